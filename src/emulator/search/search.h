// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/search/filter.h"
#include "emulator/world/history.h"

#include <functional>
#include <vector>

namespace Emulator {

class CountCache;

/// The range of a search, both as given; an event is in it from `start` on and before `end`.
struct Range {
    Instant start;
    Instant end;
};

/// Answers one question, seen from one moment: what is not visible at `now` is not there. Newest
/// events come first. Works block by block and keeps none; blocks that are known to hold a certain
/// number of matches, by computation or from the cache, are skipped unseen.
class Search {
public:
    /// All references must outlive the search.
    Search(const History &history, const Filter &filter, Range range, Instant now,
           CountCache &counts);

    /// How many events there are in all.
    [[nodiscard]] qint64 total();

    /// At most \p limit events, after the first \p offset.
    [[nodiscard]] std::vector<Occurrence> page(qint64 offset, qint64 limit);

private:
    [[nodiscard]] qint64 countIn(qint64 block);
    [[nodiscard]] bool isSettled(qint64 block) const;
    [[nodiscard]] std::vector<Occurrence> matchesIn(qint64 block);
    [[nodiscard]] std::vector<Occurrence> eventMatchesIn(qint64 block);
    [[nodiscard]] std::vector<Occurrence> mailMatchesIn(qint64 block);
    [[nodiscard]] bool isThere(const Occurrence &event) const;
    [[nodiscard]] bool isLatest(const Occurrence &event) const;
    [[nodiscard]] bool isWanted(MailIndex mail);

    struct Verdict {
        MailIndex mail{0, -1};
        bool wanted = false;
    };

    const History &m_history;
    const Filter &m_filter;
    Range m_range;
    Instant m_now;
    CountCache &m_counts;
    quint64 m_question;
    qint64 m_newestBlock;
    qint64 m_oldestBlock;
    std::vector<Verdict> m_verdicts; ///< On recently met mails, by a hash of their index.
};

} // namespace Emulator
