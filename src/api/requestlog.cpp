// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestlog.h"

#include "api/apierrorwords.h"
#include "api/transportfailure.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "net/requestqueue.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// In the words of every other place that shows the failure.
QString problemOf(const CallReport &report)
{
    HttpAnswer answer;
    answer.error = report.error;
    if (report.error == TransportError::Superseded)
        return RequestLog::tr("A newer question took its place");
    return report.error == TransportError::None ? QString() : captionOf(transportFailure(answer));
}

void apply(const CallReport &report, LoggedRequest &request)
{
    // Not its body: that may have been dropped since.
    const QByteArray body = request.id == report.id ? request.shownBody : report.shownBody;
    static_cast<CallReport &>(request) = report;
    request.shownBody = body;
    request.problem = problemOf(report);
}

void apply(const AnswerNote &note, LoggedRequest &request)
{
    request.requestId = shownText(redacted(note.requestId), 64);
    if (note.failure.isEmpty())
        return;
    request.problem = shownText(redacted(note.failure));
    // The queue sees a status; only the answer tells that a 200 was none.
    if (request.state == CallReport::State::Done)
        request.state = CallReport::State::Failed;
}

} // namespace

RequestLog::RequestLog(const RequestQueue &queue, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &RequestLog::takeOver);
    watch(queue);
}

void RequestLog::watch(const RequestQueue &queue)
{
    queue.disconnect(this);
    connect(&queue, &RequestQueue::reported, this,
            [this](const CallReport &report) { take(report.id, report); });
    connect(&queue, &RequestQueue::answerNoted, this,
            [this](quint64 id, const AnswerNote &note) { take(id, note); });
}

void RequestLog::take(quint64 id, const CallReport &report)
{
    m_news[id].report = report;
    if (!m_timer.isActive())
        m_timer.start();
}

void RequestLog::take(quint64 id, const AnswerNote &note)
{
    m_news[id].note = note;
    if (!m_timer.isActive())
        m_timer.start();
}

void RequestLog::takeOver()
{
    const std::map<quint64, News> news = std::exchange(m_news, {});
    change(news);
    append(news);
    removeOldest();
}

void RequestLog::tally(const LoggedRequest &request, int times)
{
    m_ended += request.hasEnded() ? times : 0;
    m_waiting += request.isWaiting() ? times : 0;
}

void RequestLog::change(const std::map<quint64, News> &news)
{
    int first = -1;
    int last = -1;
    for (const auto &[id, each] : news) {
        const int row = rowOf(id);
        if (row == count() || at(row).id != id)
            continue;
        LoggedRequest &request = m_requests[std::size_t(row)];
        tally(request, -1);
        if (each.report)
            apply(*each.report, request);
        if (each.note)
            apply(*each.note, request);
        tally(request, +1);
        if (first >= 0 && row > last + 1)
            emit rowsChanged(std::exchange(first, row), last);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit rowsChanged(first, last);
}

void RequestLog::append(const std::map<quint64, News> &news)
{
    std::vector<LoggedRequest> added;
    for (auto each = news.upper_bound(m_newest); each != news.end(); ++each) {
        if (!each->second.report)
            continue; // a note about a call that was cleared
        apply(*each->second.report, added.emplace_back());
        if (each->second.note)
            apply(*each->second.note, added.back());
    }
    if (added.empty())
        return;
    m_newest = added.back().id;
    emit rowsAboutToBeInserted(count(), count() + int(added.size()) - 1);
    for (const LoggedRequest &request : added)
        tally(request, +1);
    m_requests.insert(m_requests.end(), added.begin(), added.end());
    dropBodies(int(added.size()));
    emit rowsInserted();
}

void RequestLog::dropBodies(int added)
{
    const int end = std::max(0, count() - shownBodies);
    for (int row = std::max(0, end - added); row < end; ++row)
        m_requests[std::size_t(row)].shownBody = {};
}

void RequestLog::removeOldest()
{
    for (int row = 0; m_ended > capacity && row < count(); ++row) {
        int last = row;
        while (last < count() && at(last).hasEnded() && last - row < m_ended - capacity)
            ++last;
        if (last > row)
            removeRange(row, last - 1);
    }
}

void RequestLog::clearEnded()
{
    takeOver();
    for (int last = count() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && at(first).hasEnded())
            --first;
        if (first < last)
            removeRange(first + 1, last);
        last = first;
    }
}

void RequestLog::removeRange(int first, int last)
{
    emit rowsAboutToBeRemoved(first, last);
    m_requests.erase(m_requests.begin() + first, m_requests.begin() + last + 1);
    m_ended -= last - first + 1;
    emit rowsRemoved();
}

int RequestLog::rowOf(quint64 id) const
{
    const auto found = std::lower_bound(
        m_requests.begin(), m_requests.end(), id,
        [](const LoggedRequest &request, quint64 wanted) { return request.id < wanted; });
    return int(found - m_requests.begin());
}
