// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/suppressionlist.h"

#include "emulator/random.h"
#include "emulator/world/account.h"

#include <algorithm>

namespace Emulator {

namespace {

constexpr int pastOfMaster = 240;
constexpr int pastOfSubaccount = 12;
constexpr std::chrono::days memory{120};

constexpr std::array<QStringView, 8> people{u"anna", u"ben",      u"carla", u"dmitri",
                                            u"elif", u"françois", u"大輔",  u"o'neil"};
constexpr std::array<QStringView, 5> domains{u"example.com", u"example.net", u"example.org",
                                             u"post.example", u"münchen.example"};

QString madeAddress(Dice &dice, int number)
{
    const QString domain = dice.pick(domains).toString();
    if (dice.oneIn(20))
        return QStringLiteral("blocked-%1.%2").arg(number).arg(domain);
    return QStringLiteral("%1.%2@%3").arg(dice.pick(people)).arg(number).arg(domain);
}

Instant timeBefore(Instant launch, SuppressionKind kind, Dice &dice)
{
    using std::chrono::milliseconds;
    const milliseconds longest = kind == SuppressionKind::Bounce ? bounceLife : memory;
    return launch - milliseconds(dice.below(static_cast<std::size_t>(longest.count()) - 1) + 1);
}

Suppression past(const Account &account, int number, quint64 seed, Instant launch)
{
    Dice dice(hashOf(seed, account.domain.size(), account.id.size(), number, 0x5bU));
    const auto kind = static_cast<SuppressionKind>(dice.below(suppressionNames.size()));
    return {.account = account.id.toString(),
            .address = madeAddress(dice, number),
            .kind = kind,
            .description
            = kind == SuppressionKind::Manual ? QStringLiteral("Asked by phone") : QString(),
            .complaint = kind == SuppressionKind::Spam ? QStringLiteral("abuse") : QString(),
            .time = timeBefore(launch, kind, dice)};
}

bool sameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<SuppressionKind> suppressionKindOf(QStringView name)
{
    const auto found = std::ranges::find_if(
        suppressionNames, [name](QLatin1StringView known) { return name == known; });
    if (found == suppressionNames.end())
        return std::nullopt;
    return static_cast<SuppressionKind>(found - suppressionNames.begin());
}

QLatin1StringView nameOf(SuppressionKind kind)
{
    return suppressionNames[static_cast<std::size_t>(kind)];
}

SuppressionList::SuppressionList(quint64 seed, Instant launch)
{
    for (const Account &account : accounts()) {
        const int count = account.id.isEmpty() ? pastOfMaster : pastOfSubaccount;
        for (int number = 0; number < count; ++number)
            m_all.push_back(past(account, number, seed, launch));
    }
}

Change SuppressionList::add(const Suppression &suppression)
{
    const bool held = std::ranges::any_of(m_all, [&](const Suppression &known) {
        return known.account == suppression.account && known.kind == suppression.kind
            && sameAddress(known.address, suppression.address) && known.holds(suppression.time);
    });
    if (held)
        return Change::NotNeeded;
    m_all.push_back(suppression);
    return Change::Made;
}

Change SuppressionList::remove(const QString &account, const QString &address, SuppressionKind kind,
                               Instant now)
{
    const auto removed = std::erase_if(m_all, [&](const Suppression &known) {
        return known.account == account && known.kind == kind && known.holds(now)
            && sameAddress(known.address, address);
    });
    return removed > 0 ? Change::Made : Change::NotNeeded;
}

} // namespace Emulator
