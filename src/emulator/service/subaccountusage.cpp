// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/subaccountusage.h"

#include "emulator/random.h"
#include "emulator/search/tally.h"
#include "emulator/service/subaccountlist.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Emulator {

namespace {

using std::chrono::days;

constexpr qint64 bytesAMail = 24'310;

/// Of a week that weighs 7, from the day of the epoch, a Thursday.
constexpr std::array<double, 7> weekdays{1.3, 1.2, 0.4, 0.3, 1.25, 1.3, 1.25};

quint64 markOf(const Subaccount &subaccount, quint64 seed)
{
    quint64 mark = hashOf(seed, 0x7eU);
    for (const QChar letter : subaccount.id)
        mark = hashOf(mark, letter.unicode());
    return mark;
}

/// How a made-up subaccount behaves.
struct Habit {
    explicit Habit(quint64 mark, qint64 planSize)
    {
        Dice dice(mark);
        const double share = dice.unit();
        perDay = double(planSize) / 30 * (0.02 + 1.2 * share * share);
        const double trouble = dice.unit();
        bounces = trouble < 0.05 ? 0.12 + 0.1 * dice.unit()
            : trouble < 0.12     ? 0.08 + 0.04 * dice.unit()
                                 : 0.005 + 0.04 * dice.unit();
        rejects = 0.01 * dice.unit();
        spam = dice.oneIn(12) ? 0.004 * dice.unit() : 0.0005 * dice.unit();
        opens = 0.15 + 0.4 * dice.unit();
    }

    double perDay;
    double bounces;
    double rejects;
    double spam;
    double opens;
};

MailNumbers numbersOf(const KindCounts &counts)
{
    const auto count = [&counts](EventKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    return {.sent = count(EventKind::Processed),
            .bytes = count(EventKind::Processed) * bytesAMail,
            .bounces = count(EventKind::HardBounced),
            .clicks = count(EventKind::Clicked),
            .opens = count(EventKind::Opened),
            .rejects = count(EventKind::Rejected),
            .spam = count(EventKind::Spam),
            .unsubscribes = count(EventKind::Unsubscribed)};
}

std::vector<MailNumbers> worldNumbers(const History &history, Range range, Instant seenFrom)
{
    std::vector<MailNumbers> all;
    for (const KindCounts &counts : tally(history, range, seenFrom))
        all.push_back(numbersOf(counts));
    return all;
}

/// What of \p day lies in \p range, 0 to 1.
double partOf(Instant day, Range range)
{
    const Instant begin = std::max(day, range.start);
    const Instant end = std::min(day + days(1), range.end);
    return std::max(0.0, std::chrono::duration<double, days::period>(end - begin).count());
}

qint64 share(qint64 sent, double part)
{
    return std::llround(double(sent) * part);
}

} // namespace

SubaccountUsage::SubaccountUsage(const Options &options, const History &history)
    : m_seed(options.seed)
    , m_traffic(options.traffic)
    , m_history(history)
{
}

MailNumbers SubaccountUsage::numbers(const Subaccount &subaccount, Range range, Instant now) const
{
    range.end = std::min(range.end, now);
    switch (subaccount.source) {
    case MailSource::World:
        return inWorld(subaccount.id, range, now);
    case MailSource::Figures:
        return figures(subaccount, range);
    case MailSource::None:
        return {};
    }
    Q_UNREACHABLE();
}

MailNumbers SubaccountUsage::master(Range range, Instant now) const
{
    return inWorld({}, range, now);
}

qint64 SubaccountUsage::planUsed(const Subaccount &subaccount, Instant now) const
{
    return numbers(subaccount, cycleAt(now), now).sent;
}

Range SubaccountUsage::cycleAt(Instant now)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(now));
    const auto begin = sys_days(today.year() / today.month() / 1);
    const auto end = sys_days((today.year() / today.month() + months(1)) / 1);
    return {begin, end};
}

MailNumbers SubaccountUsage::inWorld(QStringView id, Range range, Instant now) const
{
    const Instant launch = m_history.timeline().launch();
    const Instant seenFrom = m_traffic == Traffic::Frozen ? std::min(now, launch) : now;
    const bool isKnown = m_known && m_known->seenFrom == seenFrom
        && m_known->range.start == range.start && m_known->range.end == range.end;
    if (!isKnown)
        m_known = Known{range, seenFrom, worldNumbers(m_history, range, seenFrom)};
    const auto account = std::ranges::find(accounts(), id, &Account::id);
    return m_known->numbers[static_cast<std::size_t>(account - accounts().begin())];
}

MailNumbers SubaccountUsage::figures(const Subaccount &subaccount, Range range) const
{
    double mails = sent(subaccount, range);
    for (const Subaccount::Rest &rest : subaccount.rests)
        mails -= sent(
            subaccount,
            {std::max(range.start, rest.begin), std::min(range.end, rest.end.value_or(range.end))});
    const Habit habit(markOf(subaccount, m_seed), subaccount.usualPlan);
    const auto total = static_cast<qint64>(std::max(0.0, mails));
    return {.sent = total,
            .bytes = total * bytesAMail,
            .bounces = share(total, habit.bounces),
            .clicks = share(total, habit.opens / 6),
            .opens = share(total, habit.opens),
            .rejects = share(total, habit.rejects),
            .spam = share(total, habit.spam),
            .unsubscribes = share(total, habit.spam * 4)};
}

double SubaccountUsage::sent(const Subaccount &subaccount, Range range) const
{
    const quint64 mark = markOf(subaccount, m_seed);
    const Habit habit(mark, subaccount.usualPlan);
    double mails = 0;
    for (auto day = std::chrono::floor<days>(range.start); day < range.end; day += days(1)) {
        const qint64 number = day.time_since_epoch().count();
        const double mood = 0.85 + 0.3 * Dice(hashOf(mark, number)).unit();
        const double weekday = weekdays[static_cast<std::size_t>(number % 7)];
        mails += habit.perDay * weekday * mood * partOf(day, range);
    }
    return mails;
}

} // namespace Emulator
