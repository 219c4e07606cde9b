// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/allowedsenders.h"

#include "api/requesttext.h"
#include "api/senders/domainname.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = AllowedSenders::Mode;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSenders)
};

/// Domains as A-labels, addresses as they are.
QJsonArray sentEntries(const QStringList &entries)
{
    QJsonArray sent;
    for (const QString &entry : entries)
        sent += entry.contains(u'@') ? entry.trimmed() : sentDomain(entry);
    return sent;
}

std::optional<QString> problemOfEntries(const QStringList &entries)
{
    for (const QString &entry : entries) {
        if (const auto problem = allowedSenderProblem(entry))
            return problem;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView wireName(Mode mode)
{
    switch (mode) {
    case Mode::Disabled:
        return "disabled"_L1;
    case Mode::Whitelist:
        return "whitelist"_L1;
    case Mode::Blacklist:
        return "blacklist"_L1;
    case Mode::Unknown:
        break;
    }
    return {};
}

Mode allowedSendersModeOf(const QString &name)
{
    for (const Mode mode : AllowedSenders::modes) {
        if (name.compare(wireName(mode), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return Mode::Unknown;
}

QString captionOf(Mode mode)
{
    switch (mode) {
    case Mode::Disabled:
        return Tr::tr("Off: the list isn't used");
    case Mode::Whitelist:
        return Tr::tr("Whitelist: only those in the list may send");
    case Mode::Blacklist:
        return Tr::tr("Blacklist: those in the list may not send");
    case Mode::Unknown:
        break;
    }
    return Tr::tr("Unknown");
}

std::optional<QString> allowedSenderProblem(const QString &typed)
{
    const QString entry = typed.trimmed();
    if (isMailAddress(entry) || (!entry.contains(u'@') && checkedDomainName(entry).isGood()))
        return std::nullopt;
    return Tr::tr("“%1” is neither one e-mail address nor a domain.").arg(entry);
}

QByteArray AllowedSendersQuery::toJson() const
{
    return sentBody({}, subaccountId);
}

std::optional<QString> AllowedSendersUpdate::problem() const
{
    if (mode == Mode::Unknown)
        return Tr::tr("Choose how the list is used.");
    if (mode == Mode::Whitelist && senders.isEmpty())
        return Tr::tr("With an empty whitelist nobody could send. Put somebody into the list "
                      "first.");
    return problemOfEntries(senders);
}

QByteArray AllowedSendersUpdate::toJson() const
{
    return sentBody(
        {{"allowed_senders"_L1, sentEntries(senders)}, {"mode"_L1, QString(wireName(mode))}},
        subaccountId);
}

std::optional<QString> AllowedSendersEntries::problem() const
{
    if (senders.isEmpty())
        return Tr::tr("Type an e-mail address or a domain.");
    return problemOfEntries(senders);
}

QByteArray AllowedSendersEntries::toJson() const
{
    return sentBody({{"allowed_senders"_L1, sentEntries(senders)}}, subaccountId);
}
