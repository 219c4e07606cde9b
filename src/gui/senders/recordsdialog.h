// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QDialog>

class DomainRecordsPanel;
class QLabel;

/// The records of a domain in a window of their own, to be at hand while they are typed in
/// elsewhere: shown once a domain was added.
class RecordsDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecordsDialog(const SenderDomainRow &row, QWidget *parent = nullptr);

    void showRow(const SenderDomainRow &row);

private:
    void retranslate();

    QLabel *m_hint;
    DomainRecordsPanel *m_records;
    QString m_domain;
};
