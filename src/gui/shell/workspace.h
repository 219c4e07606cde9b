// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class AccountAccess;
class SubaccountFinder;

/// The open account, as the window shows it around the pages.
struct Workspace {
    AccountAccess *access = nullptr; ///< null: no account is open
    SubaccountFinder *subaccounts = nullptr; ///< not null while an account is open
    QString account; ///< its name
    QString subaccount; ///< id of the one that is worked as; empty: the account itself
    QString subaccountName; ///< may be empty

    /// How the subaccount is called: "Café Zoë (34mPq7)", or its id alone.
    [[nodiscard]] QString worker() const
    {
        return subaccountName.isEmpty() ? subaccount
                                        : QStringLiteral("%1 (%2)").arg(subaccountName, subaccount);
    }
};
