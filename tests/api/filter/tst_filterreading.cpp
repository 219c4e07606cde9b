// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filtercursor.h"
#include "api/activity/filter/filterreading.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using State = FilterReading::State;

class TestFilterReading : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void offersACure_data();
    void offersACure();
    void colours_data();
    void colours();
    void knowsWhatIsTyped_data();
    void knowsWhatIsTyped();
    void endsWhateverItGets();
};

namespace {

/// The tree as it was understood, every bracket written out.
QString shape(const FilterExpression &filter)
{
    QString text;
    if (filter.kind() == FilterExpression::Kind::Condition) {
        const FilterCondition &condition = filter.condition();
        text = filterKeyName(condition.key) + condition.header + u'[' + condition.values.join(u'/')
            + u']';
    } else {
        QStringList parts;
        for (const FilterExpression &part : filter.parts())
            parts.append(shape(part));
        const bool all = filter.kind() == FilterExpression::Kind::All;
        text = (all ? u"all("_s : u"any("_s) + parts.join(u' ') + u')';
    }
    return QLatin1String(filter.isOff() ? "~" : "") + QLatin1String(filter.isInverted() ? "-" : "")
        + text;
}

QString described(const QList<FilterProblem> &problems)
{
    QStringList texts;
    for (const FilterProblem &problem : problems)
        texts.append(problem.sentence());
    return texts.join(u'\n');
}

} // namespace

void TestFilterReading::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *text, const char *tree) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
    };
    row("", "all()");
    row("   ", "all()");
    row("invoice", "[invoice]");
    row("from:jo", "from[jo]");
    row("FROM:jo", "from[jo]");
    row("from:jo to:zoe", "all(from[jo] to[zoe])");
    row("from:jo,zoe", "from[jo/zoe]");
    row("a b c", "all([a] [b] [c])");
    row("a b | c", "any(all([a] [b]) [c])");
    row("a|b", "any([a] [b])");
    row("a (b | c)", "all([a] any([b] [c]))");
    row("(a b) c", "all([a] [b] [c])");
    row("((a))", "[a]");
    row("(a | b) | c", "any([a] [b] [c])");
    row("-a", "-[a]");
    row("--a", "[a]");
    row("-(a b)", "-all([a] [b])");
    row("-(-a)", "[a]");
    row("~a", "~[a]");
    row("~-a", "~-[a]");
    row("-~a", "~-[a]");
    row("~(a | b) c", "all(~any([a] [b]) [c])");
    row("~~a", "~[a]");
    row("a-b", "[a-b]");
    row("user:-x", "user[-x]");
    row("\"a b\"", "[a b]");
    row("subject:\"a \\\"b\\\" \\\\ c\"", "subject[a \"b\" \\ c]");
    row("subject:\"a\\b\"", "subject[a\\b]");
    row("subject:\"a,b\",c", "subject[a,b/c]");
    row("subject:re:x", "subject[re:x]");
    row("10:30", "[10:30]");
    row("https://a.example/x", "[https://a.example/x]");
    row("event:bounce,opened", "event[bounce/opened]");
    row("event:Soft-Bounced", "event[Soft-Bounced]");
    row("event:del", "event[del]");
    row("header:X-Ticket", "headerX-Ticket[]");
    row("header:X-Ticket=47,48 a", "all(headerX-Ticket[47/48] [a])");
    row("since:2h until:30m", "all(since[2h] until[30m])");
    row("since:2026-11-24T10:00+01:00", "since[2026-11-24T10:00+01:00]");
    row("since:2026-11-24T10:00:30.250Z", "since[2026-11-24T10:00:30.250Z]");
    row("~since:1d since:2h", "all(~since[1d] since[2h])");
    row("subject:請求書 مرحبا 🚀", "all(subject[請求書] [مرحبا] [🚀])");
    row("reply:4.7.1 host:192.0.2.", "all(reply[4.7.1] host[192.0.2.])");
    row("sub:\"Acme Ltd\",#a1b2c3 id:1u0SwL-B9 user:api-5BFD",
        "all(sub[Acme Ltd/#a1b2c3] id[1u0SwL-B9] user[api-5BFD])");
}

void TestFilterReading::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    const FilterReading reading = readFilter(text);
    QCOMPARE(described(reading.problems), QString());
    QCOMPARE(reading.state, text.trimmed().isEmpty() ? State::Empty : State::Valid);
    QCOMPARE(shape(reading.expression), tree);
    const FilterReading again = readFilter(reading.expression.toText());
    QCOMPARE(shape(again.expression), tree);
    QVERIFY(again.expression == reading.expression);
}

void TestFilterReading::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, State state, int column, const char *message) {
        QTest::newRow(text) << QString::fromUtf8(text) << state << column
                            << QString::fromUtf8(message);
    };
    row("from:", State::Incomplete, 6, "A value is missing behind “from:”.");
    row("a from: ", State::Incomplete, 8, "A value is missing behind “from:”.");
    row("from: jo", State::Wrong, 6, "A value is missing behind “from:”.");
    row("from:(a b)", State::Wrong, 6, "A value is missing behind “from:”.");
    row("from:jo,", State::Incomplete, 9, "A value is missing behind “,”.");
    row("from:jo, zoe", State::Wrong, 9, "A value is missing behind “,”.");
    row("from:jo,,zoe", State::Wrong, 9, "A value is missing behind “,”.");
    row(",a", State::Wrong, 1, "There is nothing before this “,”.");
    row("form:jo", State::Wrong, 1, "“form:” is not a key.");
    row("a Re:hello", State::Wrong, 3, "“Re:” is not a key.");
    row("subject:\"a b", State::Incomplete, 9, "The quote isn't closed.");
    row("a \"", State::Incomplete, 3, "The quote isn't closed.");
    row("subject:\"\" b", State::Wrong, 9, "There is nothing between the quotes.");
    row("\"a\"b", State::Wrong, 4, "A blank is missing here.");
    row("5\"disk\"", State::Wrong, 2, "A blank is missing here.");
    row("a(b)", State::Wrong, 2, "A blank is missing here.");
    row("a |", State::Incomplete, 4, "A condition is missing behind “|”.");
    row("| a", State::Wrong, 1, "There is nothing before this “|”.");
    row("a | | b", State::Wrong, 5, "There is nothing before this “|”.");
    row("(a |) b", State::Wrong, 5, "A condition is missing behind “|”.");
    row("-", State::Incomplete, 2, "A condition is missing behind “-”.");
    row("- a", State::Wrong, 2, "A condition is missing behind “-”.");
    row("~ a", State::Wrong, 2, "A condition is missing behind “~”.");
    row("()", State::Wrong, 1, "There is no condition in these brackets.");
    row("a ( )", State::Wrong, 3, "There is no condition in these brackets.");
    row("a (b", State::Incomplete, 3, "This bracket isn't closed.");
    row("a )", State::Wrong, 3, "This bracket closes none.");
    row("event:xyz", State::Wrong, 7, "“xyz” is not a kind of event.");
    row("event:so", State::Incomplete, 7, "“so” is not a kind of event.");
    row("event:so x", State::Wrong, 7, "“so” is not a kind of event.");
    row("event:opened,bonce", State::Wrong, 14, "“bonce” is not a kind of event.");
    row("since:soon", State::Wrong, 7, "“soon” is not a time.");
    row("since:2", State::Incomplete, 7, "“2” is not a time.");
    row("since:2026-13-01", State::Wrong, 7, "“2026-13-01” is not a time.");
    row("since:1h,2h", State::Wrong, 1, "“since:” takes one time only.");
    row("since:1h since:2h", State::Wrong, 10, "“since:” is there already.");
    row("a -since:1h", State::Wrong, 4, "“since:” can't be inverted.");
    row("a | until:1h", State::Wrong, 5, "“until:” can't be in brackets or beside a bar.");
    row("until:1h a | b", State::Wrong, 1, "“until:” can't be in brackets or beside a bar.");
    row("(since:1h a) b", State::Wrong, 2, "“since:” can't be in brackets or beside a bar.");
    row("header:", State::Incomplete, 8, "The name of the header is missing.");
    row("header:=x", State::Wrong, 8, "The name of the header is missing.");
    row("header:X=", State::Incomplete, 10, "A value is missing behind “X=”.");
}

void TestFilterReading::refuses()
{
    QFETCH(QString, text);
    QFETCH(State, state);
    QFETCH(int, column);
    QFETCH(QString, message);
    const FilterReading reading = readFilter(text);
    QVERIFY(!reading.problems.isEmpty());
    const FilterProblem &problem = reading.problems.first();
    QCOMPARE(problem.message, message);
    QCOMPARE(int(problem.column()), column);
    QCOMPARE(reading.state, state);
    QVERIFY(problem.sentence().startsWith(u"Column %1: "_s.arg(column)));
    QVERIFY(!problem.cure.isEmpty());
    QVERIFY(problem.position + problem.length <= text.size());
}

void TestFilterReading::offersACure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cured");
    QTest::newRow("key") << u"a form:jo"_s << u"a from:jo"_s;
    QTest::newRow("event") << u"event:opend,clicked"_s << u"event:opened,clicked"_s;
    QTest::newRow("bracket") << u"a) b"_s << u"a b"_s;
}

void TestFilterReading::offersACure()
{
    QFETCH(QString, text);
    QFETCH(QString, cured);
    const FilterReading reading = readFilter(text);
    const FilterProblem &problem = reading.problems.first();
    QCOMPARE(text.replace(problem.position, problem.length, problem.replacement.value()), cured);
    QCOMPARE(readFilter(text).state, State::Valid);
}

void TestFilterReading::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *text, const char *kinds) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kinds);
    };
    // A letter a unit: Key, unknown key, Name, =, Value, Quoted, comma, bar, Minus, Tilde, brackets
    row("from:jo,\"a b\" x", "KKKKKVV,QQQQQ V");
    row("~-(a | fro:b)", "TM(V | UUUUV)");
    row("header:X=1 b", "KKKKKKKN=V V");
    row("event:bou", "KKKKKKVVV");
    row("a \"b", "V QQ");
}

void TestFilterReading::colours()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    const QString letters = u"KUN=VQ,|MT()"_s;
    QString found(text.size(), u' ');
    for (const FilterToken &token : readFilter(text).tokens) {
        for (qsizetype i = token.position; i < token.end(); ++i)
            found[i] = letters[qsizetype(token.kind)];
    }
    QCOMPARE(found, kinds);
}

void TestFilterReading::knowsWhatIsTyped_data()
{
    using What = FilterCursor::What;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<FilterCursor>("expected");
    const auto row = [](const char *text, int cursor, const FilterCursor &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << cursor << expected;
    };
    row("", 0, {});
    row("fr", 2, {What::KeyOrText, FilterKey::Text, u"fr"_s, 0, 2});
    row("a fr b", 3, {What::KeyOrText, FilterKey::Text, u"f"_s, 2, 2});
    row("from:", 5, {What::Value, FilterKey::From, {}, 5, 0});
    row("from:jo", 2, {What::KeyOrText, FilterKey::Text, u"fr"_s, 0, 5});
    row("from:jo,z", 9, {What::Value, FilterKey::From, u"z"_s, 8, 1});
    row("from:jo, ", 8, {What::Value, FilterKey::From, {}, 8, 0});
    row("from:\"Jo S", 10, {What::Value, FilterKey::From, u"Jo S"_s, 5, 5});
    row("from:jo  x", 8, {What::KeyOrText, FilterKey::Text, {}, 8, 0});
    row("-(", 2, {What::KeyOrText, FilterKey::Text, {}, 2, 0});
    row("header:X-", 9, {What::HeaderName, FilterKey::Header, u"X-"_s, 7, 2});
    row("header:", 7, {What::HeaderName, FilterKey::Header, {}, 7, 0});
    row("header:X=", 9, {What::Value, FilterKey::Header, {}, 9, 0});
    row("a,b", 3, {What::KeyOrText, FilterKey::Text, u"b"_s, 2, 1});
}

void TestFilterReading::knowsWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(int, cursor);
    QFETCH(FilterCursor, expected);
    const FilterCursor found = filterCursor(text, readFilter(text), cursor);
    QCOMPARE(found.what, expected.what);
    QCOMPARE(found.key, expected.key);
    QCOMPARE(found.prefix, expected.prefix);
    QCOMPARE(found.position, expected.position);
    QCOMPARE(found.length, expected.length);
}

void TestFilterReading::endsWhateverItGets()
{
    QCOMPARE(readFilter(QString(100'000, u'(')).state, State::Wrong);
    QCOMPARE(readFilter(QString(100'000, u')')).state, State::Wrong);
    QCOMPARE(readFilter(QString(100'000, u'"')).state, State::Wrong);
    QCOMPARE(readFilter(QString(100'001, u'-') + u'a').state, State::Valid);
    QCOMPARE(readFilter(u"a "_s.repeated(50'000)).state, State::Valid);
}

QTEST_GUILESS_MAIN(TestFilterReading)
#include "tst_filterreading.moc"
