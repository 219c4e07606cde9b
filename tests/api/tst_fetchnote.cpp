// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/eventidentity.h"
#include "api/activity/fetch/fetchmemory.h"
#include "api/activity/fetch/fetchnote.h"
#include "api/activity/fetch/fetchprice.h"
#include "api/activity/pageexcerpt.h"
#include "api/answerbody.h"
#include "core/paths.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What is kept of a "Load all" over a restart, what it costs, and pages of which little is kept.
class TestFetchNote : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void refusesWhatIsNoNote_data();
    void refusesWhatIsNoNote();
    void tellsTheTime_data();
    void tellsTheTime();
    void keepsNoKey();
    void keepsAFewRowsOfAPage();
    void keepsRowsOfAPageWithoutItsAnswer();
    void goesOnBehindAPageWithoutRows();
};

namespace {

FetchNote plainNote()
{
    FetchNote note;
    note.query.start = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    note.query.end = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    note.fetched = 3000;
    note.total = 57'213;
    note.at = QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3), Qt::UTC);
    return note;
}

FetchNote fullNote()
{
    FetchNote note = plainNote();
    note.scope = FetchScope::AllRegions;
    note.query.freeText = u"a \"b\" | c"_s;
    note.query.emailId = u"1u0"_s;
    note.query.sender = u"s@a.example"_s;
    note.query.recipient = u"r@b.example"_s;
    note.query.subject = u"東京"_s;
    note.query.kinds = {EventKind::SoftBounced, EventKind::Spam};
    note.query.usernames = {u"u1"_s, u"u2"_s};
    note.query.subaccounts = {u"34mPq7"_s};
    note.query.region = ActivityQuery::Region::Au;
    note.query.latest = ActivityQuery::Latest::BySent;
    note.query.includeHeaders = true;
    note.query.customHeaders = {u"X-Id"_s};
    note.query.pageSize = 500;
    note.total = -1;
    return note;
}

QByteArray eventOf(const QByteArray &id)
{
    return R"({"date":"2026-02-05T10:00:00Z","event":"opened","email_id":")" + id + "\"}";
}

std::shared_ptr<const EventPage> decoded(EventDecoder &decoder, const QByteArrayList &ids)
{
    answer::Page page;
    for (const QByteArray &id : ids)
        page.events += eventOf(id);
    return std::make_shared<const EventPage>(std::move(decoder.decode(answer::page(page))).value());
}

} // namespace

void TestFetchNote::readsWhatItWrote_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("plain") << false;
    QTest::newRow("full") << true;
}

void TestFetchNote::readsWhatItWrote()
{
    QFETCH(bool, full);
    const FetchNote note = full ? fullNote() : plainNote();
    QCOMPARE(FetchNote::fromJson(note.toJson()), std::optional(note));
}

void TestFetchNote::refusesWhatIsNoNote_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("cut") << plainNote().toJson().chopped(5);
    QTest::newRow("newer") << plainNote().toJson().replace("\"version\":1", "\"version\":2");
    QTest::newRow("no range") << plainNote().toJson().replace("start_date", "x");
    QTest::newRow("turned range") << plainNote().toJson().replace("2026-02-01", "2027-02-01");
    QTest::newRow("unknown event") << fullNote().toJson().replace("soft-bounced", "hardly-bounced");
}

void TestFetchNote::refusesWhatIsNoNote()
{
    QFETCH(QByteArray, json);
    QVERIFY(!FetchNote::fromJson(json));
}

void TestFetchNote::tellsTheTime_data()
{
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("limit");
    QTest::addColumn<std::chrono::seconds>("time");
    QTest::newRow("a burst") << qint64(20) << 59 << 60 << 5s;
    QTest::newRow("no room for it") << qint64(20) << 0 << 60 << 20s;
    QTest::newRow("the pace of the limit") << qint64(600) << 60 << 60 << 600s;
    QTest::newRow("half the limit") << qint64(600) << 30 << 30 << 1200s;
}

void TestFetchNote::tellsTheTime()
{
    QFETCH(qint64, pages);
    QFETCH(int, left);
    QFETCH(int, limit);
    QFETCH(std::chrono::seconds, time);
    QCOMPARE(timeFor(pages, left, limit), time);
}

void TestFetchNote::keepsNoKey()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_fetchnote"_s);
    FetchNote note = plainNote();
    FetchMemory(u"a"_s).keep(note);
    note.query.freeText = u"api-0123456789ABCANARYcanaryCANARY42"_s;
    FetchMemory(u"b"_s).keep(note);
    const QStringList kept = QDir(statePath()).entryList({u"fetch-*"_s});
    QCOMPARE(kept.size(), 1); // that it can be kept at all is seen, too
    FetchMemory(u"a"_s).forget();
    QVERIFY(QDir(statePath()).entryList({u"fetch-*"_s}).isEmpty());
}

void TestFetchNote::keepsAFewRowsOfAPage()
{
    EventDecoder decoder;
    const auto page = decoded(decoder, {"a", "b", "c", "d"});
    EventTable table;
    table.append(excerptOf(*page, {1, 3}));
    QCOMPARE(table.rowCount(), 2u);
    QCOMPARE(table.text(0, EventColumn::EmailId), u"b"_s);
    QCOMPARE(table.text(1, EventColumn::EmailId), u"d"_s);
    EventTable all;
    all.append(page);
    QCOMPARE(table.identity(1), all.identity(3));
    QCOMPARE(twinHash(*table.parts().front().page->columns(), 1), twinHash(*page->columns(), 3));
    QCOMPARE(table.kind(1), EventKind::Opened);
    QCOMPARE(table.raw(0), eventOf("b"));
    QCOMPARE(table.raw(1), eventOf("d"));
}

void TestFetchNote::keepsRowsOfAPageWithoutItsAnswer()
{
    EventDecoder decoder;
    EventPage page = *decoded(decoder, {"a", "b"});
    page.raw = nullptr;
    page.rawOffsets.clear();
    EventTable table;
    table.append(excerptOf(page, {1}));
    QCOMPARE(table.rowCount(), 1u);
    QCOMPARE(table.text(0, EventColumn::EmailId), u"b"_s);
}

void TestFetchNote::goesOnBehindAPageWithoutRows()
{
    EventDecoder decoder;
    EventTable table;
    table.append(excerptOf(*decoded(decoder, {"a", "b"}), {}));
    table.append(decoded(decoder, {"c", "b"}));
    QCOMPARE(table.rowCount(), 2u);
    QCOMPARE(table.text(0, EventColumn::EmailId), u"c"_s);
    QCOMPARE(table.text(1, EventColumn::EmailId), u"b"_s);
}

QTEST_GUILESS_MAIN(TestFetchNote)
#include "tst_fetchnote.moc"
