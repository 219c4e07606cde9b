// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"

#include <QtTest>
#include <map>

using namespace Emulator;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Options sized(int subaccounts)
{
    Options options;
    options.subaccounts = subaccounts;
    options.events = 2'000;
    return options;
}

QJsonObject history(Caller &caller, QJsonObject fields = {})
{
    if (!fields.contains("group_by"_L1))
        fields.insert("group_by"_L1, "subaccount"_L1);
    return dataOf(caller.call("stats/email_history", fields));
}

/// By the group's name; several rows of one name are told apart by nothing.
std::multimap<QString, QJsonObject> rowsIn(const QJsonObject &data, QLatin1StringView group)
{
    std::multimap<QString, QJsonObject> rows;
    const QJsonArray list = data["history"_L1].toArray();
    for (const QJsonValue &item : list)
        rows.emplace(item[group].toString(), item.toObject());
    return rows;
}

QJsonArray subaccountsIn(Caller &caller)
{
    const QJsonObject question{{u"page_size"_s, 1000}};
    return dataOf(caller.call("subaccounts/search", question))["subaccounts"_L1].toArray();
}

QJsonObject subaccount(Caller &caller, const QString &id)
{
    const QJsonArray all = subaccountsIn(caller);
    for (const QJsonValue &item : all) {
        if (item["id"_L1] == id)
            return item.toObject();
    }
    return {};
}

int countOf(const QJsonArray &events, const QString &name, QLatin1StringView kind)
{
    return int(std::count_if(events.begin(), events.end(), [&](const QJsonValue &event) {
        return event["subaccount_name"_L1] == name && event["event"_L1] == kind;
    }));
}

} // namespace

class tst_EmulatorStatistics : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheEvents();
    void countsWhatIsInThePeriod();
    void numbersAreNumbers();
    void narrowsToSubaccounts();
    void groupsByDomain();
    void refused_data();
    void refused();
    void planIsUsedAsTimePasses();
    void planIsRenewedWithTheMonth();
    void closedSendNothing();
    void cycle();
    void madeUpSubaccounts();
    void sameSeedSameWorld();
    void needsTheRight();
};

void tst_EmulatorStatistics::agreesWithTheEvents()
{
    Caller caller(sized(7));
    QJsonObject range = wholeHistory();
    QJsonArray events;
    for (const auto &region : {u"eu"_s, u"us"_s}) {
        const QJsonArray found = caller.walked(merged(range, {{u"region"_s, region}}));
        for (const QJsonValue &event : found)
            events += event;
    }
    const QJsonObject data = history(
        caller, {{u"start_date"_s, range["start_date"_L1]}, {u"end_date"_s, range["end_date"_L1]}});
    const auto rows = rowsIn(data, "subaccount"_L1);
    QCOMPARE(rows.size(), 6U);
    QCOMPARE(data["count"_L1], 6);
    for (const auto &[name, row] : rows) {
        QCOMPARE(row["used"_L1].toInt(), countOf(events, name, "processed"_L1));
        QCOMPARE(row["bounces"_L1].toInt(), countOf(events, name, "hard-bounced"_L1));
        QCOMPARE(row["opens"_L1].toInt(), countOf(events, name, "opened"_L1));
        QCOMPARE(row["spam"_L1].toInt(), countOf(events, name, "spam"_L1));
        QCOMPARE(row["rejects"_L1].toInt(), countOf(events, name, "rejected"_L1));
    }
}

void tst_EmulatorStatistics::countsWhatIsInThePeriod()
{
    Caller caller(sized(7));
    const auto of = [&caller](const char *from, const char *to) {
        const QJsonObject data = history(
            caller,
            {{u"start_date"_s, QLatin1StringView(from)}, {u"end_date"_s, QLatin1StringView(to)}});
        qint64 used = 0;
        for (const auto &[name, row] : rowsIn(data, "subaccount"_L1))
            used += row["used"_L1].toInt();
        return used;
    };
    const qint64 whole = of("2026-02-10T00:00:00Z", "2026-03-03T07:00:00Z");
    QVERIFY(whole > 0);
    QCOMPARE(of("2026-02-10T00:00:00Z", "2026-02-20T13:30:00Z")
                 + of("2026-02-20T13:30:00Z", "2026-03-03T07:00:00Z"),
             whole);
    QCOMPARE(of("2026-03-03T07:00:00Z", "2026-03-03T07:00:00Z"), 0);
    QCOMPARE(of("2020-03-03T07:00:00Z", "2020-04-03T07:00:00Z"), 0);
}

void tst_EmulatorStatistics::numbersAreNumbers()
{
    Caller caller(sized(7));
    const QJsonObject data = history(caller);
    QVERIFY(data["bounce_percent_total"_L1].isDouble());
    const auto rows = rowsIn(data, "subaccount"_L1);
    for (const auto &[name, row] : rows) {
        QVERIFY(row["bounce_percent"_L1].isDouble());
        const double share = 100.0 * row["bounces"_L1].toDouble() / row["used"_L1].toDouble();
        QVERIFY(std::abs(row["bounce_percent"_L1].toDouble() - share) < 0.006);
    }
}

void tst_EmulatorStatistics::narrowsToSubaccounts()
{
    Caller caller(sized(7));
    const QJsonObject data
        = history(caller, {{u"subaccounts"_s, QJsonArray{u"Kx3f9Q"_s, u"9hJw2r"_s}}});
    const auto rows = rowsIn(data, "subaccount"_L1);
    QCOMPARE(rows.size(), 2U);
    QVERIFY(rows.contains(u"Nordlicht Logistik GmbH"_s));
    QVERIFY(rows.contains(u"Bluefin Outfitters"_s));
}

void tst_EmulatorStatistics::groupsByDomain()
{
    Caller caller(sized(7));
    const auto rows = rowsIn(history(caller, {{u"group_by"_s, u"domain"_s}}), "domain"_L1);
    QVERIFY(rows.contains(u"nordlicht.example"_s));
    QVERIFY(rows.contains(u"bluefin.example"_s));
}

void tst_EmulatorStatistics::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("group") << QByteArray(R"({"group_by":"subaccounts"})") << u"group_by"_s;
    QTest::newRow("date") << QByteArray(R"({"group_by":"subaccount","start_date":"yesterday"})")
                          << u"start_date"_s;
    QTest::newRow("list") << QByteArray(R"({"group_by":"subaccount","subaccounts":"x"})")
                          << u"subaccounts"_s;
    QTest::newRow("unknown") << QByteArray(R"({"group_by":"subaccount","limit":1})") << u"limit"_s;
}

void tst_EmulatorStatistics::refused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    Caller caller(sized(7));
    const Answer answer
        = caller.call("stats/email_history", QJsonDocument::fromJson(body).object());
    QCOMPARE(answer.status, 400);
    QCOMPARE(dataOf(answer)["field_validation_errors"_L1]["fieldname"_L1], field);
}

void tst_EmulatorStatistics::planIsUsedAsTimePasses()
{
    Caller caller(sized(200));
    const QJsonArray before = subaccountsIn(caller);
    caller.advance(24h * 7);
    const QJsonArray after = subaccountsIn(caller);
    QCOMPARE(before.size(), 200);
    int moved = 0;
    for (int i = 0; i < before.size(); ++i) {
        QCOMPARE(before[i]["id"_L1], after[i]["id"_L1]);
        const int used = before[i]["plan_used"_L1].toInt();
        QVERIFY(after[i]["plan_used"_L1].toInt() >= used);
        QCOMPARE(after[i]["plan_remaining"_L1].toInt(),
                 std::max(0, after[i]["plan_size"_L1].toInt() - after[i]["plan_used"_L1].toInt()));
        moved += int(after[i]["plan_used"_L1].toInt() > used);
    }
    QVERIFY2(moved > 120, qPrintable(QString::number(moved)));
}

void tst_EmulatorStatistics::planIsRenewedWithTheMonth()
{
    Caller caller(sized(200));
    caller.advance(24h * 26); // 31 March
    const QJsonArray before = subaccountsIn(caller);
    caller.advance(24h);
    const QJsonArray after = subaccountsIn(caller);
    int fell = 0;
    for (int i = 0; i < before.size(); ++i)
        fell += int(after[i]["plan_used"_L1].toInt() < before[i]["plan_used"_L1].toInt());
    QVERIFY2(fell > 120, qPrintable(QString::number(fell)));
}

void tst_EmulatorStatistics::closedSendNothing()
{
    Caller caller(sized(200));
    const QJsonArray all = subaccountsIn(caller);
    const auto busy = std::find_if(all.begin(), all.end(), [](const QJsonValue &each) {
        return each["email"_L1].toString().startsWith("office@"_L1)
            && each["plan_used"_L1].toInt() > 100;
    });
    QVERIFY(busy != all.end());
    const QString id = (*busy)["id"_L1].toString();
    QCOMPARE(caller.call("subaccount/close", {{u"id"_s, id}}).status, 200);
    const int used = subaccount(caller, id)["plan_used"_L1].toInt();
    caller.advance(24h * 5);
    QCOMPARE(subaccount(caller, id)["plan_used"_L1].toInt(), used);
    QCOMPARE(caller.call("subaccount/reopen", {{u"id"_s, id}}).status, 200);
    QCOMPARE(subaccount(caller, id)["plan_used"_L1].toInt(), used);
    caller.advance(24h * 5);
    QVERIFY(subaccount(caller, id)["plan_used"_L1].toInt() > used);
}

void tst_EmulatorStatistics::cycle()
{
    Caller caller(sized(7));
    const QJsonObject data = dataOf(caller.call("stats/email_cycle", {}));
    QCOMPARE(data["cycle_start"_L1], u"2026-03-01 00:00:00+00:00"_s);
    QCOMPARE(data["cycle_end"_L1], u"2026-04-01 00:00:00+00:00"_s);
    QCOMPARE(data["cycle_used"_L1].toInt() + data["cycle_remaining"_L1].toInt(),
             data["cycle_max"_L1].toInt());
    QVERIFY(data["cycle_used"_L1].toInt() > 0);
}

void tst_EmulatorStatistics::madeUpSubaccounts()
{
    Caller caller(sized(1000));
    const QJsonArray all = subaccountsIn(caller);
    QCOMPARE(all.size(), 1000);
    QSet<QString> ids;
    QSet<QString> foldedIds;
    QSet<QString> names;
    QSet<QString> states;
    for (const QJsonValue &each : all) {
        ids += each["id"_L1].toString();
        foldedIds += each["id"_L1].toString().toLower();
        names += each["name"_L1].toString();
        states += each["state"_L1].toString();
    }
    QCOMPARE(ids.size(), 1000);
    QVERIFY(foldedIds.size() <= 990); // some differ by case only
    QVERIFY(names.size() <= 980 && names.size() > 700); // some collide
    QCOMPARE(states.size(), 3);
}

void tst_EmulatorStatistics::sameSeedSameWorld()
{
    Caller first(sized(300));
    Caller second(sized(300));
    QCOMPARE(subaccountsIn(first), subaccountsIn(second));
    QCOMPARE(history(first), history(second));
}

void tst_EmulatorStatistics::needsTheRight()
{
    Caller caller(sized(7));
    const Answer answer = caller.call("stats/email_history", {}, activityKey);
    QCOMPARE(dataOf(answer)["error_code"_L1], u"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"_s);
}

QTEST_GUILESS_MAIN(tst_EmulatorStatistics)
#include "tst_emulatorstatistics.moc"
