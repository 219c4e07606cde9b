// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fetchtrial.h"

#include <QCoreApplication>
#include <algorithm>

using namespace std::chrono_literals;
using State = ActivitySearch::State;

FetchTrial::FetchTrial(const World &world)
    : m_world(world)
    , m_chance(world.seed)
    , m_archive(m_clock, world.order)
    , m_service(m_clock)
    , m_start(m_clock.now().toSecsSinceEpoch() - world.seconds)
    , m_end(m_clock.now().toSecsSinceEpoch() + 1)
{
    for (int i = 0; i < world.events; ++i)
        add(m_start + upTo(world.seconds - 1), 0);
    ActivityQuery query;
    query.start = QDateTime::fromSecsSinceEpoch(m_start, Qt::UTC);
    query.end = QDateTime::fromSecsSinceEpoch(m_end, Qt::UTC);
    query.pageSize = world.pageSize;
    m_search = std::make_unique<ActivitySearch>(m_service, m_clock, query);
}

/// Every third is a twin of many in its second, every third is late.
void FetchTrial::add(qint64 second, qint64 notBefore)
{
    const bool isAway = m_world.hasSecondRegion && upTo(3) == 0;
    const QByteArray id = (isAway ? "us-" : "eu-")
        + (upTo(2) == 0 ? QByteArray("twin") : QByteArray::number(upTo(100'000)));
    const int lag = upTo(2) == 0 ? upTo(m_world.lateness) : 0;
    const auto region = isAway ? LivingArchive::Region::Us : LivingArchive::home;
    const int copies = upTo(4) == 0 ? 3 : 1;
    for (int i = 0; i < copies; ++i)
        m_archive.add({second, id, std::max(second + lag, notBefore), region});
}

void FetchTrial::follow()
{
    m_tail = std::make_unique<LiveTail>(*m_search, m_clock);
}

void FetchTrial::run(int seconds)
{
    for (int i = 0; i < seconds; ++i)
        tick();
}

bool FetchTrial::fetchAll(FetchScope scope)
{
    for (int i = 0; i < 100'000; ++i) {
        if (m_search->state() != State::Loading && !m_search->fetchesAll())
            m_search->fetchAll(scope);
        if (m_search->state() == State::Complete && !m_search->fetchesAll())
            return true;
        tick();
    }
    return false;
}

void FetchTrial::calm()
{
    m_isCalm = true;
}

void FetchTrial::tick()
{
    m_clock.advance(1s);
    arrive();
    QCoreApplication::processEvents();
    answerDue();
    QCoreApplication::processEvents();
    if (m_tail)
        m_tail->wake();
}

void FetchTrial::arrive()
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    if (!m_isCalm && upTo(59) < m_world.perMinute)
        add(now - upTo(std::min(3, m_world.lateness)), now);
}

void FetchTrial::answerDue()
{
    while (m_done < m_service.calls.size()) {
        ScriptedService::Call &call = m_service.calls[m_done];
        if (call.reply && !call.reply->isCancelled()) {
            if (m_wait < 0)
                m_wait = upTo(m_world.slowest);
            if (m_wait-- > 0)
                return;
            answer(call);
        }
        m_wait = -1;
        ++m_done;
        QCoreApplication::processEvents();
    }
}

void FetchTrial::answer(ScriptedService::Call &call)
{
    m_looks += call.options.view == QLatin1String("follow") ? 1 : 0;
    if (!m_isCalm && upTo(99) < m_world.troublePercent) {
        ++m_refused;
        ApiError error;
        error.kind = upTo(1) == 0 ? ApiError::Kind::TimedOut : ApiError::Kind::ServerError;
        return call.reply->refuse(error);
    }
    const auto body = m_archive.answer(call.query, call.token);
    if (body)
        call.reply->answer(body.value());
    else
        call.reply->refuse(body.error());
}

QByteArrayList FetchTrial::shown() const
{
    const EventTable &table = std::as_const(*m_search).table();
    QByteArrayList lines;
    for (EventTable::Row row = 0; row < table.rowCount(); ++row) {
        lines += QByteArray::number(table.time(row) / 1000) + ' '
            + table.text(row, EventColumn::EmailId).toLatin1();
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArrayList FetchTrial::expected(const QList<LivingArchive::Region> &regions) const
{
    const qint64 end = m_tail ? m_clock.now().toSecsSinceEpoch() : m_end;
    return m_archive.truth(m_start, end, regions);
}
