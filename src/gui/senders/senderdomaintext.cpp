// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdomaintext.h"

#include "core/plaintext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace SenderDomainText {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderDomainText)
};

QString nothing()
{
    return QStringLiteral("–");
}

QIcon emblem(const char *name)
{
    return bundledIcon(QStringLiteral("emblem-") + QLatin1String(name));
}

/// "issued: 1781506040" has a moment in it.
QString sslText(const QString &status)
{
    static const QRegularExpression issued(QStringLiteral("^issued:\\s*(\\d{9,11})$"));
    const QRegularExpressionMatch match = issued.match(status);
    if (!match.hasMatch())
        return shownText(status);
    const QDateTime moment = TimeText::moment(match.captured(1).toLongLong() * 1000);
    return Tr::tr("Issued %1").arg(TimeText::day(moment.date()));
}

} // namespace

QString state(const SenderDomainRow &row)
{
    const QString caption = captionOf(row.state());
    return row.domain.fromMaster == true ? Tr::tr("%1, from master").arg(caption) : caption;
}

QIcon stateIcon(SenderDomainState state)
{
    switch (state) {
    case SenderDomainState::Verified:
        return emblem("success");
    case SenderDomainState::Half:
        return emblem("warning");
    case SenderDomainState::Fell:
        return emblem("error");
    case SenderDomainState::Unverified:
        return emblem("information");
    case SenderDomainState::Unknown:
        break;
    }
    return emblem("question");
}

QString verified(std::optional<bool> verified)
{
    if (!verified)
        return Tr::tr("Unknown");
    return *verified ? Tr::tr("Verified") : Tr::tr("Not verified");
}

QIcon verifiedIcon(std::optional<bool> verified)
{
    return emblem(!verified ? "question" : *verified ? "success" : "warning");
}

QIcon trackingIcon(TrackingState state)
{
    switch (state) {
    case TrackingState::On:
        return emblem("success");
    case TrackingState::Unverified:
        return emblem("warning");
    case TrackingState::Unknown:
        return emblem("question");
    case TrackingState::None:
    case TrackingState::Off:
        break;
    }
    return {};
}

QString certificate(const SenderDomain &domain)
{
    QStringList texts;
    for (const DomainTracker &tracker : domain.trackers) {
        if (!tracker.sslStatus.isEmpty())
            texts.append(sslText(tracker.sslStatus));
    }
    texts.removeDuplicates();
    return texts.isEmpty() ? nothing() : texts.join(QStringLiteral(", "));
}

QString origin(const SenderDomain &domain)
{
    if (!domain.fromMaster)
        return nothing();
    return *domain.fromMaster ? Tr::tr("From master") : Tr::tr("Own");
}

QString access(const SenderDomain &domain)
{
    const auto count = int(domain.subaccounts.size());
    if (domain.futureSubaccounts == true)
        return count == 0 ? Tr::tr("Future subaccounts")
                          : Tr::tr("%Ln subaccount(s) and future ones", nullptr, count);
    return count == 0 ? nothing() : Tr::tr("%Ln subaccount(s)", nullptr, count);
}

QString dns(const std::optional<DomainFindings> &findings)
{
    return findings ? dnsFaultCaption(findings->worst()) : Tr::tr("Not checked");
}

QIcon dnsIcon(DnsFault fault)
{
    switch (fault) {
    case DnsFault::None:
        return emblem("success");
    case DnsFault::NoAnswer:
        return emblem("question");
    case DnsFault::NotYetEverywhere:
        return emblem("warning");
    default:
        return emblem("error");
    }
}

} // namespace SenderDomainText
