// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/exporttime.h"

#include <QDateTime>
#include <QTimeZone>

QString exportedTime(qint64 msecsSinceEpoch, const ExportOptions &options)
{
    const bool isExact = options.cells == ExportOptions::Cells::Exact;
    const bool isUtc = isExact || options.times == ExportOptions::Times::Utc;
    const auto time
        = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, isUtc ? Qt::UTC : Qt::LocalTime);
    const bool isWhole = time.time().msec() == 0;
    if (isExact)
        return time.toString(isWhole ? Qt::ISODate : Qt::ISODateWithMs);
    return time.toString(isWhole ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                 : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString exportedZone(const ExportOptions &options)
{
    const bool isUtc = options.cells == ExportOptions::Cells::Exact
        || options.times == ExportOptions::Times::Utc;
    return isUtc ? QStringLiteral("UTC") : QString::fromUtf8(QTimeZone::systemTimeZoneId());
}
