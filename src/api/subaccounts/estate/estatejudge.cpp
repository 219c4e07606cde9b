// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/estate/estatejudge.h"

#include "api/senders/domainname.h"
#include "api/senders/senderdomainstate.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <functional>

namespace {

using State = EstateCell::State;
using IsGood = std::function<bool(const SenderDomain &)>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EstateJudge)
};

constexpr qsizetype mostLines = 12; ///< of a tooltip

QString shownDetail(QStringList lines)
{
    if (lines.size() > mostLines) {
        const qsizetype more = lines.size() - mostLines + 1;
        lines = lines.first(mostLines - 1);
        lines += Tr::tr("… and %n more", "", int(more));
    }
    return lines.join(u'\n');
}

QString lineOf(const SenderDomain &domain, const QString &caption)
{
    return Tr::tr("%1: %2", "a domain, its state")
        .arg(shownText(domainToUnicode(domain.name)), caption);
}

/// "2 of 3" and, of each that isn't good, a line.
EstateCell counted(const QList<SenderDomain> &domains, const IsGood &isGood)
{
    if (domains.isEmpty())
        return {.state = State::Fair,
                .text = Tr::tr("none"),
                .detail = Tr::tr("It has no sender domain.")};
    int good = 0;
    QStringList lines;
    for (const SenderDomain &domain : domains) {
        if (isGood(domain))
            ++good;
        else
            lines += lineOf(domain, captionOf(stateOf(domain)));
    }
    return {.state = good == domains.size() ? State::Good : State::Bad,
            .text = Tr::tr("%L1 of %L2").arg(good).arg(domains.size()),
            .detail = shownDetail(lines)};
}

State judged(BounceBand band)
{
    switch (band) {
    case BounceBand::Good:
        return State::Good;
    case BounceBand::Fair:
        return State::Fair;
    case BounceBand::Poor:
        return State::Bad;
    case BounceBand::Unknown:
        break;
    }
    return State::Neutral;
}

} // namespace

EstateCell EstateJudge::domains(const QList<SenderDomain> &domains)
{
    return counted(domains, [](const SenderDomain &domain) {
        return stateOf(domain) == SenderDomainState::Verified;
    });
}

EstateCell EstateJudge::returnPaths(const QList<SenderDomain> &domains)
{
    return counted(domains, [](const SenderDomain &domain) {
        return domain.returnPath.verified.value_or(false);
    });
}

EstateCell EstateJudge::tracking(const QList<SenderDomain> &domains)
{
    int on = 0;
    bool isBroken = false;
    QStringList lines;
    for (const SenderDomain &domain : domains) {
        const TrackingState state = trackingOf(domain);
        on += int(state == TrackingState::On);
        isBroken = isBroken || state == TrackingState::Unverified;
        lines += lineOf(domain, captionOf(state));
    }
    const State good = on > 0 ? State::Good : State::Neutral; // off is no fault
    return {.state = isBroken ? State::Fair : good,
            .text
            = domains.isEmpty() ? Tr::tr("none") : Tr::tr("%L1 of %L2").arg(on).arg(domains.size()),
            .detail = shownDetail(lines)};
}

EstateCell EstateJudge::singleSenders(const QList<SingleSender> &senders)
{
    if (senders.isEmpty())
        return {.state = State::Neutral, .text = Tr::tr("none")};
    int verified = 0;
    QStringList lines;
    for (const SingleSender &sender : senders) {
        if (sender.verified.value_or(false))
            ++verified;
        else
            lines += Tr::tr("%1: not verified").arg(shownText(sender.address));
    }
    return {.state = verified == senders.size() ? State::Good : State::Fair,
            .text = Tr::tr("%L1 of %L2").arg(verified).arg(senders.size()),
            .detail = shownDetail(lines)};
}

EstateCell EstateJudge::restrictedSenders(const AllowedSenders &senders)
{
    EstateCell cell{.state = State::Neutral, .text = Tr::tr("off")};
    if (senders.mode == AllowedSenders::Mode::Disabled)
        return cell;
    cell.detail = senders.mode == AllowedSenders::Mode::Unknown ? shownText(senders.modeText)
                                                                : captionOf(senders.mode);
    if (senders.mode == AllowedSenders::Mode::Whitelist) {
        cell.text = Tr::tr("only %L1").arg(senders.senders.size());
        cell.state = senders.senders.isEmpty() ? State::Bad : State::Neutral; // nobody can send
    } else if (senders.mode == AllowedSenders::Mode::Blacklist) {
        cell.text = Tr::tr("not %L1").arg(senders.senders.size());
    } else {
        cell.text = Tr::tr("not known");
    }
    return cell;
}

EstateCell EstateJudge::lastMail(std::optional<int> days)
{
    if (!days)
        return {.state = State::Fair,
                .text = Tr::tr("none"),
                .detail = Tr::tr("It has sent nothing in the last 30 days.")};
    return {.state = State::Good,
            .text = Tr::tr("in the last %n day(s)", "", *days),
            .detail = Tr::tr("The service tells it by period, not to the day.")};
}

EstateCell EstateJudge::bounces(const std::optional<EmailHistoryRow> &row)
{
    if (!row || !row->bouncePercent)
        return {.state = State::Neutral, .text = Tr::tr("no mail")};
    return {.state = judged(row->bounceBand()),
            .text = Tr::tr("%1 %").arg(QLocale().toString(*row->bouncePercent, 'f', 1)),
            .detail = Tr::tr("%L1 of %L2 e-mails in the last 30 days")
                          .arg(row->bounces.value_or(0))
                          .arg(row->sent.value_or(0))};
}

EstateCell EstateJudge::ambiguous()
{
    return {.state = State::Failed,
            .text = Tr::tr("not known"),
            .detail = Tr::tr("The service tells it by the name only, and several subaccounts have "
                             "this name.")};
}

EstateCell EstateJudge::failed(const QString &why)
{
    return {.state = State::Failed, .text = Tr::tr("could not be read"), .detail = why};
}
