// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/livingarchive.h"

#include "api/answerbody.h"

#include <QDateTime>
#include <algorithm>

namespace {

constexpr qint64 tokenLife = 300;

QByteArray jsonOf(const LivingArchive::Event &event)
{
    const QString date = QDateTime::fromSecsSinceEpoch(event.second, Qt::UTC).toString(Qt::ISODate);
    return "{\"date\":\"" + date.toLatin1() + R"(","event":"opened","email_id":")" + event.id
        + "\"}";
}

/// qHash() would be another one in each process.
std::size_t hashOf(const QByteArray &id)
{
    std::size_t hash = 14695981039346656037U;
    for (const char byte : id)
        hash = (hash ^ std::size_t(byte)) * 1099511628211U;
    return hash;
}

ApiError refusal()
{
    ApiError error;
    error.kind = ApiError::Kind::InvalidField;
    error.httpStatus = 400;
    return error;
}

} // namespace

Result<QByteArray, ApiError> LivingArchive::answer(const ActivityQuery &query, const QString &token)
{
    const QStringList parts = token.split(QLatin1Char('-'));
    const qint64 now = m_clock.sinceBoot().count() / 1000;
    const qint64 begun = token.isEmpty() ? now : parts[1].toLongLong();
    if (now - begun >= tokenLife) {
        ++m_refusals;
        return refusal();
    }
    const qsizetype offset = token.isEmpty() ? 0 : parts[0].toLongLong();
    const QList<Event> found = matching(query);
    const QList<Event> shown = found.mid(offset, query.pageSize);
    answer::Page page;
    for (const Event &event : shown)
        page.events += jsonOf(event);
    page.total = found.size();
    const qsizetype next = offset + shown.size();
    if (next < found.size())
        page.token = QByteArray::number(next) + '-' + QByteArray::number(begun);
    return answer::page(page);
}

QByteArrayList LivingArchive::truth(qint64 start, qint64 end, const QList<Region> &regions) const
{
    QByteArrayList lines;
    for (const Event &event : m_events) {
        if (event.second >= start && event.second < end && regions.contains(event.region))
            lines += QByteArray::number(event.second) + ' ' + event.id;
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QList<LivingArchive::Event> LivingArchive::matching(const ActivityQuery &query) const
{
    const Region region = query.region == Region::OfAccount ? home : query.region;
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QList<Event> found;
    for (const Event &event : m_events) {
        if (event.region == region && event.visibleAt <= now
            && event.second >= query.start.toSecsSinceEpoch()
            && event.second < query.end.toSecsSinceEpoch())
            found += event;
    }
    sort(found);
    return found;
}

/// Within a second in an order of its own, so that late ones come in between.
void LivingArchive::sort(QList<Event> &events) const
{
    const auto place = [](const Event &event) { return hashOf(event.id); };
    std::stable_sort(events.begin(), events.end(), [&](const Event &a, const Event &b) {
        if (m_order == Order::Shuffled || a.second == b.second)
            return place(a) < place(b);
        return m_order == Order::NewestFirst ? a.second > b.second : a.second < b.second;
    });
}
