// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/subaccountlist.h"

#include "emulator/random.h"
#include "emulator/service/madeupsubaccounts.h"
#include "emulator/world/account.h"

namespace Emulator {

namespace {

Subaccount sending(const Account &account)
{
    Subaccount subaccount{.id = account.id.toString(),
                          .wish = {.name = account.name.toString()},
                          .source = MailSource::World};
    subaccount.wish.email
        = account.senders.front().local.toString() + u'@' + account.domain.toString();
    return subaccount;
}

Subaccount silent(const QString &id, SubaccountState state, const QString &name,
                  const QString &email)
{
    return {.id = id, .state = state, .wish = {.name = name, .email = email}};
}

template <typename T> void set(T &value, const std::optional<T> &wanted)
{
    value = wanted.value_or(value);
}

} // namespace

QString nameOf(SubaccountState state)
{
    switch (state) {
    case SubaccountState::Active:
        return QStringLiteral("Active");
    case SubaccountState::Closed:
        return QStringLiteral("Closed");
    case SubaccountState::Suspended:
        return QStringLiteral("Suspended");
    }
    Q_UNREACHABLE();
}

SubaccountList::SubaccountList(quint64 seed, int count)
    : m_seed(seed)
{
    for (const Account &account : accounts().subspan(1))
        m_all.push_back(sending(account));
    m_all.push_back(silent(QStringLiteral("q7Lm2A"), SubaccountState::Closed,
                           QStringLiteral("Alpenblick Hotel"),
                           QStringLiteral("rezeption@alpenblick.example")));
    m_all.push_back(silent(QStringLiteral("0aBz9Y"), SubaccountState::Suspended,
                           QStringLiteral("Cheap Watches Ltd"),
                           QStringLiteral("sales@cheap-watches.example")));
    for (const Subaccount &made : madeUpSubaccounts(seed, count - standard))
        m_all.push_back(made);
    for (std::size_t place = 0; place < m_all.size(); ++place)
        m_places.insert(m_all[place].id, place);
}

const Subaccount *SubaccountList::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_all[*place];
}

Subaccount &SubaccountList::at(const QString &id)
{
    return m_all[m_places.value(id)];
}

Subaccount SubaccountList::add(const SubaccountWish &wish)
{
    m_all.push_back({.id = freeId(), .wish = wish});
    m_places.insert(m_all.back().id, m_all.size() - 1);
    return m_all.back();
}

void SubaccountList::change(const QString &id, const SubaccountChange &change)
{
    SubaccountWish &wish = at(id).wish;
    set(wish.name, change.name);
    set(wish.planSize, change.planSize);
    set(wish.dedicatedIp, change.dedicatedIp);
    set(wish.archiving, change.archiving);
    set(wish.enforce2fa, change.enforce2fa);
    set(wish.sms, change.sms);
    set(wish.smsLimit, change.smsLimit);
}

void SubaccountList::close(const QString &id, Instant now)
{
    at(id).state = SubaccountState::Closed;
    at(id).rests.push_back({now, std::nullopt});
}

void SubaccountList::reopen(const QString &id, Instant now)
{
    at(id).state = SubaccountState::Active;
    if (!at(id).rests.empty())
        at(id).rests.back().end = now;
}

QString SubaccountList::freeId()
{
    for (;;) {
        Dice dice(hashOf(m_seed, ++m_given, 0x5cU));
        const QString id = madeUpId(dice);
        if (!has(id))
            return id;
    }
}

} // namespace Emulator
