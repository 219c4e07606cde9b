// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderdomainstate.h"

#include "api/senders/senderdomain.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderDomainState)
};

SenderDomainState believed(const SenderDomain &domain)
{
    const std::optional<bool> &dkim = domain.dkim.verified;
    const std::optional<bool> &returnPath = domain.returnPath.verified;
    if (!dkim && !returnPath)
        return SenderDomainState::Unknown;
    if (dkim == true && returnPath == true)
        return SenderDomainState::Verified;
    if (dkim == true || returnPath == true)
        return SenderDomainState::Half;
    return SenderDomainState::Unverified;
}

TrackingState stateOf(const DomainTracker &tracker)
{
    if (tracker.enabled == false)
        return TrackingState::Off;
    if (!tracker.record.verified)
        return TrackingState::Unknown;
    return *tracker.record.verified ? TrackingState::On : TrackingState::Unverified;
}

QString explanationOfHalf(const SenderDomain &domain)
{
    return domain.dkim.verified == true
        ? Tr::tr("DKIM is seen, the return path isn't: mail is signed, but bounces don't find "
                 "their way and SPF doesn't match the domain. SMTP2GO doesn't take it as verified.")
        : Tr::tr("The return path is seen, DKIM isn't: mail goes out without the signature of the "
                 "domain. SMTP2GO doesn't take it as verified.");
}

QString missingWords(const SenderDomain &domain)
{
    if (domain.dkim.verified == true)
        return Tr::tr("The return path isn't seen any more.");
    if (domain.returnPath.verified == true)
        return Tr::tr("The DKIM record isn't seen any more.");
    return Tr::tr("Neither the DKIM record nor the return path is seen any more.");
}

QString explanationOfState(const SenderDomain &domain, SenderDomainState state)
{
    switch (state) {
    case SenderDomainState::Unverified:
        return Tr::tr("SMTP2GO doesn't see the records of this domain in DNS yet.");
    case SenderDomainState::Half:
        return explanationOfHalf(domain);
    case SenderDomainState::Verified:
        return Tr::tr("Mail from this domain is signed, and its bounces are understood.");
    case SenderDomainState::Fell:
        return Tr::tr("This domain was verified before. %1 Its mail may be held back or refused.")
            .arg(missingWords(domain));
    case SenderDomainState::Unknown:
        break;
    }
    return Tr::tr("SMTP2GO doesn't say whether it sees the records of this domain.");
}

} // namespace

SenderDomainState stateOf(const SenderDomain &domain, EarlierVerified earlier)
{
    const SenderDomainState state = believed(domain);
    const bool fell = earlier == EarlierVerified::Yes
        && (state == SenderDomainState::Half || state == SenderDomainState::Unverified);
    return fell ? SenderDomainState::Fell : state;
}

TrackingState trackingOf(const SenderDomain &domain)
{
    TrackingState best = TrackingState::None; // the enumerators go from none to good
    for (const DomainTracker &tracker : domain.trackers) {
        const TrackingState state = stateOf(tracker);
        best = best == TrackingState::None || state == TrackingState::On ? state
                                                                         : std::max(best, state);
    }
    return best;
}

QString captionOf(SenderDomainState state)
{
    switch (state) {
    case SenderDomainState::Unverified:
        return Tr::tr("Not verified");
    case SenderDomainState::Half:
        return Tr::tr("Half verified");
    case SenderDomainState::Verified:
        return Tr::tr("Verified");
    case SenderDomainState::Fell:
        return Tr::tr("No longer verified");
    case SenderDomainState::Unknown:
        break;
    }
    return Tr::tr("Unknown");
}

QString captionOf(TrackingState state)
{
    switch (state) {
    case TrackingState::None:
        return Tr::tr("None");
    case TrackingState::Off:
        return Tr::tr("Off");
    case TrackingState::Unverified:
        return Tr::tr("Not verified");
    case TrackingState::On:
        return Tr::tr("On");
    case TrackingState::Unknown:
        break;
    }
    return Tr::tr("Unknown");
}

QString explanationOf(const SenderDomain &domain, EarlierVerified earlier)
{
    QStringList sentences{explanationOfState(domain, stateOf(domain, earlier))};
    if (domain.fromMaster == true)
        sentences += Tr::tr("It belongs to the master account, which alone can change it.");
    if (trackingOf(domain) == TrackingState::Off)
        sentences += Tr::tr("Opens and clicks aren't counted: tracking is off.");
    return sentences.join(u' ');
}
