// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomainchange.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AddDomainDialog;
}
class SubaccountFinder;

/// Asks for a sender domain to add. What is typed is looked at while one types; with something
/// wrong it can't be accepted. Sends nothing: the change plan comes next.
class AddDomainDialog : public QDialog {
    Q_OBJECT
public:
    /// \p existing are the domains that are there. Without \p subaccounts the domain can't be
    /// shared; they must outlive the dialog.
    AddDomainDialog(QStringList existing, SubaccountFinder *subaccounts, QWidget *parent = nullptr);
    ~AddDomainDialog() override;

    [[nodiscard]] NewSenderDomain domain() const;

private:
    void retranslate();
    void connectParts();
    void showState();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString hint() const;

    std::unique_ptr<Ui::AddDomainDialog> m_ui;
    const QStringList m_existing;
};
