// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestqueue.h"

#include "core/clock.h"
#include "net/queuememory.h"
#include "net/refusal.h"
#include "net/requestcheck.h"
#include "net/transport.h"
#include "net/writestate.h"

#include <QRandomGenerator>
#include <algorithm>
#include <atomic>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// Of all queues of the process, so that a list of calls can mix them.
quint64 nextId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

double fromSystem()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

RequestQueue::RequestQueue(std::unique_ptr<Transport> transport, const Clock &clock,
                           std::unique_ptr<QueueStore> store)
    : m_transport(std::move(transport))
    , m_clock(clock)
    , m_scheduler(fromSystem)
    , m_store(std::move(store))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestQueue::wake);
    connect(&m_journal, &WriteJournal::recordChanged, this,
            [this](const WriteRecord &write) { m_store->keep(memory(), write, [](bool) {}); });
    m_transport->setSentHandler([this](quint64 id) {
        if (const auto found = m_calls.find(id); found != m_calls.end())
            m_journal.markSent(found->second.writeNumber);
    });
    m_store->load([this](const StoredQueue &stored) { restore(stored); });
}

RequestQueue::~RequestQueue()
{
    while (!m_askers.empty())
        obey(Scheduler::Finish{m_askers.begin()->first, TransportError::Cancelled});
}

QueuedRequest *RequestQueue::submit(HttpRequest request, QObject *parent)
{
    const quint64 id = nextId();
    auto *handle = new QueuedRequest(this, id, parent);
    m_reporter.submitted(id, request);
    const QString fault = faultOf(request);
    if (!fault.isEmpty()) {
        HttpAnswer answer = refusal(TransportError::InvalidRequest);
        answer.detail = fault;
        m_reporter.finished(id, answer);
        handle->finish(std::move(answer));
        return handle;
    }
    const ScheduledCall call = scheduledCall(id, request);
    m_calls.emplace(id, Call{std::move(request)});
    m_askers.emplace(id, Asker{handle, id});
    // Queued, so that the caller can connect before the first signal.
    QMetaObject::invokeMethod(
        this, [this, call] { schedule(call); }, Qt::QueuedConnection);
    return handle;
}

QueueStatus RequestQueue::status() const
{
    return m_scheduler.status(m_clock.sinceBoot());
}

int RequestQueue::writes() const
{
    const auto isWrite = [](const auto &call) {
        return call.second.request.endpoint.safety != RetrySafety::ReadOnly;
    };
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(), isWrite));
}

void RequestQueue::forgetWrites(const QString &account, const QString &accountName,
                                QueueStore::Forgotten done)
{
    m_store->forget(account, accountName, std::move(done));
}

void RequestQueue::wake()
{
    handleEvent(Scheduler::Woken{});
}

void RequestQueue::settleWrite(qint64 number, WriteState state, const QString &requestId)
{
    m_journal.settle(number, state, 0, requestId);
}

void RequestQueue::restore(const StoredQueue &stored)
{
    m_storeHealth = stored.health;
    m_storeProblem = stored.detail;
    m_journal.restore(stored);
    restoreMemory(stored);
    for (const ScheduledCall &call : std::exchange(m_early, {}))
        schedule(call);
    emit statusChanged();
}

void RequestQueue::restoreMemory(const StoredQueue &stored)
{
    const std::optional<QueueMemory> memory = queueMemoryFromBytes(stored.memory);
    if (memory)
        m_scheduler.restore(*memory, m_clock.moment());
    else if (stored.health != StoredQueue::Health::Fresh)
        m_scheduler.restoreCautiously(m_clock.sinceBoot());
}

bool RequestQueue::isBlocked(const HttpRequest &request) const
{
    return request.endpoint.safety == RetrySafety::NotSafe
        && m_journal.blocks(request.account, QString(request.endpoint.path));
}

void RequestQueue::schedule(const ScheduledCall &call)
{
    const auto found = m_askers.find(call.id);
    if (found == m_askers.end())
        return;
    if (!m_storeHealth)
        return m_early.push_back(call);
    if (isBlocked(m_calls.at(call.id).request))
        return obey(Scheduler::Finish{call.id, TransportError::UnresolvedWrite});
    found->second.isScheduled = true;
    handleEvent(Scheduler::Submitted{call});
}

void RequestQueue::cancel(quint64 id)
{
    const auto found = m_askers.find(id);
    if (found == m_askers.end())
        return;
    Call &call = m_calls.at(found->second.call);
    call.isCalledOff = call.isBeingNoted; // a write: the scheduler has it on the wire already
    if (found->second.isScheduled)
        handleEvent(Scheduler::Cancelled{id});
    else
        obey(Scheduler::Finish{id, TransportError::Cancelled});
}

void RequestQueue::handleEvent(const Scheduler::Event &event)
{
    const Scheduler::Actions actions = m_scheduler.step(event, m_clock.sinceBoot());
    wakeAt(actions.wakeAt);
    for (const Scheduler::Action &action : actions.list)
        std::visit([this](const auto &wanted) { obey(wanted); }, action);
    m_reporter.waiting(m_scheduler.waitReasons(m_clock.sinceBoot()));
    if (!actions.list.empty() || !std::holds_alternative<Scheduler::Woken>(event))
        emit statusChanged();
}

void RequestQueue::obey(const Scheduler::Join &join)
{
    const auto found = m_askers.find(join.id);
    const auto call = m_calls.find(join.call);
    if (found == m_askers.end() || call == m_calls.end())
        return;
    m_reporter.joined(join.id, join.call);
    leave(std::exchange(found->second.call, join.call));
    ++call->second.askers;
    if (call->second.attempts > 0 && found->second.handle)
        found->second.handle->enter(QueuedRequest::State::Sent);
}

void RequestQueue::obey(const Scheduler::Abort &abort)
{
    m_transport->abort(abort.id);
}

void RequestQueue::obey(const Scheduler::Retry &retry)
{
    m_reporter.retryScheduled(retry.id, retry.delay);
    for (const auto &handle : handlesOf(retry.id)) {
        if (handle)
            handle->enter(QueuedRequest::State::WaitingToRetry);
        if (handle)
            emit handle->retryScheduled(retry.attempt, retry.delay);
    }
}

void RequestQueue::obey(const Scheduler::Finish &finish)
{
    const auto found = m_askers.find(finish.id);
    if (found == m_askers.end())
        return;
    const Asker asker = m_askers.extract(found).mapped();
    const Call &call = m_calls.at(asker.call);
    HttpAnswer answer = call.answer;
    if (finish.reason != TransportError::None)
        answer = refusal(finish.reason);
    answer.attempts = call.attempts;
    answer.sent = answer.sent || (finish.reason != TransportError::None && call.attempts > 0);
    m_reporter.finished(finish.id, answer);
    if (!asker.handle) // nobody is left to read what became of a write
        m_journal.settle(answer.writeNumber, WriteState::Unknown, answer.status, {});
    leave(asker.call);
    if (asker.handle)
        asker.handle->finish(std::move(answer));
}

void RequestQueue::obey(const Scheduler::WantRead &want)
{
    if (const auto found = m_calls.find(want.write); found != m_calls.end())
        emit readWanted(QString(found->second.request.account));
}

std::vector<QPointer<QueuedRequest>> RequestQueue::handlesOf(quint64 call) const
{
    std::vector<QPointer<QueuedRequest>> handles;
    for (const auto &[id, asker] : m_askers) {
        if (asker.call == call)
            handles.push_back(asker.handle);
    }
    return handles;
}

void RequestQueue::leave(quint64 call)
{
    const auto found = m_calls.find(call);
    if (found != m_calls.end() && --found->second.askers == 0)
        m_calls.erase(found);
}

void RequestQueue::wakeAt(std::optional<std::chrono::milliseconds> time)
{
    if (!time)
        return m_timer.stop();
    // Looks every few seconds, since timers don't count the time that the machine sleeps.
    m_timer.start(std::clamp<std::chrono::milliseconds>(*time - m_clock.sinceBoot(), 1ms, 5s));
}
