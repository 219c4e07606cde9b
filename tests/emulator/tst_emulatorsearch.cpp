// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"

#include <QtTest>

using namespace Emulator;

namespace {

constexpr qint64 worldSize = 1'500;

Options smallWorld()
{
    Options options;
    options.events = worldSize;
    options.searchesPerMinute = 1'000'000;
    return options;
}

QJsonObject fields(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString textOf(const QJsonValue &event, const char *name)
{
    return event.toObject()[QLatin1StringView(name)].toString();
}

qint64 totalOf(const QJsonObject &data)
{
    return data[QStringLiteral("total_events")].toInteger();
}

template <typename Wanted> QJsonArray filtered(const QJsonArray &events, Wanted &&wanted)
{
    QJsonArray matches;
    for (const QJsonValue &event : events) {
        if (wanted(event))
            matches.append(event);
    }
    return matches;
}

bool has(const QString &text, const char *wanted)
{
    return text.contains(QString::fromUtf8(wanted), Qt::CaseInsensitive);
}

} // namespace

/// Filters are held against the same filter applied, by other means, to all events.
class tst_EmulatorSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void historyHasTheAskedSize_data();
    void historyHasTheAskedSize();
    void newestFirst();
    void pagesMakeUpTheWhole_data();
    void pagesMakeUpTheWhole();
    void startIsInEndIsOut();
    void rangeWithoutStartBeginsToday();
    void rangeWithoutEndEndsNow();
    void rangeThatEndsBeforeItBeginsIsEmpty();
    void eventTypes();
    void texts_data();
    void texts();
    void freeText();
    void usernames();
    void subaccountsById();
    void regions();
    void onlyLatest_data();
    void onlyLatest();
    void onlyLatestBySentIsOrderedBySending();
    void headersOnlyWhenAsked();
    void liveEventsAppearAndSomeAreLate();
    void totalCountsOnlyWhatIsVisible();
    void frozenTrafficStandsStill();

private:
    QJsonArray m_all; ///< Of the master's region, newest first.
};

void tst_EmulatorSearch::initTestCase()
{
    Caller caller(smallWorld());
    m_all = caller.walked(merged(wholeHistory(), fields(R"({"limit":1000})")));
    QVERIFY(m_all.size() > worldSize - 5); // The second of the launch is out.
}

void tst_EmulatorSearch::historyHasTheAskedSize_data()
{
    QTest::addColumn<qint64>("events");
    for (const qint64 events : {0, 1, 2, 100, 263, 264, 1000, 60'000, 10'000'000})
        QTest::addRow("%lld", events) << events;
}

void tst_EmulatorSearch::historyHasTheAskedSize()
{
    QFETCH(const qint64, events);
    Options options;
    options.events = events;
    Caller caller(options);
    QCOMPARE(totalOf(caller.found(fields(R"({"start_date":"2020-01-01","limit":1})"))), events);
}

void tst_EmulatorSearch::newestFirst()
{
    for (qsizetype i = 1; i < m_all.size(); ++i)
        QVERIFY(textOf(m_all[i - 1], "date") >= textOf(m_all[i], "date"));
    QVERIFY(textOf(m_all.last(), "date") > QStringLiteral("2026-01-25"));
    QVERIFY(textOf(m_all.first(), "date") > QStringLiteral("2026-03-05T14"));
}

void tst_EmulatorSearch::pagesMakeUpTheWhole_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("limit");
    QTest::newRow("all, 1000") << QByteArrayLiteral("{}") << 1000;
    QTest::newRow("all, 70") << QByteArrayLiteral("{}") << 70;
    QTest::newRow("text") << QByteArrayLiteral(R"({"search":"gmail.example"})") << 10;
    QTest::newRow("kinds") << QByteArrayLiteral(R"({"event_types":["opened","clicked"]})") << 100;
    QTest::newRow("latest") << QByteArrayLiteral(R"({"only_latest":true})") << 33;
    QTest::newRow("by sent") << QByteArrayLiteral(R"({"only_latest_by_sent":true})") << 33;
    QTest::newRow("other region") << QByteArrayLiteral(R"({"region":"us"})") << 64;
}

void tst_EmulatorSearch::pagesMakeUpTheWhole()
{
    QFETCH(const QByteArray, question);
    QFETCH(const int, limit);
    const QJsonObject asked = merged(wholeHistory(), fields(question.constData()));
    Caller caller(smallWorld());
    const QJsonArray inBig = caller.walked(merged(asked, fields(R"({"limit":1000})")));
    const QJsonArray inSmall = caller.walked(merged(asked, {{QStringLiteral("limit"), limit}}));
    QVERIFY(inBig.size() > limit || limit == 1000);
    QCOMPARE(inSmall, inBig);
    QCOMPARE(totalOf(caller.found(asked)), inBig.size());
}

void tst_EmulatorSearch::startIsInEndIsOut()
{
    const QString start = textOf(m_all[1200], "date");
    const QString end = textOf(m_all[600], "date");
    Caller caller(smallWorld());
    const QJsonArray found
        = caller.walked({{QStringLiteral("start_date"), start}, {QStringLiteral("end_date"), end}});
    QCOMPARE(found, filtered(m_all, [&](const QJsonValue &event) {
                 return textOf(event, "date") >= start && textOf(event, "date") < end;
             }));
    QCOMPARE(textOf(found.last(), "date"), start);
}

void tst_EmulatorSearch::rangeWithoutStartBeginsToday()
{
    Caller caller(smallWorld());
    const QJsonArray found
        = caller.walked({{QStringLiteral("end_date"), QStringLiteral("2026-03-05T15:30:10Z")}});
    QVERIFY(!found.isEmpty());
    QCOMPARE(found, filtered(m_all, [](const QJsonValue &event) {
                 return textOf(event, "date") >= QStringLiteral("2026-03-05T00:00:00Z");
             }));
}

void tst_EmulatorSearch::rangeWithoutEndEndsNow()
{
    Caller caller(smallWorld());
    caller.advance(std::chrono::minutes(10));
    const QJsonObject data
        = caller.found({{QStringLiteral("start_date"), QStringLiteral("2026-03-05T15:30:11Z")}});
    QVERIFY(totalOf(data) > 100);
    const QJsonArray events = data[QStringLiteral("events")].toArray();
    for (const QJsonValue &event : events)
        QVERIFY(textOf(event, "date") <= QStringLiteral("2026-03-05T15:40:10Z"));
}

void tst_EmulatorSearch::rangeThatEndsBeforeItBeginsIsEmpty()
{
    Caller caller(smallWorld());
    const QJsonObject data
        = caller.found(fields(R"({"start_date":"2026-03-02","end_date":"2026-03-01"})"));
    QCOMPARE(totalOf(data), 0);
    QVERIFY(data[QStringLiteral("events")].toArray().isEmpty());
}

void tst_EmulatorSearch::eventTypes()
{
    Caller caller(smallWorld());
    const QJsonArray found = caller.walked(
        merged(wholeHistory(), fields(R"({"event_types":["hard-bounced","soft-bounced"]})")));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found, filtered(m_all, [](const QJsonValue &event) {
                 return textOf(event, "event").endsWith(QLatin1StringView("-bounced"));
             }));
}

void tst_EmulatorSearch::texts_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("subject") << QStringLiteral("search_subject") << QByteArrayLiteral("TICKET")
                             << QByteArrayLiteral("subject");
    QTest::newRow("umlaut") << QStringLiteral("search_subject") << QByteArrayLiteral("ZURÜCKSETZEN")
                            << QByteArrayLiteral("subject");
    QTest::newRow("arabic") << QStringLiteral("search_subject") << QByteArrayLiteral("تم شحن")
                            << QByteArrayLiteral("subject");
    QTest::newRow("sender") << QStringLiteral("search_sender") << QByteArrayLiteral("Rechnung@")
                            << QByteArrayLiteral("sender");
    QTest::newRow("recipient") << QStringLiteral("search_recipient") << QByteArrayLiteral("bjork")
                               << QByteArrayLiteral("to");
}

void tst_EmulatorSearch::texts()
{
    QFETCH(const QString, parameter);
    QFETCH(const QByteArray, wanted);
    QFETCH(const QByteArray, field);
    Caller caller(smallWorld());
    const QJsonArray found
        = caller.walked(merged(wholeHistory(), {{parameter, QString::fromUtf8(wanted)}}));
    const QJsonArray expected = filtered(m_all, [&](const QJsonValue &event) {
        return has(textOf(event, field.constData()), wanted.constData())
            || (field == "to" && has(textOf(event, "cc"), wanted.constData()));
    });
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found, expected);
}

void tst_EmulatorSearch::freeText()
{
    const QString id = textOf(m_all[777], "email_id");
    Caller caller(smallWorld());
    const QString wanted = QStringLiteral("ANNA.M | %1 |  | archive@").arg(id);
    const QJsonArray found
        = caller.walked(merged(wholeHistory(), {{QStringLiteral("search"), wanted}}));
    const QJsonArray expected = filtered(m_all, [&id](const QJsonValue &event) {
        return textOf(event, "email_id") == id || has(textOf(event, "bcc"), "archive@")
            || has(textOf(event, "to"), "anna.m");
    });
    QVERIFY(expected.size() > 10);
    QCOMPARE(found, expected);
}

void tst_EmulatorSearch::usernames()
{
    Caller caller(smallWorld());
    const QJsonArray found = caller.walked(
        merged(wholeHistory(), fields(R"({"search_usernames":["api-5B0C71E2A9D4","versand"]})")));
    const QJsonArray expected = filtered(m_all, [](const QJsonValue &event) {
        const QString name = textOf(event, "username");
        return name == QStringLiteral("api-5B0C71E2A9D4") || name == QStringLiteral("versand");
    });
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found, expected);
}

void tst_EmulatorSearch::subaccountsById()
{
    Caller caller(smallWorld());
    const auto searched = [&caller](const char *id) {
        return caller.walked(merged(
            wholeHistory(), {{QStringLiteral("subaccounts"), QJsonArray{QString::fromUtf8(id)}}}));
    };
    QCOMPARE(searched("Kx3f9Q"), filtered(m_all, [](const QJsonValue &event) {
                 return textOf(event, "subaccount_name")
                     == QStringLiteral("Nordlicht Logistik GmbH");
             }));
    QVERIFY(!searched("Kx3f9Q").isEmpty());
    QVERIFY(searched("kx3f9q").isEmpty());
    QVERIFY(searched("Nordlicht Logistik GmbH").isEmpty());
}

void tst_EmulatorSearch::regions()
{
    Caller caller(smallWorld());
    const auto namesIn = [&caller](const char *region) {
        QSet<QString> names;
        const QJsonArray events = caller.walked(
            merged(wholeHistory(), {{QStringLiteral("region"), QLatin1StringView(region)}}));
        for (const QJsonValue &event : events)
            names += textOf(event, "subaccount_name");
        return names;
    };
    QCOMPARE(namesIn("eu"),
             QSet<QString>({QStringLiteral("Master account"), QStringLiteral("مكتبة النور"),
                            QStringLiteral("Nordlicht Logistik GmbH"),
                            QStringLiteral("Café Zoë & Söhne")}));
    QCOMPARE(
        namesIn("us"),
        QSet<QString>({QStringLiteral("東京文具株式会社"), QStringLiteral("Bluefin Outfitters")}));
    QCOMPARE(namesIn("au"), QSet<QString>());
}

void tst_EmulatorSearch::onlyLatest_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::newRow("of all") << QByteArrayLiteral(R"({"only_latest":true})");
    QTest::newRow("of some kinds")
        << QByteArrayLiteral(R"({"only_latest":true,"event_types":["delivered","processed"]})");
    QTest::newRow("by sent") << QByteArrayLiteral(R"({"only_latest_by_sent":true})");
    QTest::newRow("by sent wins") << QByteArrayLiteral(
        R"({"only_latest_by_sent":true,"only_latest":true})");
}

void tst_EmulatorSearch::onlyLatest()
{
    QFETCH(const QByteArray, question);
    const QJsonArray kinds = fields(question.constData())[QStringLiteral("event_types")].toArray();
    Caller caller(smallWorld());
    const QJsonArray found = caller.walked(merged(wholeHistory(), fields(question.constData())));
    QHash<QString, QString> expected;
    for (const QJsonValue &event : std::as_const(m_all)) {
        const QString id = textOf(event, "email_id");
        if (!expected.contains(id) && (kinds.isEmpty() || kinds.contains(textOf(event, "event"))))
            expected[id] = textOf(event, "event") + textOf(event, "date");
    }
    QHash<QString, QString> actual;
    for (const QJsonValue &event : found)
        actual[textOf(event, "email_id")] = textOf(event, "event") + textOf(event, "date");
    QCOMPARE(found.size(), actual.size());
    QCOMPARE(actual, expected);
}

void tst_EmulatorSearch::onlyLatestBySentIsOrderedBySending()
{
    Caller caller(smallWorld());
    const QJsonArray found
        = caller.walked(merged(wholeHistory(), fields(R"({"only_latest_by_sent":true})")));
    QStringList secondsOfSending;
    for (const QJsonValue &event : found)
        secondsOfSending += textOf(event, "email_id").left(6);
    QVERIFY(std::ranges::is_sorted(secondsOfSending, std::greater()));
}

void tst_EmulatorSearch::headersOnlyWhenAsked()
{
    Caller caller(smallWorld());
    const auto first = [&caller](const char *question) {
        return caller.found(merged(wholeHistory(), fields(question)))[QStringLiteral("events")][0]
            .toObject();
    };
    QVERIFY(first("{}")[QStringLiteral("headers")].toString().isEmpty());
    const QJsonObject full = first(R"({"include_headers":true})");
    QVERIFY(
        full[QStringLiteral("headers")].toString().contains(QLatin1StringView("\nMessage-ID: <")));
    const QJsonObject custom = first(R"({"custom_headers":["x-ticket","X-Nobody-Sets-This"]})");
    QCOMPARE(custom[QStringLiteral("custom_headers")].toObject().keys(),
             QStringList{QStringLiteral("x-ticket")});
}

void tst_EmulatorSearch::liveEventsAppearAndSomeAreLate()
{
    const QJsonObject firstMinute
        = fields(R"({"start_date":"2026-03-05T15:30:11Z","end_date":"2026-03-05T15:31:11Z"})");
    Caller caller(smallWorld());
    QCOMPARE(totalOf(caller.found(firstMinute)), 0);
    caller.advance(std::chrono::seconds(62));
    const qint64 soon = totalOf(caller.found(firstMinute));
    caller.advance(std::chrono::minutes(2));
    const qint64 later = totalOf(caller.found(firstMinute));
    caller.advance(std::chrono::minutes(20));
    QVERIFY(soon > 5);
    QVERIFY(later > soon);
    QCOMPARE(totalOf(caller.found(firstMinute)), later);
}

// In a large world whole blocks are younger than the longest lag.
void tst_EmulatorSearch::totalCountsOnlyWhatIsVisible()
{
    Options options = smallWorld();
    options.events = 10'000'000;
    Caller caller(options);
    caller.advance(std::chrono::seconds(170));
    const QJsonObject recent = fields(
        R"({"start_date":"2026-03-05T15:30:11Z","end_date":"2026-03-05T15:33:00Z","limit":1000})");
    const QJsonObject data = caller.found(recent);
    QVERIFY(totalOf(data) > 100);
    QCOMPARE(data[QStringLiteral("events")].toArray().size(), totalOf(data));
}

void tst_EmulatorSearch::frozenTrafficStandsStill()
{
    Options options = smallWorld();
    options.traffic = Traffic::Frozen;
    Caller caller(options);
    caller.advance(std::chrono::hours(2));
    QCOMPARE(totalOf(caller.found(fields(R"({"start_date":"2020-01-01"})"))), worldSize);
}

QTEST_GUILESS_MAIN(tst_EmulatorSearch)
#include "tst_emulatorsearch.moc"
