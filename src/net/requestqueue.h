// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callreporter.h"
#include "net/httprequest.h"
#include "net/queuedrequest.h"
#include "net/queuestatus.h"
#include "net/queuestore.h"
#include "net/requestscheduler.h"
#include "net/writejournal.h"

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <vector>

class Clock;
class Transport;

/// The only way to the network: one for the whole process, since SMTP2GO's penalty for too many
/// requests falls on the IP address, not on the account. Keeps to the published limits, pauses on
/// 429, retries what is safe to retry, puts persons before background work. Knows nothing of JSON.
///
/// Writes are noted in a journal before they are sent, and those whose outcome is unknown stay
/// there until the person decides. Limits, pauses and journal survive the program.
///
/// A thin shell around RequestScheduler, which decides, Transport, which sends, and QueueStore,
/// which remembers. All in the thread that it lives in.
class RequestQueue : public QObject {
    Q_OBJECT
public:
    /// \p clock must outlive the queue. Nothing is sent before \p store has told what an earlier
    /// run left.
    RequestQueue(std::unique_ptr<Transport> transport, const Clock &clock,
                 std::unique_ptr<QueueStore> store = std::make_unique<VolatileStore>());

    /// What is still under way finishes with TransportError::Cancelled, reads and writes alike.
    ~RequestQueue() override;

    /// Never null and never synchronous: an error of use arrives through finished() too.
    /// The caller owns the result through \p parent.
    [[nodiscard]] QueuedRequest *submit(HttpRequest request, QObject *parent);

    [[nodiscard]] QueueStatus status() const;

    /// Calls that change something, among those that wait and those under way.
    [[nodiscard]] int writes() const;

    [[nodiscard]] WriteJournal &journal() { return m_journal; }

    /// What the answer to the write with this HttpAnswer::writeNumber says, once it is understood.
    /// To be called for every answer to a write that isn't a refusal by the queue itself.
    void settleWrite(qint64 number, WriteState state, const QString &requestId);

    /// Forgets the writes of an account, known by its id or its name, that need nobody any more;
    /// those in doubt stay. \p done is told how many there were, nothing if the disk refused.
    void forgetWrites(const QString &account, const QString &accountName,
                      QueueStore::Forgotten done);

    /// How the memory of earlier runs was found, once that is known, and why it isn't there.
    [[nodiscard]] std::optional<StoredQueue::Health> storeHealth() const { return m_storeHealth; }
    [[nodiscard]] QString storeProblem() const { return m_storeProblem; }

    /// Looks at the clock at once, e.g. after the machine slept. The queue does so by itself, but
    /// may take 5 s to notice a clock that jumped.
    void wake();

signals:
    /// Something in status() changed other than by the passing of time.
    void statusChanged();

    /// At every change of a call, from its submission to its end.
    void reported(const CallReport &report);

    /// What was read in the answer of the call \p id, after its last report.
    void answerNoted(quint64 id, const AnswerNote &note);

    /// A write of \p account waits alone for the end of a pause, which only a read may find out:
    /// submit a harmless one of that account, at Priority::WriteCheck.
    void readWanted(const QString &account);

private:
    friend class QueuedRequest;

    struct Call {
        HttpRequest request;
        int askers = 1; ///< handles that wait for it
        HttpAnswer answer{}; ///< of the last attempt
        int attempts = 0;
        qint64 writeNumber = 0; ///< of the last attempt
        QDateTime sentAt{};
        bool isBeingNoted = false; ///< by the disk, for the next attempt
        bool isCalledOff = false; ///< meanwhile
    };

    struct Asker {
        QPointer<QueuedRequest> handle;
        quint64 call = 0;
        bool isScheduled = false;
    };

    void restore(const StoredQueue &stored);
    void restoreMemory(const StoredQueue &stored);
    void schedule(const ScheduledCall &call);
    [[nodiscard]] bool isBlocked(const HttpRequest &request) const;
    void cancel(quint64 id);
    void handleEvent(const Scheduler::Event &event);
    void obey(const Scheduler::Join &join);
    void obey(const Scheduler::Send &send);
    void obey(const Scheduler::Abort &abort);
    void obey(const Scheduler::Retry &retry);
    void obey(const Scheduler::Finish &finish);
    void obey(const Scheduler::WantRead &want);
    [[nodiscard]] std::vector<QPointer<QueuedRequest>> handlesOf(quint64 call) const;
    void leave(quint64 call);
    void wakeAt(std::optional<std::chrono::milliseconds> time);
    [[nodiscard]] QByteArray memory() const;
    [[nodiscard]] std::optional<WriteRecord> prepared(Call &call);
    void transmit(quint64 id, bool kept);
    void refuseAttempt(quint64 id, TransportError reason);
    void attemptEnded(quint64 id, HttpAnswer answer);
    void settleAttempt(const Call &call, const Outcome &outcome);
    void record(const Call &call);

    std::unique_ptr<Transport> m_transport;
    const Clock &m_clock;
    WriteJournal m_journal;
    RequestScheduler m_scheduler;
    std::optional<StoredQueue::Health> m_storeHealth; ///< unset until it has answered
    QString m_storeProblem;
    std::vector<ScheduledCall> m_early; ///< came before that
    std::map<quint64, Call> m_calls;
    std::map<quint64, Asker> m_askers; ///< by the id of the handle
    CallReporter m_reporter{m_clock, [this](const CallReport &report) { emit reported(report); }};
    QTimer m_timer;
    std::unique_ptr<QueueStore> m_store; ///< goes first: it calls back
};
