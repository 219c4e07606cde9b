// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt of a call of a RequestQueue: noted on the disk, sent, answered.
#include "core/clock.h"
#include "core/logging.h"
#include "net/queuememory.h"
#include "net/refusal.h"
#include "net/requestqueue.h"
#include "net/transport.h"
#include "net/writestate.h"

#include <utility>

void RequestQueue::obey(const Scheduler::Send &send)
{
    const auto found = m_calls.find(send.id);
    if (found == m_calls.end())
        return; // cancelled by a slot of an action before this one
    Call &call = found->second;
    if (isBlocked(call.request))
        return refuseAttempt(send.id, TransportError::UnresolvedWrite);
    ++call.attempts;
    call.sentAt = m_clock.now();
    call.isBeingNoted = true;
    m_store->keep(memory(), prepared(call),
                  [this, id = send.id](bool kept) { transmit(id, kept); });
}

QByteArray RequestQueue::memory() const
{
    return toBytes(m_scheduler.memory(m_clock.moment()));
}

std::optional<WriteRecord> RequestQueue::prepared(Call &call)
{
    const HttpRequest &request = call.request;
    if (request.endpoint.safety == RetrySafety::ReadOnly)
        return std::nullopt;
    const WriteRecord &write = m_journal.prepare({.preparedAt = call.sentAt,
                                                  .account = request.account,
                                                  .operation = QString(request.endpoint.path),
                                                  .intent = request.intent});
    call.writeNumber = write.number;
    return write;
}

void RequestQueue::transmit(quint64 id, bool kept)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return; // cancelled while the disk was busy
    Call &call = found->second;
    call.isBeingNoted = false;
    if (call.writeNumber != 0 && call.isCalledOff)
        return refuseAttempt(id, TransportError::Cancelled);
    if (!kept && call.writeNumber != 0)
        return refuseAttempt(id, TransportError::JournalUnavailable);
    m_reporter.sent(id);
    m_transport->send(id, call.request,
                      [this, id](HttpAnswer answer) { attemptEnded(id, std::move(answer)); });
    for (const auto &handle : handlesOf(id)) {
        if (handle)
            handle->enter(QueuedRequest::State::Sent);
    }
}

void RequestQueue::refuseAttempt(quint64 id, TransportError reason)
{
    // Queued: the scheduler's last actions are still being obeyed.
    QMetaObject::invokeMethod(
        this, [this, id, reason] { attemptEnded(id, refusal(reason)); }, Qt::QueuedConnection);
}

void RequestQueue::attemptEnded(quint64 id, HttpAnswer answer)
{
    const Outcome outcome = outcomeOf(answer);
    if (const auto found = m_calls.find(id); found != m_calls.end()) {
        Call &call = found->second;
        answer.writeNumber = call.writeNumber;
        call.answer = std::move(answer);
        m_reporter.answered(id, call.answer);
        record(call);
        settleAttempt(call, outcome);
    }
    handleEvent(Scheduler::Ended{id, outcome});
    m_store->keep(memory(), std::nullopt, [](bool) {});
}

void RequestQueue::settleAttempt(const Call &call, const Outcome &outcome)
{
    if (call.writeNumber != 0)
        m_journal.settle(call.writeNumber, writeStateOf(outcome), outcome.status, {});
}

void RequestQueue::record(const Call &call)
{
    const HttpAnswer &answer = call.answer;
    qCDebug(lcNet).noquote() << call.request.endpoint.path << "attempt" << call.attempts << "status"
                             << answer.status << "in" << answer.duration.count() << "ms,"
                             << answer.body.size() << "bytes" << answer.detail;
}
