// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/world/account.h"
#include "emulator/world/occurrence.h"
#include "emulator/world/person.h"

#include <QString>
#include <vector>

namespace Emulator {

class History;
struct Receiver;

/// What a mail says of itself.
struct Mail {
    MailIndex index;
    const Account *account; ///< Never null.
    const Receiver *receiver; ///< Never null.
    Instant sentAt;
    QString id;
    QString username;
    Person sender;
    std::vector<Person> to; ///< At least one.
    QString cc; ///< Empty: none; so for the next two.
    QString bcc;
    QString replyTo;
    QString subject; ///< Null: the mail has no such header.
    QString originatingHost;
    int byteSize;
};

[[nodiscard]] Mail mailAt(const History &history, MailIndex index);

/// All recipients' addresses in the To header's order, `Name <address>` each.
[[nodiscard]] QString toHeader(const Mail &mail);

} // namespace Emulator
