// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/numbers/numbers.h"
#include "api/activity/numbers/replyform.h"
#include "api/answerbody.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

class TestNumbers : public QObject {
    Q_OBJECT
private slots:
    void formsReplies_data();
    void formsReplies();
    void literalStandsInTheReply_data();
    void literalStandsInTheReply();
    void choosesRoundSteps_data();
    void choosesRoundSteps();
    void countsByKindAndTime();
    void countsOnlyWhatIsShown();
    void bearsOddDates();
    void beginsAtRoundLocalTimes();
    void listsFailingReceivers();
    void groupsReplies();
    void takesErrorAndReasonForWantOfAReply();
    void stopsWhenCancelled();
    void isEmptyOfNothing();
    void countsAMillionRows();
};

static void addReplies()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *reply, const char *form, const char *literal) {
        QTest::newRow(reply) << QString::fromUtf8(reply) << QString::fromUtf8(form)
                             << QString::fromUtf8(literal);
    };
    row("", "", "");
    row("550 5.1.1 User unknown", "550 5.1.1 User unknown", "User unknown");
    row("550 5.1.1 <jo@b.example>: Recipient address rejected: User unknown in virtual table",
        "550 5.1.1 <<address>>: Recipient address rejected: User unknown in virtual table",
        ">: Recipient address rejected: User unknown in virtual table");
    row("552-5.2.2 The mailbox is full and takes no mail.\n552 5.2.2 OverQuotaPerm 1XP9Y1N - gsmtp",
        "552 5.2.2 The mailbox is full and takes no mail. OverQuotaPerm … - gsmtp",
        "The mailbox is full and takes no mail.");
    row("450 Not taken\\n450 see the postmaster pages, ip=192.0.2.1",
        "450 Not taken see the postmaster pages, …", "see the postmaster pages,");
    row("451 4.7.650 The mail server [192.0.2.1] is limited. (S775) [AGT=PFA]",
        "451 4.7.650 The mail server [<IP>] is limited. (S775) [AGT=PFA]",
        "] is limited. (S775) [AGT=PFA]");
    row("451 4.7.500 Server busy from [192.0.2.1]. (S77719)",
        "451 4.7.500 Server busy from [<IP>]. (…)", "Server busy from [");
    row("421 4.7.0 [TSS04] Mail from 192.0.2.1 is deferred; 4.16.55.1",
        "421 4.7.0 [TSS04] Mail from <IP> is deferred; <IP>", "[TSS04] Mail from");
    row("greylisted, try again in 300 seconds", "greylisted, try again in # seconds",
        "greylisted, try again in");
    row("554 30 Sorry, disabled (554.30).", "554 # Sorry, disabled (#).", "Sorry, disabled (");
    row("4.2.2 over quota", "4.2.2 over quota", "4.2.2 over quota");
    row("Connection timed out", "Connection timed out", "Connection timed out");
    row("550 5.7.1 Nachricht abgelehnt: Empfänger unbekannt",
        "550 5.7.1 Nachricht abgelehnt: Empfänger unbekannt",
        "Nachricht abgelehnt: Empfänger unbekannt");
    row("550 blocked [2001:db8::1]", "550 blocked [<IP>]", "blocked [");
    row("550", "550", "550");
    row("12345", "#", "");
    row("550 <b>&lt;</b> <img src=file:x>", "550 <b>&lt;</b> <img src=file:x>",
        "<b>&lt;</b> <img src=file:x>");
    row("\n\n", "", "");
}

void TestNumbers::formsReplies_data()
{
    addReplies();
}

void TestNumbers::formsReplies()
{
    QFETCH(QString, reply);
    const ReplyForm form = replyFormOf(reply);
    QTEST(form.form, "form");
    QTEST(form.literal, "literal");
}

void TestNumbers::literalStandsInTheReply_data()
{
    addReplies();
}

void TestNumbers::literalStandsInTheReply()
{
    QFETCH(QString, reply);
    QVERIFY(reply.contains(replyFormOf(reply).literal));
}

static EventTable tableOf(const QByteArrayList &events)
{
    EventDecoder decoder;
    auto page = decoder.decode(answer::page({.events = events}));
    EventTable table;
    table.append(std::make_shared<const EventPage>(std::move(page).value()));
    return table;
}

static QByteArray happened(const QByteArray &kind, const QByteArray &date,
                           const QByteArray &recipient = "jo@b.example",
                           const QByteArray &more = {})
{
    return R"({"event":")" + kind + R"(","date":")" + date + R"(","recipient":")" + recipient + '"'
        + more + '}';
}

static QByteArray reply(const QByteArray &text)
{
    return R"(,"smtp_response":")" + text + '"';
}

void TestNumbers::choosesRoundSteps_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *first, const char *last, std::chrono::seconds step, int count,
                        const char *start) {
        QTest::addRow("%s %s", first, last) << QByteArray(first) << QByteArray(last)
                                            << qint64(step.count()) << count << QByteArray(start);
    };
    row("2026-02-05T10:00:09Z", "2026-02-05T10:00:09Z", 1s, 1, "2026-02-05T10:00:09Z");
    row("2026-02-05T10:00:09Z", "2026-02-05T10:01:08Z", 1s, 60, "2026-02-05T10:00:09Z");
    row("2026-02-05T10:00:09Z", "2026-02-05T10:01:09Z", 5s, 13, "2026-02-05T10:00:05Z");
    row("2026-02-05T10:07:09Z", "2026-02-05T11:01:09Z", 1min, 55, "2026-02-05T10:07:00Z");
    row("2026-02-05T00:00:00Z", "2026-02-05T23:59:59Z", 30min, 48, "2026-02-05T00:00:00Z");
    row("2026-02-01T05:00:00Z", "2026-03-02T04:00:00Z", 12h, 59, "2026-02-01T00:00:00Z");
    row("1960-01-01T00:00:00Z", "1960-01-01T00:00:30Z", 1s, 31, "1960-01-01T00:00:00Z");
}

void TestNumbers::choosesRoundSteps()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, start);
    const EventTable table = tableOf({happened("opened", last), happened("opened", first)});
    const EventHistogram histogram = histogramOf(table, {}, 60, 0s);
    QTEST(qint64(std::chrono::seconds(histogram.step / 1s).count()), "seconds");
    QTEST(int(histogram.steps.size()), "steps");
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(histogram.start, Qt::UTC),
             QDateTime::fromString(QString::fromLatin1(start), Qt::ISODate));
    QCOMPARE(histogram.steps.front()[std::size_t(EventKind::Opened)]
                 + (histogram.steps.size() > 1
                        ? histogram.steps.back()[std::size_t(EventKind::Opened)]
                        : 0),
             2U);
}

void TestNumbers::countsByKindAndTime()
{
    const EventTable table = tableOf(
        {happened("delivered", "2026-02-05T10:00:02Z"),
         happened("delivered", "2026-02-05T10:00:00Z"), happened("opened", "2026-02-05T10:00:02Z"),
         happened("teleported", "2026-02-05T10:00:01Z"), happened("clicked", "soon")});
    const EventHistogram histogram = histogramOf(table, {}, 60, 0s);
    QCOMPARE(histogram.steps.size(), 3U);
    QCOMPARE(histogram.steps[2][std::size_t(EventKind::Delivered)], 1U);
    QCOMPARE(histogram.steps[2][std::size_t(EventKind::Opened)], 1U);
    QCOMPARE(histogram.steps[1][std::size_t(EventKind::Unknown)], 1U);
    QCOMPARE(histogram.totals[std::size_t(EventKind::Clicked)], 1U);
    QCOMPARE(histogram.undated, 1U);
    QCOMPARE(histogram.rows, 5U);
}

void TestNumbers::countsOnlyWhatIsShown()
{
    const EventTable table = tableOf(
        {happened("delivered", "2026-02-05T10:00:02Z"),
         happened("hard-bounced", "2026-02-05T10:00:00Z", "a@b.example", reply("550 no")),
         happened("hard-bounced", "2026-02-06T10:00:00Z", "a@c.example", reply("550 never"))});
    const Numbers numbers = numbersOf(table, ShownRows::of({0, 1}, 3), 0s);
    QCOMPARE(numbers.histogram.rows, 2U);
    QCOMPARE(numbers.histogram.steps.size(), 3U);
    QCOMPARE(numbers.receivers.size(), 1);
    QCOMPARE(numbers.replies.size(), 1);
    QCOMPARE(numbersOf(table, ShownRows::of({}, 3), 0s).histogram.rows, 0U);
}

void TestNumbers::bearsOddDates()
{
    const EventTable table = tableOf(
        {happened("opened", "0001-01-01T00:00:00Z"), happened("opened", "9999-12-31T23:59:59Z")});
    const EventHistogram histogram = histogramOf(table, {}, 60, 0s);
    QVERIFY(histogram.steps.size() <= 60);
    QCOMPARE(histogram.rows, 2U);
}

void TestNumbers::beginsAtRoundLocalTimes()
{
    const EventTable table = tableOf(
        {happened("opened", "2026-02-08T20:00:00Z"), happened("opened", "2026-02-05T20:00:00Z")});
    const EventHistogram histogram = histogramOf(table, {}, 4, 19800s); // five and a half hours
    QCOMPARE(histogram.step, std::chrono::milliseconds(24h));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(histogram.start, Qt::UTC).time(), QTime(18, 30));
}

void TestNumbers::listsFailingReceivers()
{
    const char *date = "2026-02-05T10:00:00Z";
    const EventTable table = tableOf(
        {happened("hard-bounced", date, "a@C.example"),
         happened("soft-bounced", date, "x@c.example"), happened("delivered", date, "a@c.example"),
         happened("rejected", date, "jo@b.example"), happened("delivered", date, "a@fine.example"),
         happened("opened", date, "a@read.example"), happened("hard-bounced", date, "nobody"),
         R"({"event":"hard-bounced"})"});
    const QList<FailingReceiver> receivers = failingReceivers(table, {}, 10);
    QCOMPARE(receivers.size(), 2);
    QCOMPARE(receivers.at(0), (FailingReceiver{QStringLiteral("c.example"), 1, 1, 0, 1}));
    QCOMPARE(receivers.at(1), (FailingReceiver{QStringLiteral("b.example"), 0, 0, 1, 0}));
    QCOMPARE(failingReceivers(table, {}, 1).size(), 1);
}

void TestNumbers::groupsReplies()
{
    const char *date = "2026-02-05T10:00:00Z";
    const char *to = "jo@b.example";
    const EventTable table = tableOf(
        {happened("hard-bounced", date, to, reply("550 5.1.1 No such user 1XP9Y1N - gsmtp")),
         happened("hard-bounced", date, to, reply("550 5.1.1 No such user 2ZZ9Y1N - gsmtp")),
         happened("soft-bounced", date, to, reply("421 Busy")),
         happened("delivered", date, to, reply("250 OK"))});
    const QList<CountedReply> replies = countedReplies(table, {}, 10);
    QCOMPARE(replies.size(), 2);
    QCOMPARE(replies.at(0).form, QStringLiteral("550 5.1.1 No such user … - gsmtp"));
    QCOMPARE(replies.at(0).literal, QStringLiteral("No such user"));
    QCOMPARE(replies.at(0).count, 2U);
    QCOMPARE(replies.at(1).form, QStringLiteral("421 Busy"));
}

void TestNumbers::takesErrorAndReasonForWantOfAReply()
{
    const char *date = "2026-02-05T10:00:00Z";
    const EventTable table = tableOf(
        {happened("rejected", date, "a@b.example", R"(,"smtp_response":"","reason":"sandbox")"),
         happened("hard-bounced", date, "a@b.example", R"(,"error":"gone","reason":"sandbox")"),
         happened("hard-bounced", date)});
    const QList<CountedReply> replies = countedReplies(table, {}, 10);
    QCOMPARE(replies.size(), 2);
    QCOMPARE(replies.at(0).form, QStringLiteral("gone"));
    QCOMPARE(replies.at(1).form, QStringLiteral("sandbox"));
}

void TestNumbers::stopsWhenCancelled()
{
    const EventTable table = tableOf(
        {happened("rejected", "2026-02-05T10:00:00Z", "a@b.example", R"(,"reason":"sandbox")")});
    const std::atomic_bool cancelled = true;
    QVERIFY(countedReplies(table, {}, 10, &cancelled).isEmpty());
}

void TestNumbers::isEmptyOfNothing()
{
    const Numbers numbers = numbersOf(EventTable(), {}, 0s);
    QCOMPARE(numbers.histogram, EventHistogram());
    QVERIFY(numbers.receivers.isEmpty() && numbers.replies.isEmpty());
}

/// A thousand pages of a thousand rows each.
static EventTable millionRows()
{
    constexpr std::array kinds{"delivered", "opened", "soft-bounced", "processed", "hard-bounced"};
    QByteArrayList events;
    for (int i = 0; i < 1000; ++i) {
        const QTime time = QTime(0, 0).addSecs(i * 80);
        events.append(happened(kinds.at(std::size_t(i) % kinds.size()),
                               "2026-02-05T" + time.toString(Qt::ISODate).toLatin1() + 'Z',
                               "jo" + QByteArray::number(i) + "@b.example",
                               reply("550 5.1.1 <jo" + QByteArray::number(i)
                                     + "@b.example>: no such user, queue 4ZX"
                                     + QByteArray::number(1000 + i))));
    }
    EventDecoder decoder;
    const auto page = std::make_shared<const EventPage>(
        decoder.decode(answer::page({.events = events})).value());
    EventTable table;
    for (int i = 0; i < 1000; ++i)
        table.append(page);
    return table;
}

void TestNumbers::countsAMillionRows()
{
    const EventTable table = millionRows();
    QElapsedTimer timer;
    timer.start();
    const EventHistogram histogram = histogramOf(table, {}, 60, 0s);
    const qint64 histogramTime = timer.restart();
    const QList<FailingReceiver> receivers = failingReceivers(table, {}, 50);
    const qint64 receiverTime = timer.restart();
    const QList<CountedReply> replies = countedReplies(table, {}, 50);
    qInfo("1,000,000 rows: histogram %lld ms, receivers %lld ms, replies %lld ms", histogramTime,
          receiverTime, timer.elapsed());
    QCOMPARE(histogram.rows, 1'000'000U);
    QCOMPARE(receivers.first().failed(), 400'000U);
    QCOMPARE(replies.first().count, 400'000U);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
