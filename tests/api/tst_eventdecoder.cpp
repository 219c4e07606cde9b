// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/eventidentity.h"
#include "api/pagetext.h"
#include "core/plaintext.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {

QString dataDir()
{
    return QStringLiteral(OUTPOST_TEST_DATA "/activity/");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const EventPage> decoded(EventDecoder &decoder, const QByteArray &body)
{
    auto page = decoder.decode(body);
    return page ? std::make_shared<const EventPage>(std::move(page).value()) : nullptr;
}

QByteArray bodyWith(const QByteArray &events)
{
    return "{\"data\":{\"events\":[" + events + "]},\"request_id\":\"r\"}";
}

std::vector<quint64> identitiesOf(const std::shared_ptr<const EventPage> &page)
{
    EventTable table;
    table.append(page);
    std::vector<quint64> identities;
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        identities.push_back(table.identity(row));
    return identities;
}

} // namespace

class TestEventDecoder : public QObject {
    Q_OBJECT
private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void namesWhatItCanNotRead_data();
    void namesWhatItCanNotRead();
    void keepsTheRawEvent_data();
    void keepsTheRawEvent();
    void goesOnWithIdsFromPageToPage();
    void knowsWhatIsTheSameText_data();
    void knowsWhatIsTheSameText();
    void tellsKeysApart();
    void takesTheLaterOfTwo();
    void leavesNoTraceOfABrokenPage();
    void takesOverFromATable();
    void cutsLongTexts();
    void tellsTwinsFromSiblings();
    void knowsAnEventInAnotherTable();
    void knowsAnEventBesideOthers_data();
    void knowsAnEventBesideOthers();
    void survivesDeepNesting();
    void needsFewBytesForARow();
    void saysTheSameWhenItIsPacked();
    void packsOnByTheSameModels();
};

void TestEventDecoder::readsEveryShape_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(dataDir()).entryList({u"*.json"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void TestEventDecoder::readsEveryShape()
{
    QFETCH(QString, name);
    EventDecoder decoder;
    const auto page = decoded(decoder, contentOf(dataDir() + name + u".json"_s));
    QVERIFY(page);
    EventTable table;
    table.append(page);
    const QString expected = QString::fromUtf8(contentOf(dataDir() + name + u".txt"_s));
    const QString actual = textOf(*page, table);
    QVERIFY2(actual == expected, qPrintable(difference(expected, actual)));
}

void TestEventDecoder::namesWhatItCanNotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("data a list") << QByteArray(R"({"data":[],"request_id":"r"})") << u"data"_s;
    QTest::newRow("data null") << QByteArray(R"({"data":null})") << u"data"_s;
    QTest::newRow("data text") << QByteArray(R"({"data":"gone"})") << u"data"_s;
    QTest::newRow("no data") << QByteArray(R"({"request_id":"r"})") << u"data"_s;
    QTest::newRow("no events") << QByteArray(R"({"data":{"total_events":3}})") << u"data.events"_s;
    QTest::newRow("events an object")
        << QByteArray(R"({"data":{"events":{"0":{}}}})") << u"data.events"_s;
    QTest::newRow("events text") << QByteArray(R"({"data":{"events":"many"}})") << u"data.events"_s;
    QTest::newRow("cut") << QByteArray(R"({"data":{"events":[{"event":"spam"},{"eve)") << QString();
    QTest::newRow("cut behind an event")
        << QByteArray(R"({"data":{"events":[{"event":"spam"},)") << QString();
    QTest::newRow("no comma") << bodyWith(R"({"event":"spam"} {"event":"spam"})") << QString();
    QTest::newRow("more behind it") << bodyWith("{}") + "}" << QString();
    QTest::newRow("two answers") << bodyWith("{}") + bodyWith("{}") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("a number") << QByteArray("7") << QString();
}

void TestEventDecoder::namesWhatItCanNotRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    EventDecoder decoder;
    const auto page = decoder.decode(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ApiError::Kind::UnexpectedAnswer);
    QCOMPARE(page.error().fieldErrors.value(0).field, field);
    QVERIFY(!page.error().serverMessage.isEmpty() || !page.error().fieldErrors.isEmpty());
}

void TestEventDecoder::keepsTheRawEvent_data()
{
    QTest::addColumn<QByteArrayList>("events");
    QTest::newRow("objects") << QByteArrayList{R"({"event":"spam"})",
                                               R"({ "x" : [ {"y":"}]"} ] })"};
    QTest::newRow("escaped quotes") << QByteArrayList{R"({"s":"a\"}\\"})", R"({"s":"\\\""})"};
    QTest::newRow("others") << QByteArrayList{"null", "\"te,xt\"", "12.5", "[1,[2]]", "{}"};
    QTest::newRow("bad bytes") << QByteArrayList{"{\"s\":\"\xff\xfe\"}", "{\"s\":\"\xc3\xa9\xe9\"}",
                                                 "{\"t\":\"plain\"}"};
}

void TestEventDecoder::keepsTheRawEvent()
{
    QFETCH(QByteArrayList, events);
    EventDecoder decoder;
    EventTable table;
    const auto page = decoded(decoder, bodyWith(events.join(" ,\n ")));
    QVERIFY(page);
    table.append(page);
    QCOMPARE(table.rowCount(), EventTable::Row(events.size()));
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.raw(row), events[row]);
}

void TestEventDecoder::goesOnWithIdsFromPageToPage()
{
    EventDecoder decoder;
    EventTable table;
    table.append(decoded(decoder, bodyWith(R"({"subject":"a"},{"subject":"b"})")));
    table.append(decoded(decoder, bodyWith(R"({"subject":"b"},{"subject":"c"},{})")));
    QCOMPARE(table.dictionarySize(EventColumn::Subject), 3u);
    QCOMPARE(table.stringId(1, EventColumn::Subject), table.stringId(2, EventColumn::Subject));
    QCOMPARE(table.text(3, EventColumn::Subject), u"c"_s);
    QVERIFY(table.text(4, EventColumn::Subject).isNull());
}

void TestEventDecoder::knowsWhatIsTheSameText_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("escaped or not")
        << QByteArrayList{R"("a/b")", R"("a\/b")", R"("\u0061/b")", R"("a/b")"}
        << QStringList{u"a/b"_s, u"a/b"_s, u"a/b"_s, u"a/b"_s};
    QTest::newRow("a number or not") << QByteArrayList{"12", R"("12")", R"("1\u0032")", "1.2"}
                                     << QStringList{u"12"_s, u"12"_s, u"12"_s, u"1.2"_s};
    QTest::newRow("a list or not")
        << QByteArrayList{R"(["a"])", R"("a")", R"(["a","b"])", R"("a, b")"}
        << QStringList{u"a"_s, u"a"_s, u"a, b"_s, u"a, b"_s};
    QTest::newRow("spelled the same, but not meant")
        << QByteArrayList{R"("a\/b")", R"(["a\\\/b"])", R"(["a\\/b"])", R"("a\\\/b")"}
        << QStringList{u"a/b"_s, uR"(a\/b)"_s, uR"(a\/b)"_s, uR"(a\/b)"_s};
    QTest::newRow("cut") << QByteArrayList{'"' + QByteArray(600, 'x') + '"',
                                           '"' + QByteArray(700, 'x') + '"'}
                         << QStringList{QString(512, u'x') + u'…', QString(512, u'x') + u'…'};
}

void TestEventDecoder::knowsWhatIsTheSameText()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QStringList, texts);
    EventDecoder decoder;
    EventTable table;
    const QByteArray key = R"({"username":)";
    const auto page = decoded(decoder, bodyWith(key + values.join("}," + key) + "}"));
    table.append(page);
    QCOMPARE(table.rowCount(), EventTable::Row(texts.size()));
    for (EventTable::Row row = 0; row < table.rowCount(); ++row) {
        QCOMPARE(table.text(row, EventColumn::Username), texts[row]);
        QCOMPARE(table.stringId(row, EventColumn::Username),
                 table.stringId(EventTable::Row(texts.indexOf(texts[row])), EventColumn::Username));
    }
    QCOMPARE(table.dictionarySize(EventColumn::Username),
             quint32(QSet<QString>(texts.begin(), texts.end()).size()));
    const PageRows::Columns columns = page->columns();
    const PackedIds &ids = columns->idsOf(EventColumn::Username);
    std::set<StringId> different;
    for (std::size_t place = 0; place < ids.valueCount(); ++place)
        different.insert(ids.value(place));
    QCOMPARE(different.size(), ids.valueCount());
}

/// Also where another one is expected, since it stood behind the same key before.
void TestEventDecoder::tellsKeysApart()
{
    EventDecoder decoder;
    EventTable table;
    table.append(decoded(decoder,
                         bodyWith(R"({"event":"spam","sender":"a"},)"
                                  R"({"event":"spam","sender_full":"b"},)"
                                  R"({"event":"spam","sender_since":"c"},)"
                                  R"({"event":"spam","sender" :"d"},)"
                                  R"({"event":"spam","sende\u0072":"e"},)"
                                  R"({"event":"spam","sender":"f"})")));
    QStringList senders;
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        senders << table.text(row, EventColumn::Sender);
    QCOMPARE(senders, QStringList({u"a"_s, QString(), QString(), u"d"_s, u"e"_s, u"f"_s}));
    QCOMPARE(table.text(1, EventColumn::SenderFull), u"b"_s);
}

void TestEventDecoder::takesTheLaterOfTwo()
{
    EventDecoder decoder;
    EventTable table;
    table.append(decoded(
        decoder,
        bodyWith(R"({"date":"2026-01-01T00:00:00Z","date":"soon","event":"spam","event":"odd"},)"
                 R"({"date":"soon","date":"1970-01-01T00:00:01Z","event":"odd","event":"spam"})")));
    QCOMPARE(table.time(0), EventPage::noTime);
    QCOMPARE(table.text(0, EventColumn::Time), u"soon"_s);
    QCOMPARE(table.text(0, EventColumn::Event), u"odd"_s);
    QCOMPARE(table.time(1), 1000);
    QVERIFY(table.text(1, EventColumn::Time).isNull());
    QCOMPARE(table.kind(1), EventKind::Spam);
    QVERIFY(table.text(1, EventColumn::Event).isNull());
}

void TestEventDecoder::leavesNoTraceOfABrokenPage()
{
    EventDecoder decoder;
    EventTable table;
    table.append(decoded(decoder, bodyWith(R"({"subject":"a"})")));
    QVERIFY(!decoder.decode(bodyWith(R"({"subject":"lost"},{"subject")")));
    table.append(decoded(decoder, bodyWith(R"({"subject":"b"},{"subject":"lost"})")));
    QCOMPARE(table.rowCount(), 3u);
    QCOMPARE(table.text(1, EventColumn::Subject), u"b"_s);
    QCOMPARE(table.text(2, EventColumn::Subject), u"lost"_s);
}

void TestEventDecoder::takesOverFromATable()
{
    EventDecoder first;
    EventTable table;
    table.append(decoded(first, bodyWith(R"({"subject":"a"},{"subject":"b"})")));
    QVERIFY(decoded(first, bodyWith(R"({"subject":"never appended"})")));
    EventDecoder second(table);
    table.append(decoded(second, bodyWith(R"({"subject":"c"},{"subject":"a"})")));
    QCOMPARE(table.text(2, EventColumn::Subject), u"c"_s);
    QCOMPARE(table.stringId(3, EventColumn::Subject), table.stringId(0, EventColumn::Subject));
}

void TestEventDecoder::cutsLongTexts()
{
    EventDecoder decoder;
    EventTable table;
    const QByteArray megabyte(1'000'000, 'x');
    const QByteArray smiles = QByteArray("😀").repeated(300);
    const QByteArray fits = QByteArray("é").repeated(maximumShownLength);
    table.append(decoded(decoder,
                         bodyWith("{\"subject\":\"" + megabyte + "\"},{\"subject\":\"" + smiles
                                  + "\"},{\"subject\":\"" + fits + "\"}")));
    QCOMPARE(table.text(0, EventColumn::Subject).size(), maximumShownLength + 1);
    QVERIFY(table.text(0, EventColumn::Subject).endsWith(QChar(0x2026)));
    QCOMPARE(table.text(1, EventColumn::Subject), u"😀"_s.repeated(256) + QChar(0x2026));
    QCOMPARE(table.text(2, EventColumn::Subject), QString::fromUtf8(fits));
    QCOMPARE(table.raw(0).size(), megabyte.size() + 14);
}

void TestEventDecoder::tellsTwinsFromSiblings()
{
    EventDecoder decoder;
    const auto page = decoded(decoder, bodyWith(R"({"email_id":"a","event":"opened","host":"h"},
        {"host":"h","event":"opened","email_id":"a","headers":"asked for later"},
        {"email_id":"b","event":"opened","host":"h"},
        {"email_id":"a","event":"clicked","host":"h"},
        {"email_id":"a","event":"opened","host":""},
        {"email_id":"a","event":"opened"},
        {"email_id":"a","event":"opened","host":"h","date":"2026-02-05T10:00:00Z"},
        {"email_id":"a","event":"opened","host":"h","metadata":{"link":"x"}},
        {"email_id":"h","event":"opened","host":"a"})"));
    QVERIFY(page);
    for (const std::vector<quint64> &hashes : {twinHashes(*page->columns()), identitiesOf(page)}) {
        QCOMPARE(hashes.size(), page->rowCount());
        QCOMPARE(hashes[0], hashes[1]);
        for (std::size_t i = 2; i < hashes.size(); ++i)
            QCOMPARE(std::count(hashes.begin(), hashes.end(), hashes[i]), 1);
    }
}

/// Also where its strings have other ids, or were escaped in another way.
void TestEventDecoder::knowsAnEventInAnotherTable()
{
    EventDecoder one;
    EventDecoder other;
    const auto page
        = decoded(one, bodyWith(R"({"email_id":"a","subject":"Grüße\n","metadata":{"link":"x"}})"));
    const auto later = decoded(other, bodyWith(R"({"email_id":"b","subject":"s"},
        {"metadata": {"link" : "x"}, "subject":"Gr\u00fc\u00dfe\u000a", "email_id":"\u0061"})"));
    QCOMPARE(identitiesOf(later)[1], identitiesOf(page)[0]);
    QVERIFY(identitiesOf(later)[0] != identitiesOf(page)[0]);
}

void TestEventDecoder::knowsAnEventBesideOthers_data()
{
    QTest::addColumn<QByteArray>("other");
    for (const char *key : {"date", "event", "subaccount_name", "recipient", "username", "sender",
                            "host", "smtp_response", "metadata"})
        QTest::newRow(key) << QByteArray("{\"") + key + "\":\"x\"}";
    QTest::newRow("an empty one") << QByteArray("{}");
}

/// What a page has besides makes no difference.
void TestEventDecoder::knowsAnEventBesideOthers()
{
    QFETCH(QByteArray, other);
    const QByteArray event = R"({"email_id":"a","subject":"s"})";
    EventDecoder alone;
    EventDecoder inCompany;
    const auto page = decoded(inCompany, bodyWith(other + "," + event));
    const std::vector<quint64> hashes = identitiesOf(page);
    QCOMPARE(hashes[1], identitiesOf(decoded(alone, bodyWith(event)))[0]);
    QVERIFY(hashes[0] != hashes[1]);
    const auto again = decoded(inCompany, bodyWith(event));
    QCOMPARE(twinHash(*again->columns(), 0), twinHash(*page->columns(), 1));
    QVERIFY(twinHash(*again->columns(), 0) != twinHash(*page->columns(), 0));
}

void TestEventDecoder::survivesDeepNesting()
{
    const QByteArray deep = QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000);
    EventDecoder decoder;
    const auto page = decoder.decode(bodyWith("{\"event\":\"spam\",\"metadata\":" + deep
                                              + ",\"unknown\":" + deep + ",\"host\":\"h\"}"));
    if (page)
        QCOMPARE(page.value().rowCount(), std::size_t(1));
    else
        QCOMPARE(page.error().kind, ApiError::Kind::UnexpectedAnswer);
}

void TestEventDecoder::needsFewBytesForARow()
{
    EventDecoder decoder;
    EventTable table;
    std::size_t strings = 0;
    for (int pageNumber = 0; pageNumber < 5; ++pageNumber) {
        QByteArrayList events;
        for (int i = 0; i < 1000; ++i)
            events
                += QByteArray(
                       R"({"date":"2026-02-05T10:00:00Z","event":"delivered","email_id":"1wAB-%1",
                "subject":"Offer %2","sender":"a@b.example","from":"a@b.example","sender_full":"A",
                "recipient":"r%2@c.example","to":"r%2@c.example","recipients":["r%2@c.example"],
                "username":"u","subaccount_name":"S%3","smtp_response":"250 queued as %1",
                "host":"192.0.2.%3","originating_host":"192.0.2.1","outbound_ip":"192.0.2.%3",
                "byte_size":%3,"reply_to":"a","cc":"","bcc":""})")
                       .replace("%1", QByteArray::number(pageNumber * 1000 + i))
                       .replace("%2", QByteArray::number(i / 3))
                       .replace("%3", QByteArray::number(i % 100));
        const auto page = decoded(decoder, bodyWith(events.join(',')));
        page->pack();
        strings += page->newStrings->memoryUse();
        table.append(page);
    }
    const std::size_t perRow = (table.memoryUse() - strings) / table.rowCount();
    QVERIFY2(perRow <= 20, qPrintable(QString::number(perRow)));
    QVERIFY2(strings / table.rowCount() <= 10, qPrintable(QString::number(strings)));
}

void TestEventDecoder::saysTheSameWhenItIsPacked()
{
    const auto bodyFrom = [](int first) {
        QByteArrayList events;
        for (int i = first; i < first + 200; ++i)
            events += "{\"subject\":\"Order " + QByteArray::number(i)
                + "\",\"smtp_response\":\"250 2.0.0 queued as " + QByteArray::number(i) + "\"}";
        return bodyWith(events.join(','));
    };
    EventDecoder decoder;
    EventTable table;
    table.append(decoded(decoder, bodyFrom(0)));
    const auto page = decoded(decoder, bodyFrom(200));
    table.append(page);
    const PageRows::Columns before = page->columns();
    const std::size_t bytes = page->memoryUse();
    page->pack();
    QVERIFY(page->memoryUse() < bytes / 3);
    QVERIFY(page->columns() != before);
    for (EventTable::Row row = 200; row < 400; ++row) {
        QCOMPARE(table.text(row, EventColumn::ServerReply), u"250 2.0.0 queued as %1"_s.arg(row));
        QCOMPARE(table.text(row, EventColumn::Subject), u"Order %1"_s.arg(row));
        QCOMPARE(twinHash(*page->columns(), row - 200), twinHash(*before, row - 200));
    }
    const PageRows::Columns packed = page->columns();
    page->pack();
    QCOMPARE(page->columns(), packed);
}

/// A decoder that is made anew, as after a rest, learns nothing again.
void TestEventDecoder::packsOnByTheSameModels()
{
    EventDecoder decoder;
    EventTable table;
    table.append(decoded(decoder, bodyWith(R"({"subject":"Order 1 has been shipped"})")));
    table.append(decoded(decoder, bodyWith(R"({"subject":"Order 1 has been shipped"})")));
    QVERIFY(!table.parts().back().page->newStrings);
    EventDecoder next(table);
    const auto page = decoded(next, bodyWith(R"({"subject":"Order 2"})"));
    QCOMPARE(page->newStrings->models(), table.parts().front().page->newStrings->models());
}

QTEST_GUILESS_MAIN(TestEventDecoder)
#include "tst_eventdecoder.moc"
