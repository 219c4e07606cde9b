// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace TimeText {

namespace {

using Zone = TimeFormat::Zone;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

TimeFormat current;

QDateTime timeIn(Zone zone, qint64 msecsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch,
                                          zone == Zone::Utc ? Qt::UTC : Qt::LocalTime);
}

QString text(Zone zone, qint64 msecsSinceEpoch)
{
    return written(timeIn(zone, msecsSinceEpoch), current.style);
}

bool isIso()
{
    return current.style == TimeFormat::Style::Iso;
}

/// The short form of a locale has no seconds, the long one the name of the zone, too.
QString patternWithSeconds(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::LongFormat);
    format.remove(QLatin1Char('t'));
    return format.trimmed();
}

QString dayPatternWithoutYear(const QLocale &locale)
{
    static const QRegularExpression year(
        QStringLiteral("^[^A-Za-z]*y+[^A-Za-z]*|[^A-Za-z]*y+[^A-Za-z]*$"));
    return locale.dateFormat(QLocale::ShortFormat).remove(year);
}

} // namespace

void setFormat(const TimeFormat &format)
{
    current = format;
}

const TimeFormat &format()
{
    return current;
}

QString written(const QDateTime &time, TimeFormat::Style style)
{
    if (style == TimeFormat::Style::Iso)
        return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ')
        + locale.toString(time.time(), patternWithSeconds(locale));
}

QString timeOfDay(const QTime &time, Precision precision)
{
    const bool hasSeconds = precision == Precision::Seconds;
    if (isIso())
        return time.toString(hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    const QLocale locale;
    return hasSeconds ? locale.toString(time, patternWithSeconds(locale))
                      : locale.toString(time, QLocale::ShortFormat);
}

QString day(const QDate &date)
{
    return isIso() ? date.toString(Qt::ISODate) : QLocale().toString(date, QLocale::ShortFormat);
}

QString dayOfYear(const QDate &date)
{
    const QLocale locale;
    return isIso() ? date.toString(QStringLiteral("MM-dd"))
                   : locale.toString(date, dayPatternWithoutYear(locale));
}

QString pattern()
{
    const QLocale locale;
    return isIso()
        ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
        : locale.dateFormat(QLocale::ShortFormat) + QLatin1Char(' ') + patternWithSeconds(locale);
}

QDateTime moment(qint64 msecsSinceEpoch)
{
    return timeIn(current.zone, msecsSinceEpoch);
}

QString shown(qint64 msecsSinceEpoch)
{
    return text(current.zone, msecsSinceEpoch);
}

QString inSentence(qint64 msecsSinceEpoch)
{
    const QString time = shown(msecsSinceEpoch);
    return current.zone == Zone::Utc ? Tr::tr("%1 UTC").arg(time) : time;
}

QString other(qint64 msecsSinceEpoch)
{
    return current.zone == Zone::Utc
        ? Tr::tr("%1 local time").arg(text(Zone::Local, msecsSinceEpoch))
        : Tr::tr("%1 UTC").arg(text(Zone::Utc, msecsSinceEpoch));
}

QString heading()
{
    return current.zone == Zone::Utc ? Tr::tr("Time (UTC)") : Tr::tr("Time");
}

} // namespace TimeText
