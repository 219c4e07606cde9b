// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/tailplan.h"
#include "api/activity/pagewalk.h"
#include "api/apierror.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

class ActivitySearch;
class ApiReply;
class Clock;
class PageLine;

/// Follows a search: looks every few seconds for events that are new since it was asked and puts
/// them into its table. None is missed that comes less late than the overlap, none is there twice,
/// and true twins stay twins. Asks as background work, see TailPlan for its price.
class LiveTail : public QObject {
    Q_OBJECT
public:
    enum class State {
        Waiting, ///< for the time of the next look
        Looking,
        Stopped, ///< for good; stopReason() says why
    };
    Q_ENUM(State)

    enum class StopReason {
        None,
        Person,
        Refused, ///< SMTP2GO has paused this address
        Error, ///< error() says which: the key, or too often in a row
        TooMany, ///< mostRows have been followed
        TooFar, ///< there is more since the last look than following should fetch
        Unsuitable, ///< the search shows only the latest events, which can't be followed
    };
    Q_ENUM(StopReason)

    static constexpr int mostRows = 200'000; ///< so much memory may it take
    static constexpr int mostRowsALook = 20'000;

    /// Looks at once. \p search and \p clock must outlive the tail.
    LiveTail(ActivitySearch &search, const Clock &clock, QObject *parent = nullptr);
    ~LiveTail() override;

    [[nodiscard]] static bool canFollow(const ActivitySearch &search);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] StopReason stopReason() const { return m_reason; }
    [[nodiscard]] const TailPlan &plan() const { return m_plan; }
    [[nodiscard]] qint64 followedRows() const { return m_rows; }

    /// No event before this (milliseconds since 1970) is still to come, as far as is known.
    [[nodiscard]] qint64 completeUpTo() const { return m_plan.completeUpTo(); }

    /// Of the last look, if it failed.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Nobody looks: it rests until somebody does, and then fetches what it has missed.
    void setResting(bool rests);
    [[nodiscard]] bool isResting() const { return m_rests; }

public slots:
    /// Looks, if it is time. Comes by itself; for tests that bring their own time.
    void wake();

    /// Looks at once, unless it does already.
    void lookNow();

    void stop(LiveTail::StopReason reason = StopReason::Person);

signals:
    void changed();

    /// Rows \p first to \p last of the search's table are new.
    void eventsArrived(quint32 first, quint32 last);

private:
    void beginLook();
    void beginRegion();
    [[nodiscard]] bool isNew(ActivityQuery::Region region) const;
    [[nodiscard]] qint64 readsFrom(ActivityQuery::Region region) const;
    void queueUp();
    void ask();
    void yield();
    void abandon();
    void noteTimes(const PageWalk::Arrival &arrival);
    void take(const std::shared_ptr<const EventPage> &page);
    void fail(const ApiError &error);
    void goOn();
    void finishLook();
    void waitForNext();

    ActivitySearch &m_search;
    PageLine &m_line;
    const Clock &m_clock;
    const qint64 m_begin; ///< from which on no region is complete by the search alone
    TailPlan m_plan;
    QTimer m_timer;
    State m_state = State::Waiting;
    StopReason m_reason = StopReason::None;
    std::chrono::milliseconds m_nextAt{0}; ///< since boot
    qint64 m_askedAt = 0; ///< wall time of the look under way
    QList<ActivityQuery::Region> m_regions; ///< that it looks into
    qsizetype m_nextRegion = 0; ///< of these
    QList<ActivityQuery::Region> m_followed; ///< that the last complete look has looked into
    std::unique_ptr<PageWalk> m_walk; ///< of the look under way
    ApiReply *m_reply = nullptr;
    int m_pages = 0; ///< of the look under way
    qint64 m_rows = 0;
    int m_failures = 0; ///< in a row
    std::optional<ApiError> m_error;
    bool m_rests = false;
};
