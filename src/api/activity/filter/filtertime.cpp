// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filtertime.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &form()
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(
            uR"((?<count>[0-9]{1,6})(?<unit>[mhdw])|(?<word>today|yesterday))"
            uR"(|(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(T(?<clock>[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?)(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?)"_s),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

std::optional<QDateTime> back(const QRegularExpressionMatch &match, const QDateTime &now)
{
    const qint64 count = match.capturedView(u"count").toLongLong();
    switch (match.capturedView(u"unit").front().toLower().unicode()) {
    case 'm':
        return now.addSecs(-count * 60);
    case 'h':
        return now.addSecs(-count * 3600);
    case 'd':
        return now.addDays(-count);
    default:
        return now.addDays(-count * 7);
    }
}

std::optional<QDateTime> edgeOf(const QDate &day, FilterTimeEdge edge)
{
    const QDate first = edge == FilterTimeEdge::Since ? day : day.addDays(1);
    return first.isValid() ? std::optional(first.startOfDay()) : std::nullopt;
}

std::optional<QDateTime> moment(const QRegularExpressionMatch &match, const QDate &day)
{
    const QTime clock = QTime::fromString(match.captured(u"clock"), Qt::ISODateWithMs);
    if (!day.isValid() || !clock.isValid())
        return std::nullopt;
    const QString zone = match.captured(u"zone").toUpper();
    if (zone.isEmpty())
        return QDateTime(day, clock);
    if (zone == u'Z')
        return QDateTime(day, clock, Qt::UTC);
    const QTime offset = QTime::fromString(zone.mid(1), u"hh:mm"_s);
    if (!offset.isValid())
        return std::nullopt;
    const int seconds = offset.msecsSinceStartOfDay() / 1000;
    return QDateTime(day, clock, Qt::OffsetFromUTC, zone.startsWith(u'-') ? -seconds : seconds);
}

} // namespace

std::optional<QDateTime> filterTime(QStringView value, FilterTimeEdge edge, const QDateTime &now)
{
    const QRegularExpressionMatch match = form().match(value);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(u"unit"))
        return back(match, now);
    if (match.hasCaptured(u"word")) {
        const bool today = match.capturedView(u"word").startsWith(u't', Qt::CaseInsensitive);
        return edgeOf(now.toLocalTime().date().addDays(today ? 0 : -1), edge);
    }
    const QDate day = QDate::fromString(match.captured(u"day"), Qt::ISODate);
    return match.hasCaptured(u"clock") ? moment(match, day) : edgeOf(day, edge);
}

FilterTimeForm filterTimeForm(QStringView value)
{
    if (filterTime(value, FilterTimeEdge::Since, QDateTime::currentDateTimeUtc()))
        return FilterTimeForm::Complete;
    const QRegularExpressionMatch match
        = form().match(value, 0, QRegularExpression::PartialPreferCompleteMatch);
    return match.hasPartialMatch() ? FilterTimeForm::Beginning : FilterTimeForm::Wrong;
}

QString filterTimeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}
