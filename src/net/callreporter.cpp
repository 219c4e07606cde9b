// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/callreporter.h"

#include "core/clock.h"
#include "net/httprequest.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

using State = CallReport::State;

QUrl urlOf(const HttpRequest &request)
{
    QUrl url = request.baseUrl;
    url.setPath(url.path() + QString(request.endpoint.path));
    return url.adjusted(QUrl::RemoveUserInfo);
}

CallReport reportOf(quint64 id, const HttpRequest &request)
{
    CallReport report;
    report.id = id;
    report.verb = request.endpoint.verb;
    report.safety = request.endpoint.safety;
    report.url = urlOf(request);
    report.operation = QString(request.endpoint.path);
    report.account = request.account;
    report.accountName = request.intent.accountName;
    report.summary = request.intent.summary;
    report.shownBody = request.shownBody;
    return report;
}

State endOf(const HttpAnswer &answer)
{
    if (answer.error == TransportError::Cancelled || answer.error == TransportError::Superseded)
        return State::Cancelled;
    const bool isSuccess
        = answer.error == TransportError::None && answer.status >= 200 && answer.status < 300;
    return isSuccess ? State::Done : State::Failed;
}

void takeAnswer(CallReport &report, const HttpAnswer &answer)
{
    report.error = answer.error;
    report.status = answer.status;
    report.duration = answer.duration;
    report.size = answer.body.size();
}

} // namespace

CallReporter::CallReporter(const Clock &clock, Listener listener)
    : m_clock(clock)
    , m_listener(std::move(listener))
{
}

void CallReporter::submitted(quint64 id, const HttpRequest &request)
{
    Call &call = m_calls[id];
    call.call = id;
    call.report = reportOf(id, request);
    call.report.askedAt = m_clock.now();
    call.report.reason = WaitReason::Turn;
    call.report.since = call.reasonSince = m_clock.sinceBoot();
    m_listener(call.report);
}

void CallReporter::joined(quint64 id, quint64 leader)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    const Call *face = faceOf(leader);
    found->second.call = leader;
    found->second.report.joinedTo = face ? face->report.id : leader;
    enter(found->second, State::Joined);
    m_listener(found->second.report);
}

void CallReporter::sent(quint64 id)
{
    Call *call = faceOf(id);
    if (!call)
        return;
    enter(*call, State::InFlight);
    ++call->report.attempts;
    m_listener(call->report);
}

void CallReporter::answered(quint64 id, const HttpAnswer &answer)
{
    if (Call *call = faceOf(id))
        takeAnswer(call->report, answer);
}

void CallReporter::retryScheduled(quint64 id, std::chrono::milliseconds delay)
{
    Call *call = faceOf(id);
    if (!call)
        return;
    enter(*call, State::WaitingToRetry);
    call->report.reason = WaitReason::Retry;
    call->report.retryAt = m_clock.sinceBoot() + delay;
    m_listener(call->report);
}

void CallReporter::finished(quint64 id, const HttpAnswer &answer)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    const Call left = m_calls.extract(found).mapped();
    Call ended = left;
    enter(ended, endOf(answer));
    ended.report.error = answer.error;
    if (answer.status != 0) // otherwise the last attempt tells more than the end
        takeAnswer(ended.report, answer);
    m_listener(ended.report);
    if (ended.report.state == State::Cancelled && left.report.joinedTo == 0)
        inherit(left);
}

void CallReporter::waiting(const std::vector<std::pair<quint64, WaitReason>> &reasons)
{
    for (const auto &[id, reason] : reasons) {
        Call *call = faceOf(id);
        if (!call || !call->report.isWaiting() || call->report.reason == reason)
            continue;
        countWait(*call);
        call->report.reason = reason;
        m_listener(call->report);
    }
}

void CallReporter::countWait(Call &call) const
{
    const Time now = m_clock.sinceBoot();
    call.waitedFor.at(std::size_t(call.report.reason)) += now - call.reasonSince;
    call.reasonSince = now;
}

void CallReporter::enter(Call &call, State state) const
{
    CallReport &report = call.report;
    const Time now = m_clock.sinceBoot();
    if (report.isWaiting()) {
        countWait(call);
        report.waited += now - report.since;
        const auto longest = std::max_element(call.waitedFor.begin(), call.waitedFor.end());
        report.reason = *longest > Time::zero()
            ? WaitReason(std::distance(call.waitedFor.begin(), longest))
            : WaitReason::None;
    }
    report.state = state;
    report.since = call.reasonSince = now;
}

CallReporter::Call *CallReporter::faceOf(quint64 id)
{
    const auto own = m_calls.find(id);
    if (own != m_calls.end() && own->second.call == id)
        return &own->second;
    const auto heir = std::find_if(m_calls.begin(), m_calls.end(), [id](const auto &entry) {
        return entry.second.call == id && entry.second.report.joinedTo == 0;
    });
    return heir == m_calls.end() ? nullptr : &heir->second;
}

void CallReporter::inherit(const Call &left)
{
    const auto heir = std::find_if(m_calls.begin(), m_calls.end(), [&left](const auto &entry) {
        return entry.second.call == left.call;
    });
    if (heir == m_calls.end())
        return;
    Call &call = heir->second;
    enter(call, left.report.state);
    call.report.joinedTo = 0;
    call.report.reason = left.report.reason;
    call.report.retryAt = left.report.retryAt;
    call.report.attempts = left.report.attempts;
    m_listener(call.report);
    for (auto &[id, other] : m_calls) {
        if (other.call != left.call || id == heir->first)
            continue;
        other.report.joinedTo = heir->first;
        m_listener(other.report);
    }
}
