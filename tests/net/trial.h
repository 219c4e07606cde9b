// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/requestscheduler.h"

#include <QByteArray>
#include <chrono>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

/// Something that happens to a scheduler, after a while.
struct Deed {
    enum class Kind {
        Submit,
        Cancel,
        Sleep, ///< of the machine, for \c after
        SetWall, ///< by \c jump
        Restart, ///< killed, and started again after \c after
        Reboot, ///< killed, and the machine off for \c after
    };

    Kind kind = Kind::Submit;
    std::chrono::milliseconds after{0};
    ScheduledCall call; ///< to submit, but for its id
    quint64 target = 0; ///< to cancel, counted back from the newest
    std::chrono::milliseconds jump{0};
};

/// A scheduler before a service that is as bad as chance wants, and a judge that looks at every
/// step and knows the rules only from outside: what was sent, how it ended, when. It keeps true
/// time, whatever the clocks of the machine say.
class Trial {
public:
    using Time = std::chrono::milliseconds;

    struct Counts {
        int sent = 0;
        int refusals = 0; ///< answers 429
        int sleeps = 0;
        int jumps = 0; ///< of the wall clock
        int restarts = 0; ///< reboots too
        int reboots = 0;
        Time longestWait{0}; ///< until the next wake, but of subaccounts, 50 an hour, alone
    };

    Trial(unsigned seed, int troublePercent);

    void perform(const Deed &deed);

    /// Runs until all is done.
    void drain();

    [[nodiscard]] const std::vector<std::string> &violations() const { return m_violations; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    struct Call {
        ScheduledCall call;
        quint64 leader = 0; ///< that it joined
        int sendings = 0;
        int lastStatus = 0;
        Time sentAt{0};
        Time readyAt{0};
        bool isRunning = false;
        bool isFinished = false;
    };

    /// What a pause is to the judge.
    struct Pause {
        std::optional<Time> refusedAt; ///< last 429 that began or renewed it
        Time until{0};
        bool isOpen = false; ///< between a 429 and the next other answer to a probe
    };

    void runUntil(Time time);
    void restart(const Deed &deed);
    void loseProcess();
    void setBack(Time by); ///< all that the judge knows, since the machine can't know better
    void remember();
    [[nodiscard]] Time sinceBoot() const { return m_now - m_bootedAt; }
    [[nodiscard]] BootMoment moment() const;
    void submit(const ScheduledCall &call);
    void step(const Scheduler::Event &event);
    void obey(const Scheduler::Join &join);
    void obey(const Scheduler::Send &send);
    void obey(const Scheduler::Abort &abort);
    void obey(const Scheduler::Retry &retry);
    void obey(const Scheduler::Finish &finish);
    void obey(const Scheduler::WantRead &want);
    void answer(quint64 id, int serial);
    [[nodiscard]] int drawStatus();

    void judgeSending(const Call &call);
    void judgeLimit(const Call &call);
    void judgePriority(const Call &call);
    void judgeQuestion(const Call &call);
    void judgeStep(const Scheduler::Actions &actions);
    void judgePause();
    void judgeWait(Time wait);
    void noteEnd(Call &call, int status);
    [[nodiscard]] bool isAwaited(const Call &call) const; ///< by itself or one that joined
    [[nodiscard]] int running() const;
    void violate(const std::string &rule);

    std::mt19937 m_random;
    int m_trouble;
    RequestScheduler m_scheduler;
    Time m_now = std::chrono::hours(1);
    Time m_bootedAt{0};
    Time m_wallError{0};
    int m_boot = 0;
    QByteArray m_memory; ///< as kept last; what follows: as it was then
    Pause m_keptPause;
    Time m_keptWallError{0};
    std::optional<Time> m_wakeAt;
    std::multimap<Time, std::function<void()>> m_agenda;
    std::map<quint64, Call> m_calls;
    std::set<quint64> m_open; ///< not finished
    quint64 m_lastId = 0;
    std::map<RateLimitGroup, std::vector<Time>> m_ends; ///< of what the service saw
    std::map<QString, Time> m_lastWrite; ///< end of it, by account
    Pause m_pause;
    Time m_lastStep{0};
    int m_sinceBackground = 0;
    Counts m_counts;
    int m_retries = 0;
    int m_successes = 0;
    int m_idleWakes = 0;
    std::vector<std::string> m_violations;
};
