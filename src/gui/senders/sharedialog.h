// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomainchange.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class SubaccountFinder;
class SubaccountPicker;

/// Asks who of the subaccounts may send from a domain of the master. Sends nothing.
class ShareDialog : public QDialog {
    Q_OBJECT
public:
    /// \p subaccounts must outlive the dialog. \p access is as it is now.
    ShareDialog(const QString &domain, const DomainAccess &access, SubaccountFinder &subaccounts,
                QWidget *parent = nullptr);

    [[nodiscard]] DomainAccessChange change() const;

private:
    void retranslate();
    void showState();

    const QString m_domain;
    const DomainAccess m_before;
    QLabel *m_text;
    SubaccountPicker *m_picker;
    QDialogButtonBox *m_buttons;
};
