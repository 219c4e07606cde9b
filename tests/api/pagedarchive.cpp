// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagedarchive.h"

#include <QDateTime>
#include <algorithm>

namespace {

constexpr qint64 tokenLife = 300;

QByteArray jsonOf(const PagedArchive::Event &event)
{
    const QString date = QDateTime::fromSecsSinceEpoch(event.second, Qt::UTC).toString(Qt::ISODate);
    return "{\"date\":\"" + date.toLatin1() + R"(","event":"opened","email_id":")" + event.id
        + "\"}";
}

ApiError refusal()
{
    ApiError error;
    error.kind = ApiError::Kind::InvalidField;
    error.httpStatus = 400;
    return error;
}

} // namespace

Result<QByteArray, ApiError> PagedArchive::answer(const ActivityQuery &query, const QString &token)
{
    const QStringList parts = token.split(QLatin1Char('-'));
    const qint64 now = m_clock.sinceBoot().count() / 1000;
    if (!token.isEmpty() && now - parts[1].toLongLong() >= tokenLife) {
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
    if (offset + shown.size() < found.size())
        page.token = tokenFor(offset + shown.size());
    return answer::page(page);
}

QByteArrayList PagedArchive::ids() const
{
    QByteArrayList ids;
    for (const Event &event : m_events)
        ids += event.id;
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<PagedArchive::Event> PagedArchive::matching(const ActivityQuery &query) const
{
    QList<Event> found;
    for (const Event &event : m_events) {
        const bool before = query.start.isValid() && event.second < query.start.toSecsSinceEpoch();
        if (!before && event.second < query.end.toSecsSinceEpoch())
            found += event;
    }
    const auto older = [](const Event &a, const Event &b) { return a.second < b.second; };
    const auto newer = [](const Event &a, const Event &b) { return a.second > b.second; };
    if (m_order == Order::NewestFirst)
        std::stable_sort(found.begin(), found.end(), newer);
    else if (m_order == Order::OldestFirst)
        std::stable_sort(found.begin(), found.end(), older);
    return found;
}

QByteArray PagedArchive::tokenFor(qsizetype offset) const
{
    return QByteArray::number(offset) + '-'
        + QByteArray::number(qint64(m_clock.sinceBoot().count() / 1000));
}
