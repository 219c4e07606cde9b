// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/filter.h"

#include "emulator/world/mail.h"

#include <algorithm>

namespace Emulator {

namespace {

bool has(QStringView text, QStringView wanted)
{
    return text.contains(wanted, Qt::CaseInsensitive);
}

bool isRecipient(const Mail &mail, const QString &wanted)
{
    return has(mail.cc, wanted) || std::ranges::any_of(mail.to, [&wanted](const Person &person) {
               return has(person.address, wanted);
           });
}

} // namespace

bool Filter::asksForTexts() const
{
    return !anywhere.isEmpty() || !emailId.isEmpty() || !subject.isEmpty() || !sender.isEmpty()
        || !recipient.isEmpty() || !usernames.isEmpty();
}

bool Filter::isOpen() const
{
    return !asksForTexts() && subaccounts.isEmpty() && kinds.all() && latest == Latest::All;
}

bool Filter::allows(const Account &account) const
{
    return account.region == region && (subaccounts.isEmpty() || subaccounts.contains(account.id));
}

bool Filter::allows(const Mail &mail) const
{
    return (emailId.isEmpty() || mail.id == emailId)
        && (usernames.isEmpty() || usernames.contains(mail.username))
        && (subject.isEmpty() || has(mail.subject, subject))
        && (sender.isEmpty() || has(fullAddress(mail.sender), sender))
        && (recipient.isEmpty() || isRecipient(mail, recipient))
        && (anywhere.isEmpty() || foundAnywhere(mail));
}

bool Filter::foundAnywhere(const Mail &mail) const
{
    const QString to = toHeader(mail);
    return std::ranges::any_of(anywhere, [&mail, &to](const QString &wanted) {
        return has(mail.id, wanted) || has(mail.subject, wanted) || has(to, wanted)
            || has(mail.bcc, wanted);
    });
}

} // namespace Emulator
