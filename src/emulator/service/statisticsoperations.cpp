// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/statisticsoperations.h"

#include "emulator/search/dateparser.h"
#include "emulator/service/contract.h"
#include "emulator/service/envelope.h"
#include "emulator/service/errors.h"
#include "emulator/service/subaccountlist.h"
#include "emulator/service/subaccountusage.h"
#include "emulator/world/account.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr auto standardPeriod = std::chrono::days(30);
constexpr qint64 masterPlan = 1'000'000;

Range rangeIn(const QJsonObject &body, Instant now)
{
    const auto start = parsedDate(body.value(Name("start_date")).toString());
    const auto end = parsedDate(body.value(Name("end_date")).toString());
    const Instant standardStart = std::chrono::floor<std::chrono::days>(now) - standardPeriod;
    return {start.value_or(standardStart), end.value_or(now)};
}

/// As the service has them: numbers with two digits, while its other figures have them as text.
double percent(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * double(part) / double(whole) : 0;
}

void writePercents(JsonWriter &out, const MailNumbers &numbers, Name suffix)
{
    const auto write = [&](Name name, qint64 part) {
        out.name(QString(name) + suffix);
        out.number(percent(part, numbers.sent));
    };
    write(Name("bounce_percent"), numbers.bounces);
    write(Name("open_percent"), numbers.opens);
    write(Name("reject_percent"), numbers.rejects);
    write(Name("spam_percent"), numbers.spam);
    write(Name("unsubscribe_percent"), numbers.unsubscribes);
}

void writeNumbers(JsonWriter &out, const MailNumbers &numbers)
{
    out.field(Name("used"), numbers.sent);
    out.field(Name("bytecount"), numbers.bytes);
    out.field(Name("avgsize"), numbers.sent > 0 ? numbers.bytes / numbers.sent : 0);
    out.field(Name("lastip"), QStringLiteral("203.0.113.17"));
    out.field(Name("bounces"), numbers.bounces);
    out.field(Name("clicks"), numbers.clicks);
    out.field(Name("opens"), numbers.opens);
    out.field(Name("rejects"), numbers.rejects);
    out.field(Name("spam"), numbers.spam);
    out.field(Name("unsubscribes"), numbers.unsubscribes);
    writePercents(out, numbers, Name(""));
}

QString domainOf(const Subaccount &subaccount)
{
    return subaccount.wish.email.section(u'@', -1);
}

/// As the service writes it here: "2026-03-01 00:00:00+00:00".
QString written(Instant moment)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral("+00:00");
}

} // namespace

StatisticsOperations::StatisticsOperations(const SubaccountList &list, const SubaccountUsage &usage)
    : m_list(list)
    , m_usage(usage)
{
}

// Subaccounts are named by their names, which need not be unique. Who has sent nothing has no row.
std::vector<StatisticsOperations::Row> StatisticsOperations::rows(const QJsonObject &body,
                                                                  Range range, Instant now) const
{
    const bool byDomain = body.value(Name("group_by")) == Name("domain");
    const QJsonArray wanted = body.value(Name("subaccounts")).toArray();
    std::vector<Row> rows;
    const auto add = [&rows](const QString &group, const MailNumbers &numbers) {
        if (numbers.sent > 0)
            rows.push_back({group, numbers});
    };
    if (wanted.isEmpty())
        add((byDomain ? accounts().front().domain : accounts().front().name).toString(),
            m_usage.master(range, now));
    for (const Subaccount &subaccount : m_list.all()) {
        if (wanted.isEmpty() || wanted.contains(subaccount.id))
            add(byDomain ? domainOf(subaccount) : subaccount.wish.name,
                m_usage.numbers(subaccount, range, now));
    }
    return rows;
}

Answer StatisticsOperations::history(const QJsonObject &body, const QString &requestId,
                                     Instant now) const
{
    const QString group = body.value(Name("group_by")).toString();
    if (group != Name("subaccount") && group != Name("domain"))
        return impossible(requestId,
                          QStringLiteral("This emulator groups by subaccount and by domain only"));
    const std::vector<Row> all = rows(body, rangeIn(body, now), now);
    MailNumbers total;
    for (const Row &row : all)
        total += row.numbers;
    return answered(requestId, [&](JsonWriter &out) {
        out.field(Name("count"), static_cast<qint64>(all.size()));
        writePercents(out, total, Name("_total"));
        out.name(Name("history"));
        out.beginArray();
        for (const Row &row : all) {
            out.beginObject();
            out.name(group);
            out.text(row.group);
            writeNumbers(out, row.numbers);
            out.endObject();
        }
        out.endArray();
    });
}

Answer StatisticsOperations::cycle(const QString &requestId, Instant now) const
{
    const Range cycle = SubaccountUsage::cycleAt(now);
    const qint64 used = m_usage.master(cycle, now).sent;
    return answered(requestId, [&](JsonWriter &out) {
        out.field(Name("cycle_start"), written(cycle.start));
        out.field(Name("cycle_end"), written(cycle.end));
        out.field(Name("cycle_used"), used);
        out.field(Name("cycle_remaining"), std::max<qint64>(0, masterPlan - used));
        out.field(Name("cycle_max"), masterPlan);
    });
}

} // namespace Emulator
