// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountsenders.h"

#include "api/senders/senderdomainstate.h"
#include "core/clock.h"
#include "gui/subaccounts/subaccountlook.h"
#include "gui/widgets/colourdot.h"

namespace {

using Grade = SubaccountLook::Grade;

QIcon dot(Grade grade)
{
    return colourDot(SubaccountLook::ink(grade));
}

Grade gradeOf(SenderDomainState state)
{
    switch (state) {
    case SenderDomainState::Verified:
        return Grade::Good;
    case SenderDomainState::Half:
    case SenderDomainState::Unknown:
        return Grade::Fair;
    case SenderDomainState::Unverified:
    case SenderDomainState::Fell:
        break;
    }
    return Grade::Poor;
}

CountList::Line lineOf(const SenderDomain &domain)
{
    const SenderDomainState state = stateOf(domain);
    return {
        {domain.name, captionOf(state)}, {domain.name, explanationOf(domain)}, dot(gradeOf(state))};
}

CountList::Line lineOf(const SingleSender &sender)
{
    const bool isVerified = sender.verified.value_or(false);
    return {{sender.address,
             isVerified ? SubaccountSenders::tr("Verified") : SubaccountSenders::tr("Waits")},
            {sender.address,
             isVerified
                 ? SubaccountSenders::tr("A single sender, verified.")
                 : SubaccountSenders::tr("A single sender: the link in its mail was not clicked.")},
            dot(isVerified ? Grade::Good : Grade::Fair)};
}

} // namespace

SubaccountSenders::SubaccountSenders(ApiClient &client, const Clock &clock, QObject *parent)
    : SubaccountExtra(parent)
    , m_client(client)
    , m_clock(clock)
{
}

QStringList SubaccountSenders::heads() const
{
    return {tr("Domain or address"), tr("State")};
}

QString SubaccountSenders::nothingText() const
{
    return tr("It has neither sender domains nor single senders: it can’t send.");
}

QString SubaccountSenders::readText() const
{
    return tr("Read its senders");
}

QString SubaccountSenders::priceText() const
{
    return tr("Two calls to SMTP2GO.");
}

void SubaccountSenders::ask(const QString &id, QObject *parent)
{
    m_domains = SenderDomainService(m_client).view({.domain = {}, .subaccountId = id}, {}, parent);
    m_singles = SingleSenderService(m_client).view({.address = {}, .subaccountId = id}, {}, parent);
    follow(m_domains);
    follow(m_singles);
}

SubaccountExtra::Result SubaccountSenders::outcome() const
{
    const auto made = [domains = m_domains->result(), singles = m_singles->result()] {
        QList<CountList::Line> lines;
        for (const SenderDomain &domain : domains)
            lines += lineOf(domain);
        for (const SingleSender &sender : singles)
            lines += lineOf(sender);
        return lines;
    };
    return {.at = m_clock.now(), .lines = made};
}
