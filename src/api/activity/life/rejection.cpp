// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/rejection.h"

#include <QCoreApplication>
#include <QStringList>
#include <initializer_list>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rejection)
};

bool hasOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.contains(QLatin1String(word)); });
}

Rejection suppressionIn(const QString &text)
{
    if (hasOneOf(text, {"unsubscri"}))
        return Rejection::Unsubscribed;
    if (hasOneOf(text, {"spam", "complain"}))
        return Rejection::Complained;
    return hasOneOf(text, {"bounce"}) ? Rejection::Bounced : Rejection::Suppressed;
}

} // namespace

Rejection rejectionIn(const QString &words)
{
    const QString text = words.toLower();
    if (hasOneOf(text, {"sandbox"}))
        return Rejection::Sandbox;
    if (hasOneOf(text, {"not verified", "unverified", "not been verified", "isn't verified"}))
        return Rejection::SenderNotVerified;
    const bool isSuppressed
        = hasOneOf(text, {"suppress", "previously", "unsubscri", "block list", "blocklist"});
    return isSuppressed ? suppressionIn(text) : Rejection::Untold;
}

QString rejectionText(Rejection rejection)
{
    switch (rejection) {
    case Rejection::Untold:
        return Tr::tr("it doesn't say why. Possible: the recipient is on the suppression list, "
                      "the sender is not verified, or the credential is in sandbox mode");
    case Rejection::Bounced:
        return Tr::tr("the recipient is on the suppression list, since an earlier mail bounced");
    case Rejection::Unsubscribed:
        return Tr::tr("the recipient is on the suppression list, having unsubscribed");
    case Rejection::Complained:
        return Tr::tr("the recipient is on the suppression list after a spam complaint");
    case Rejection::Suppressed:
        return Tr::tr("the recipient is on the suppression list");
    case Rejection::SenderNotVerified:
        return Tr::tr("the sender is not verified");
    case Rejection::Sandbox:
        return Tr::tr("the credential is in sandbox mode");
    }
    return {};
}

QString rejectionAdvice(Rejection rejection)
{
    switch (rejection) {
    case Rejection::Untold:
        return Tr::tr("Look at the suppressions, at the verified senders, and whether the "
                      "credential is in sandbox mode.");
    case Rejection::Bounced:
        return Tr::tr("The suppression ends by itself a week after a hard bounce; remove it sooner "
                      "if the address is right.");
    case Rejection::Unsubscribed:
    case Rejection::Complained:
        return Tr::tr("It stays until somebody removes it. Only do so when the recipient wants "
                      "it.");
    case Rejection::Suppressed:
        return Tr::tr("Look at the suppressions for the reason.");
    case Rejection::SenderNotVerified:
        return Tr::tr("Verify the domain or the address of the sender at SMTP2GO.");
    case Rejection::Sandbox:
        return Tr::tr("Mail of that credential is shown as rejected on purpose. Switch the sandbox "
                      "off to send in earnest.");
    }
    return {};
}
