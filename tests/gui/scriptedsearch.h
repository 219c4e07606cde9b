// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/answerbody.h"

#include <QByteArray>

/// Questions and answers for tests of what stands on an ActivitySearch.
namespace ScriptedSearch {

[[nodiscard]] inline ActivityQuery question()
{
    ActivityQuery query;
    query.start = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    query.end = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    return query;
}

/// An opened e-mail of \p second in the hour from 2026-02-05 10:00 UTC.
[[nodiscard]] inline QByteArray opened(int second, const QByteArray &recipient = "jo@b.example")
{
    const QTime time = QTime(10, 0).addSecs(second);
    return R"({"date":"2026-02-05T)" + time.toString(Qt::ISODate).toLatin1()
        + R"(Z","event":"opened","byte_size":12345,"recipient":")" + recipient + "\"}";
}

[[nodiscard]] inline QByteArray page(const QByteArrayList &events, const QByteArray &token = {},
                                     qint64 total = -1)
{
    return answer::page({.events = events, .total = total, .token = token});
}

} // namespace ScriptedSearch
