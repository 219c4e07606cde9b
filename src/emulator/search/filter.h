// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/world/account.h"
#include "emulator/world/eventkind.h"

#include <QString>
#include <QStringList>
#include <bitset>

namespace Emulator {

struct Mail;

using KindSet = std::bitset<eventNames.size()>;

/// Which events of a mail are wanted, and in which order: of its events that match, only the
/// latest, at its own place or at the place of the mail's sending.
enum class Latest { All, Only, OnlyBySent };

/// What a search looks for. Empty texts and lists ask for nothing; the others must all be met.
/// Texts match anywhere in the field, in any case, except the e-mail id, which must be equal.
struct Filter {
    QStringList anywhere; ///< One of these in e-mail id, subject, to, recipient or bcc.
    QString emailId;
    QString subject;
    QString sender;
    QString recipient;
    QStringList usernames;
    QStringList subaccounts; ///< Ids, in their exact case.
    KindSet kinds = KindSet().set();
    Region region = masterRegion;
    Latest latest = Latest::All;

    /// Whether it asks for the texts of a mail, so that mails have to be made to decide.
    [[nodiscard]] bool asksForTexts() const;

    /// Whether it lets every event of the region pass.
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] bool allows(EventKind kind) const
    {
        return kinds.test(static_cast<std::size_t>(kind));
    }

    [[nodiscard]] bool allows(const Account &account) const;

    /// Whether the texts of \p mail are as asked.
    [[nodiscard]] bool allows(const Mail &mail) const;

private:
    [[nodiscard]] bool foundAnywhere(const Mail &mail) const;
};

} // namespace Emulator
