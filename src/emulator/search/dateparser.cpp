// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/dateparser.h"

#include <QDate>
#include <QLatin1StringView>
#include <QRegularExpression>
#include <QString>
#include <QTime>
#include <array>

namespace Emulator {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

struct Zone {
    const char *name;
    int hours;
};

constexpr std::array<Zone, 19> zones{{
    {"Z", 0},    {"UTC", 0},  {"GMT", 0},   {"WET", 0},   {"BST", 1},   {"CET", 1},  {"CEST", 2},
    {"EST", -5}, {"EDT", -4}, {"CST", -6},  {"CDT", -5},  {"MST", -7},  {"MDT", -6}, {"PST", -8},
    {"PDT", -7}, {"JST", 9},  {"AEST", 10}, {"AEDT", 11}, {"NZST", 12},
}};

constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

const QRegularExpression &isoForm()
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)([ T](?<clock>\d\d:\d\d:\d\d)(?<fraction>\.\d{1,9})?(?<zone>Z|[+-]\d\d:\d\d)?)?$)"));
    return form;
}

const QRegularExpression &mailForm()
{
    static const QRegularExpression form(QStringLiteral(
        R"(^((Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(?<day>\d\d) (?<monthname>[A-Z][a-z]{2}) (?<year>\d{4}|\d\d) (?<clock>\d\d:\d\d(:\d\d)?) (?<zone>[A-Z]{3,4}|[+-]\d{4})$)"));
    return form;
}

std::optional<minutes> offsetOf(const QString &zone)
{
    if (zone.isEmpty())
        return minutes(0);
    for (const Zone &known : zones) {
        if (zone == QLatin1StringView(known.name))
            return std::chrono::hours(known.hours);
    }
    if (zone.front() != u'+' && zone.front() != u'-')
        return std::nullopt;
    const int hour = zone.mid(1, 2).toInt();
    const int minute = zone.right(2).toInt();
    const minutes offset = std::chrono::hours(hour) + minutes(minute);
    return zone.front() == u'-' ? -offset : offset;
}

int monthOf(const QRegularExpressionMatch &match)
{
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (match.captured(u"monthname") == QLatin1StringView(months[i]))
            return static_cast<int>(i) + 1;
    }
    return match.captured(u"month").toInt();
}

int yearOf(const QRegularExpressionMatch &match)
{
    const int year = match.captured(u"year").toInt();
    if (match.capturedLength(u"year") == 4)
        return year;
    return year < 69 ? 2000 + year : 1900 + year;
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    const QString clock = match.captured(u"clock");
    return clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, Qt::ISODate);
}

int fractionOf(const QRegularExpressionMatch &match)
{
    return match.captured(u"fraction").mid(1, 3).leftJustified(3, u'0').toInt();
}

std::optional<Instant> instantOf(const QRegularExpressionMatch &match)
{
    const QDate date(yearOf(match), monthOf(match), match.captured(u"day").toInt());
    const QTime time = timeOf(match);
    const std::optional<minutes> offset = offsetOf(match.captured(u"zone"));
    if (!date.isValid() || !time.isValid() || !offset)
        return std::nullopt;
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return Instant(std::chrono::days(days)) + milliseconds(time.msecsSinceStartOfDay())
        + milliseconds(fractionOf(match)) - *offset;
}

} // namespace

std::optional<Instant> parsedDate(QStringView text)
{
    const auto iso = isoForm().match(text);
    if (iso.hasMatch())
        return instantOf(iso);
    const auto mail = mailForm().match(text);
    return mail.hasMatch() ? instantOf(mail) : std::nullopt;
}

} // namespace Emulator
