// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/life/lifereader.h"
#include "api/answerbody.h"
#include "api/lifelines.h"
#include "api/scriptedservice.h"
#include "support/manualclock.h"

#include <QTest>

/// From the service's JSON to the life of an e-mail.
class TestLifeReader : public QObject {
    Q_OBJECT
private slots:
    void findsTheEventsOfAnEmail();
    void takesAnEventWithoutIdAlone();
    void bearsOddValues();
};

struct Table {
    explicit Table(const QByteArrayList &events)
        : service(clock)
        , search(service, clock, question())
    {
        service.pending().answer(answer::page({.events = events}));
        while (search.state() == ActivitySearch::State::Loading)
            QCoreApplication::processEvents();
    }

    static ActivityQuery question()
    {
        ActivityQuery query;
        query.start = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
        query.end = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        return query;
    }

    ManualClock clock;
    ScriptedService service;
    ActivitySearch search;
};

static QByteArray eventJson(const char *id, const char *kind, const char *date,
                            const char *more = "")
{
    return QByteArray(R"({"email_id":")") + id + R"(","event":")" + kind
        + R"(","date":"2026-02-05T)" + date + R"(Z","recipient":"jo@b.example")" + more + '}';
}

void TestLifeReader::findsTheEventsOfAnEmail()
{
    const Table table({
        eventJson("one", "clicked", "10:09:00",
                  R"(,"metadata":{"link":"https://x.example/?a=<b>"})"),
        eventJson("two", "delivered", "10:08:00"),
        eventJson("one", "delivered", "10:00:14",
                  R"(,"smtp_response":"250 OK gsmtp","host":"192.0.2.7")"),
        eventJson(
            "one", "processed", "10:00:00",
            R"(,"subject":"Hi","recipients":["jo@b.example"],"delivery_attempts":[)"
            R"({"smtptime":"2026-02-05T10:00:05Z","host":"h","smtpresponse":"451 4.7.1 later"},)"
            R"("odd",null])"),
    });
    const QList<LifeEvent> events = eventsOfEmail(table.search.table(), 0);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).link, QStringLiteral("https://x.example/?a=<b>"));
    QCOMPARE(events.at(1).host, QStringLiteral("192.0.2.7"));
    QCOMPARE(events.at(2).attempts.size(), 1);
    QCOMPARE(events.at(2).recipients, QStringList{QStringLiteral("jo@b.example")});
    QCOMPARE(LifeWords::sentence(lifeOf({}, events, EmailLife::Coverage::All)),
             QStringLiteral("Accepted by Google after 2 attempts, 14 s after it was sent; clicked "
                            "once"));
}

void TestLifeReader::takesAnEventWithoutIdAlone()
{
    const Table table({eventJson("", "opened", "10:09:00"), eventJson("", "delivered", "10:08:00"),
                       R"({"event":"opened"})", R"({"event":"clicked"})"});
    for (EventTable::Row row = 0; row < 4; ++row)
        QCOMPARE(eventsOfEmail(table.search.table(), row).size(), 1);
}

void TestLifeReader::bearsOddValues()
{
    const Table table({
        R"({"email_id":"x","event":null,"date":"soon","recipient":7,"recipients":"jo@b.example",)"
        R"("delivery_attempts":{"a":1},"metadata":"text","email_client":[]})",
        R"({"email_id":"x","event":"teleported","delivery_attempts":[{"smtptime":5}]})",
        R"({"email_id":"x","event":"processed","recipients":[{"a":1},null]})",
    });
    const QList<LifeEvent> events = eventsOfEmail(table.search.table(), 1);
    QCOMPARE(events.size(), 3);
    QVERIFY(!events.at(0).hasTime());
    QCOMPARE(events.at(0).recipients, QStringList{QStringLiteral("jo@b.example")});
    QCOMPARE(events.at(1).name, QStringLiteral("teleported"));
    QVERIFY(!LifeWords::sentence(lifeOf({}, events, EmailLife::Coverage::All)).isEmpty());
}

QTEST_GUILESS_MAIN(TestLifeReader)
#include "tst_lifereader.moc"
