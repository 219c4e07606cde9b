// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/filter/textmatcher.h"
#include "api/answerbody.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Rows = std::vector<EventTable::Row>;

namespace {

EventFilter filterOf(const QString &text, const SubaccountNames &subaccounts = {})
{
    return EventFilter(readFilter(text).expression, subaccounts,
                       QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC));
}

std::shared_ptr<const EventPage> page(EventDecoder &decoder, const QByteArrayList &events)
{
    auto decoded = decoder.decode(answer::page({.events = events, .total = -1, .token = {}}));
    return std::make_shared<const EventPage>(std::move(decoded).value());
}

EventTable tableOf(const QByteArrayList &events)
{
    EventDecoder decoder;
    EventTable table;
    table.append(page(decoder, events));
    return table;
}

StringBlock blockOf(const QStringList &texts)
{
    StringBlock block;
    for (const QString &text : texts)
        block.append(text.toStdString());
    return block;
}

} // namespace

class TestEventFilter : public QObject {
    Q_OBJECT
private slots:
    void looksWhereItSays_data();
    void looksWhereItSays();
    void ignoresCaseInEveryScript_data();
    void ignoresCaseInEveryScript();
    void findsAsQtDoes();
    void goesOnWithWhatIsAppended();
    void leavesOutSkippedRows();
    void stopsWhenCancelled();
    void opensWithoutConditions();
};

void TestEventFilter::looksWhereItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *text, const char *event, bool passes) {
        QTest::addRow("%s on %s", text, event)
            << QString::fromUtf8(text) << QByteArray(event) << passes;
    };
    row("from:jo", R"({"sender":"Jo@a.example"})", true);
    row("from:smith", R"({"sender":"jo@a.example","sender_full":"Jo Smith <jo@a.example>"})", true);
    row("from:jo", R"({"from":"jo@a.example"})", false);
    row("from:jo", R"({"sender":null})", false);
    row("-from:jo", R"({"sender":null})", true);
    row("-from:jo", "{}", true);
    row("to:jo", R"({"recipient":"jo@a.example","to":"zoe"})", true);
    row("to:zoe", R"({"recipient":"jo@a.example","to":"zoe","cc":"zoe","bcc":"zoe"})", false);
    row("zoe", R"({"recipient":"jo","to":"zoe"})", true);
    row("zoe", R"({"bcc":"zoe"})", true);
    row("zoe", R"({"cc":"zoe","sender":"zoe"})", false);
    row("1u0", R"({"email_id":"1u0SwL"})", true);
    row("id:1u0SwL", R"({"email_id":"1u0SwL"})", true);
    row("id:1u0", R"({"email_id":"1u0SwL"})", false);
    row("id:1U0SWL", R"({"email_id":"1u0SwL"})", false);
    row("user:a,b", R"({"username":"b"})", true);
    row("user:a", R"({"username":"ab"})", false);
    row("sub:acme", R"({"subaccount_name":"ACME"})", true);
    row("sub:acme", R"({"subaccount_name":"ACME Ltd"})", false);
    row("sub:#k1", R"({"subaccount_name":"ACME Ltd"})", true);
    row("sub:#k2", R"({"subaccount_name":"ACME Ltd"})", false);
    row("event:bounce", R"({"event":"hard-bounced"})", true);
    row("event:bounce", R"({"event":"bounced"})", false);
    row("-event:bounce", R"({"event":"never-heard-of"})", true);
    row("reply:greylisted", R"({"smtp_response":"451 Greylisted"})", true);
    row("reply:full", R"({"reason":"Mailbox full"})", true);
    row("reply:full", R"({"error":"Mailbox full"})", true);
    row("host:192.0", R"({"originating_host":"192.0.2.1"})", true);
    row("host:192.0", R"({"outbound_ip":"192.0.2.1"})", true);
    row("header:x-a", R"({"custom_headers":{"X-B":"1","X-A":"2"}})", true);
    row("header:x-a", R"({"custom_headers":{"X-A":null}})", false);
    row("header:x-a", R"({"custom_headers":{"X-B":"X-A"}})", false);
    row("header:x-a", R"({"custom_headers":null})", false);
    row("header:X-A=b,d", R"({"custom_headers":{"X-A":"abc"}})", true);
    row("header:X-B=b", R"({"custom_headers":{"X-A":"{\"X-B\":\"b\"","X-B":"c"}})", false);
    row("header:X-B=é", R"({"custom_headers":{"X-A":["}",{}],"X-B":"\u00c9"}})", true);
    row("header:X-B=1", R"({"custom_headers":{"X-B":12}})", true);
    row("since:1h", R"({"date":"2026-11-26T11:00:00Z"})", true);
    row("since:1h", R"({"date":"2026-11-26T10:59:59Z"})", false);
    row("until:1h", R"({"date":"2026-11-26T11:00:00Z"})", false);
    row("until:1h", R"({"date":"2026-11-26T10:59:59Z"})", true);
    row("since:1h", R"({"date":"no date"})", false);
    row("until:1h", "{}", false);
    row("subject:a (reply:b | -to:c)", R"({"subject":"a","recipient":"c"})", false);
    row("subject:a (reply:b | -to:c)", R"({"subject":"a","recipient":"d"})", true);
    row("subject:a ~reply:b", R"({"subject":"a"})", true);
}

void TestEventFilter::looksWhereItSays()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, event);
    QFETCH(bool, passes);
    SubaccountNames subaccounts;
    subaccounts.add(u"k1"_s, u"ACME Ltd"_s);
    const EventTable table = tableOf({event});
    const EventFilter filter = filterOf(text, subaccounts);
    QCOMPARE(filter.rows(table).size(), passes ? 1U : 0U);
    QCOMPARE(filter.passes(table), std::vector<quint8>{passes ? quint8(1) : quint8(0)});
}

void TestEventFilter::ignoresCaseInEveryScript_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("ASCII") << u"StRiNg"_s << u"a sTrInG"_s << true;
    QTest::newRow("not a letter") << u"[a"_s << u"{a"_s << false;
    QTest::newRow("at") << u"@"_s << u"`"_s << false;
    QTest::newRow("Cyrillic") << u"ЗАКАЗ"_s << u"Ваш заказ №5"_s << true;
    QTest::newRow("Greek sigma") << u"ΣΑΣ"_s << u"η παραγγελία σας"_s << true;
    QTest::newRow("Latin") << u"GROßMANN"_s << u"Jürgen Großmann"_s << true;
    QTest::newRow("Kelvin in the text") << u"kg"_s << u"5 \u212Ag"_s << true;
    QTest::newRow("Kelvin in the filter") << u"5\u212A"_s << u"5k"_s << true;
    QTest::newRow("long s") << u"DISK"_s << u"di\u017Fk"_s << true;
    QTest::newRow("Japanese") << u"発送"_s << u"商品発送のお知らせ"_s << true;
    QTest::newRow("Japanese, other") << u"発送"_s << u"商品配送のお知らせ"_s << false;
    QTest::newRow("Arabic") << u"رقم"_s << u"تم شحن طلبك رقم 5"_s << true;
    QTest::newRow("emoji") << u"🚀"_s << u"up 🚀🚀"_s << true;
    QTest::newRow("emoji, other") << u"🚀"_s << u"up 🚁"_s << false;
    QTest::newRow("Deseret") << u"\U00010400"_s << u"x\U00010428"_s << true;
    QTest::newRow("half an emoji") << QString(QChar(0xd83d)) << u"🚀"_s << false;
    QTest::newRow("replacement") << QString(QChar(0xd83d)) << u"\uFFFD?"_s << false;
    QTest::newRow("dotless i") << u"ı"_s << u"I"_s << false;
}

void TestEventFilter::ignoresCaseInEveryScript()
{
    QFETCH(QString, wanted);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(TextMatcher(wanted).isIn(text.toStdString()), found);
    const StringBlock block = blockOf({wanted.left(wanted.size() - 1), u""_s, text, u"x"_s});
    std::vector<unsigned char> flags(block.size());
    TextMatcher(wanted).findIn(block, flags.data());
    QCOMPARE(flags, (std::vector<unsigned char>{0, 0, found ? quint8(1) : quint8(0), 0}));
}

void TestEventFilter::findsAsQtDoes()
{
    QRandomGenerator random(9);
    const QString letters = u"aAbBkK\u212Asſ éÉßжЖσςΣ発送مر🚀🚁"_s;
    const auto some = [&](int longest) {
        QString text;
        for (int left = random.bounded(1, longest); left > 0; --left)
            text += letters.mid(random.bounded(int(letters.size())), 1);
        return text.toUcs4();
    };
    const auto toText = [](const QList<uint> &characters) {
        QString text;
        for (const uint c : characters) {
            if (!QChar::isSurrogate(char32_t(c)))
                text += QChar::fromUcs4(char32_t(c));
        }
        return text.isEmpty() ? u"x"_s : text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString wanted = toText(some(4));
        QStringList texts;
        for (int count = random.bounded(1, 12); count > 0; --count)
            texts.append(toText(some(60)));
        const StringBlock block = blockOf(texts);
        std::vector<unsigned char> flags(block.size());
        TextMatcher(wanted).findIn(block, flags.data());
        for (qsizetype j = 0; j < texts.size(); ++j) {
            const bool expected = texts.at(j).contains(wanted, Qt::CaseInsensitive);
            QVERIFY2((flags[std::size_t(j)] == 1) == expected
                         && TextMatcher(wanted).isIn(texts.at(j).toStdString()) == expected,
                     qPrintable(wanted + u" in "_s + texts.at(j)));
        }
    }
}

void TestEventFilter::goesOnWithWhatIsAppended()
{
    EventDecoder decoder;
    EventTable table;
    const EventFilter filter = filterOf(u"subject:b -to:x"_s);
    Rows piecemeal;
    for (int i = 0; i < 300; ++i) {
        const EventTable::Row before = table.rowCount();
        const QByteArray letter(1, char('a' + i % 5));
        table.append(page(decoder,
                          {R"({"subject":")" + letter + "\"}",
                           R"({"subject":"b","recipient":"x)" + letter + "\"}", "{}"}));
        const Rows more = filter.rows(table, before);
        piecemeal.insert(piecemeal.end(), more.begin(), more.end());
        const std::vector<quint8> passes = filter.passes(table, before);
        QCOMPARE(passes.size(), 3U);
        QCOMPARE(passes[0], more.empty() ? 0 : 1);
    }
    QCOMPARE(piecemeal.size(), 60U);
    QVERIFY(filter.rows(table) == piecemeal);
    const Rows tail = filter.rows(table, 400); // in the middle of a page
    QVERIFY(Rows(std::lower_bound(piecemeal.begin(), piecemeal.end(), 400U), piecemeal.end())
            == tail);
}

void TestEventFilter::leavesOutSkippedRows()
{
    EventDecoder decoder;
    EventTable table;
    const auto events = QByteArrayList{R"({"subject":"a"})", R"({"subject":"b"})"};
    table.append(page(decoder, events), {0});
    table.append(page(decoder, events), {1});
    QVERIFY(filterOf(u"subject:b"_s).rows(table) == Rows{0});
    QVERIFY(filterOf(u"subject:a"_s).rows(table) == Rows{1});
    QVERIFY(filterOf(u"-subject:a"_s).rows(table) == Rows{0});
}

void TestEventFilter::stopsWhenCancelled()
{
    const EventTable table = tableOf({R"({"subject":"a"})"});
    const std::atomic_bool cancelled = true;
    QVERIFY(filterOf(u"subject:a"_s).rows(table, 0, &cancelled).empty());
    QVERIFY(filterOf(u"subject:a"_s).passes(table, 0, &cancelled).empty());
}

void TestEventFilter::opensWithoutConditions()
{
    QVERIFY(EventFilter().isOpen());
    QVERIFY(filterOf(u"~a ~b"_s).isOpen());
    QVERIFY(!filterOf(u"a"_s).isOpen());
    QVERIFY(EventFilter().rows(tableOf({"{}", "{}"})) == (Rows{0, 1}));
    QVERIFY(EventFilter().rows({}).empty());
    QVERIFY(filterOf(u"a"_s).rows({}).empty());
}

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_eventfilter.moc"
