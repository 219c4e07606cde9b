// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/newsubaccount.h"
#include "api/subaccounts/subaccountedit.h"

#include <QDialog>

class QLabel;
class QPushButton;
class SubaccountForm;

/// Asks for a new subaccount, or for what to change of one that is there. Sends nothing: what is
/// entered goes into a plan, which shows what it does first. Can't be accepted while something is
/// wrong, and says what.
class SubaccountDialog : public QDialog {
    Q_OBJECT
public:
    /// For a new one. \p names are those that there are: one of them may be taken, but is told.
    explicit SubaccountDialog(QStringList names, QWidget *parent = nullptr);

    /// For changing \p subaccount. \p names are those of the others.
    SubaccountDialog(const Subaccount &subaccount, QStringList names, QWidget *parent = nullptr);

    [[nodiscard]] NewSubaccount newSubaccount() const;

    /// Only what differs from before.
    [[nodiscard]] SubaccountEdit edit() const;

private:
    void retranslate();
    void build();
    void showState();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString notice() const;

    const std::optional<Subaccount> m_before;
    const QStringList m_names;
    SubaccountForm *m_form;
    QLabel *m_heading = nullptr; ///< of one that is there
    QLabel *m_problem;
    QPushButton *m_next = nullptr;
};
