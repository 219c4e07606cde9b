// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/subaccountlist.h"

#include "emulator/random.h"
#include "emulator/world/account.h"

#include <algorithm>

namespace Emulator {

namespace {

constexpr int idLength = 6;
constexpr char idLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

QString madeId(Dice &dice)
{
    QString id;
    for (int i = 0; i < idLength; ++i)
        id += QLatin1Char(idLetters[dice.below(sizeof idLetters - 1)]);
    return id;
}

Subaccount sending(const Account &account, quint64 seed)
{
    Dice dice(hashOf(seed, account.domain.size(), 0x5aU));
    Subaccount subaccount{.id = account.id.toString(), .wish = {.name = account.name.toString()}};
    subaccount.wish.email
        = account.senders.front().local.toString() + u'@' + account.domain.toString();
    subaccount.planUsed = static_cast<qint64>(dice.below(9'000));
    return subaccount;
}

Subaccount silent(const QString &id, SubaccountState state, const QString &name,
                  const QString &email)
{
    return {.id = id, .state = state, .wish = {.name = name, .email = email}};
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

SubaccountList::SubaccountList(quint64 seed)
    : m_seed(seed)
{
    for (const Account &account : accounts().subspan(1))
        m_all.push_back(sending(account, seed));
    m_all.push_back(silent(QStringLiteral("q7Lm2A"), SubaccountState::Closed,
                           QStringLiteral("Alpenblick Hotel"),
                           QStringLiteral("rezeption@alpenblick.example")));
    m_all.push_back(silent(QStringLiteral("0aBz9Y"), SubaccountState::Suspended,
                           QStringLiteral("Cheap Watches Ltd"),
                           QStringLiteral("sales@cheap-watches.example")));
}

bool SubaccountList::has(const QString &id) const
{
    return std::ranges::find(m_all, id, &Subaccount::id) != m_all.end();
}

Subaccount SubaccountList::add(const SubaccountWish &wish)
{
    m_all.push_back({.id = freeId(), .wish = wish});
    return m_all.back();
}

QString SubaccountList::freeId()
{
    for (;;) {
        Dice dice(hashOf(m_seed, ++m_given, 0x5cU));
        const QString id = madeId(dice);
        if (!has(id))
            return id;
    }
}

} // namespace Emulator
