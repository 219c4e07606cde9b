// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QDialog>

class DomainRecordsPanel;

/// The records of a domain in a window of their own, to be at hand while they are typed in
/// elsewhere: shown once a domain was added.
class RecordsDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecordsDialog(const SenderDomainRow &row, QWidget *parent = nullptr);

    void showRow(const SenderDomainRow &row);

private:
    DomainRecordsPanel *m_records;
};
