// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activitysearch.h"
#include "api/activity/fetch/livetail.h"
#include "api/livingarchive.h"
#include "api/scriptedservice.h"
#include "support/manualclock.h"

#include <memory>
#include <random>

/// A search, and a tail that follows it, before a service that is as bad as chance wants: answers
/// take their time, get lost, or are refused, while events come in, some of them late.
class FetchTrial {
public:
    struct World {
        unsigned seed = 1;
        LivingArchive::Order order = LivingArchive::Order::NewestFirst;
        int events = 100; ///< before the search is asked, in its hour
        int perMinute = 10; ///< while it runs
        int seconds = 3600; ///< over which the events before are spread
        int lateness = 120; ///< at most, in seconds
        int pageSize = 10;
        int slowest = 5; ///< seconds an answer takes
        int troublePercent = 0; ///< of the answers
        bool hasSecondRegion = false;
    };

    explicit FetchTrial(const World &world);

    [[nodiscard]] ActivitySearch &search() { return *m_search; }
    [[nodiscard]] LiveTail *tail() { return m_tail.get(); }
    [[nodiscard]] LivingArchive &archive() { return m_archive; }
    [[nodiscard]] ScriptedService &service() { return m_service; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    void follow();

    /// Lets \p seconds pass, answering what is asked.
    void run(int seconds);

    /// Until the search is complete, trying again what fails; false after hours.
    [[nodiscard]] bool fetchAll(FetchScope scope = FetchScope::Asked);

    /// No events come any more, and no trouble.
    void calm();

    /// What the table holds, as LivingArchive::truth().
    [[nodiscard]] QByteArrayList shown() const;

    /// What it should hold by now.
    [[nodiscard]] QByteArrayList expected(const QList<LivingArchive::Region> &regions) const;

    [[nodiscard]] int looks() const { return m_looks; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    [[nodiscard]] int upTo(int most) { return int(m_chance() % unsigned(most + 1)); }
    void add(qint64 second, qint64 notBefore);
    void tick();
    void arrive();
    void answerDue();
    void answer(ScriptedService::Call &call);

    World m_world;
    std::mt19937 m_chance;
    ManualClock m_clock;
    LivingArchive m_archive;
    ScriptedService m_service;
    qint64 m_start;
    qint64 m_end; ///< of the search
    std::unique_ptr<ActivitySearch> m_search;
    std::unique_ptr<LiveTail> m_tail;
    qsizetype m_done = 0; ///< calls that have their answer, or have been given up
    int m_wait = -1; ///< seconds until the call under way is answered; -1: not drawn
    int m_looks = 0;
    int m_refused = 0;
    bool m_isCalm = false;
};
