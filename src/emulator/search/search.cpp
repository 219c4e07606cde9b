// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/search.h"

#include "emulator/random.h"
#include "emulator/search/countcache.h"
#include "emulator/world/mail.h"

#include <QHash>
#include <algorithm>

namespace Emulator {

namespace {

using std::chrono::seconds;

constexpr std::size_t verdictCount = 1U << 14U;

quint64 questionOf(const Filter &filter)
{
    const quint64 texts
        = qHashMulti(0, filter.anywhere, filter.emailId, filter.subject, filter.sender,
                     filter.recipient, filter.usernames, filter.subaccounts);
    return hashOf(texts, filter.kinds.to_ullong(), filter.region, filter.latest);
}

} // namespace

Search::Search(const History &history, const Filter &filter, Range range, Instant now,
               CountCache &counts)
    : m_history(history)
    , m_filter(filter)
    , m_range(range)
    , m_now(now)
    , m_counts(counts)
    , m_question(questionOf(filter))
    // Dates are cut to the second, so what happened within the last one before the end counts.
    , m_newestBlock(history.timeline().blockAt(std::min(range.end + seconds(1), now)))
    , m_oldestBlock(history.timeline().blockAt(std::max(range.start, history.first().at)))
    , m_verdicts(filter.asksForTexts() ? verdictCount : 0)
{
    if (filter.latest == Latest::OnlyBySent)
        m_oldestBlock -= history.longestDistance();
}

qint64 Search::total()
{
    qint64 total = 0;
    for (qint64 block = m_newestBlock; block >= m_oldestBlock; --block)
        total += countIn(block);
    return total;
}

std::vector<Occurrence> Search::page(qint64 offset, qint64 limit)
{
    std::vector<Occurrence> page;
    for (qint64 block = m_newestBlock; block >= m_oldestBlock; --block) {
        const qint64 count = countIn(block);
        if (offset >= count) {
            offset -= count;
            continue;
        }
        const std::vector<Occurrence> matches = matchesIn(block);
        for (auto match = matches.begin() + offset; match != matches.end(); ++match) {
            if (std::ssize(page) == limit)
                return page;
            page.push_back(*match);
        }
        offset = 0;
    }
    return page;
}

// Whether all that the matches of a block depend on is within the range and does not change any
// more. Which event is a mail's latest depends on the blocks after it, too.
bool Search::isSettled(qint64 block) const
{
    const Timeline &timeline = m_history.timeline();
    const qint64 reach = m_filter.latest == Latest::All ? 0 : m_history.longestDistance();
    const Instant begin = timeline.spanOf(block).begin;
    return begin >= m_range.start + seconds(1) && begin > m_history.first().at
        && timeline.spanOf(block + reach).end <= std::min(m_range.end, m_now - longestLag);
}

qint64 Search::countIn(qint64 block)
{
    if (!isSettled(block))
        return std::ssize(matchesIn(block));
    if (m_filter.isOpen())
        return m_history.eventsPerBlock(m_filter.region);
    if (const auto known = m_counts.find(m_question, block))
        return *known;
    const qint64 count = std::ssize(matchesIn(block));
    m_counts.insert(m_question, block, count);
    return count;
}

std::vector<Occurrence> Search::matchesIn(qint64 block)
{
    return m_filter.latest == Latest::OnlyBySent ? mailMatchesIn(block) : eventMatchesIn(block);
}

std::vector<Occurrence> Search::eventMatchesIn(qint64 block)
{
    std::vector<Occurrence> matches;
    for (const Occurrence &event : m_history.eventsIn(block)) {
        if (isThere(event) && isWanted(event.mail)
            && (m_filter.latest == Latest::All || isLatest(event)))
            matches.push_back(event);
    }
    std::ranges::reverse(matches);
    return matches;
}

std::vector<Occurrence> Search::mailMatchesIn(qint64 block)
{
    std::vector<std::pair<Instant, Occurrence>> matches;
    for (int slot = 0; slot < mailsPerBlock; ++slot) {
        std::vector<Occurrence> events = m_history.eventsOf({block, slot});
        std::erase_if(events, [this](const Occurrence &event) { return !isThere(event); });
        if (!events.empty() && isWanted({block, slot}))
            matches.emplace_back(m_history.sentAt({block, slot}), events.back());
    }
    std::ranges::sort(matches, std::greater());
    std::vector<Occurrence> latest;
    for (const auto &[sentAt, event] : matches)
        latest.push_back(event);
    return latest;
}

bool Search::isThere(const Occurrence &event) const
{
    return m_filter.allows(event.what().kind) && m_filter.allows(accountOfSlot(event.mail.slot))
        && event.date() >= m_range.start && event.date() < m_range.end && event >= m_history.first()
        && m_history.visibleAt(event) <= m_now;
}

bool Search::isLatest(const Occurrence &event) const
{
    const std::vector<Occurrence> all = m_history.eventsOf(event.mail);
    return std::none_of(all.begin() + event.step + 1, all.end(),
                        [this](const Occurrence &later) { return isThere(later); });
}

bool Search::isWanted(MailIndex mail)
{
    if (!m_filter.asksForTexts())
        return true;
    Verdict &verdict = m_verdicts[hashOf(mail.block, mail.slot) % verdictCount];
    if (verdict.mail != mail)
        verdict = {mail, m_filter.allows(mailAt(m_history, mail))};
    return verdict.wanted;
}

} // namespace Emulator
