// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterparts.h"
#include "api/activity/filter/filterreading.h"
#include "api/filter/anyfilter.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;

namespace {

FilterExpression read(const char *text)
{
    return readFilter(QString::fromUtf8(text)).expression;
}

} // namespace

class TestFilterExpression : public QObject {
    Q_OBJECT
private slots:
    void printsAndParsesBack();
    void partsAreTheWhole();
    void changesOnePart_data();
    void changesOnePart();
    void addsACondition_data();
    void addsACondition();
    void leavesOutWhatIsOff_data();
    void leavesOutWhatIsOff();
};

void TestFilterExpression::printsAndParsesBack()
{
    QVERIFY(rc::check("any tree prints and parses back", [] {
        const FilterExpression filter = *AnyFilter::someFilter();
        const QString text = filter.toText();
        const FilterReading reading = readFilter(text);
        RC_LOG() << text.toStdString();
        RC_ASSERT(reading.problems.isEmpty());
        RC_ASSERT(reading.expression == filter);
        RC_ASSERT(reading.expression.toText() == text);
    }));
}

void TestFilterExpression::partsAreTheWhole()
{
    QVERIFY(rc::check("parts can be changed and put together again", [] {
        const FilterExpression filter = *AnyFilter::someTree(3);
        const QList<FilterExpression> parts = filterParts(filter);
        RC_ASSERT(FilterExpression::all(parts) == filter);
        RC_PRE(!filter.isEmpty());
        const auto index = *rc::gen::inRange<qsizetype>(0, parts.size());
        RC_ASSERT(withPartInverted(withPartInverted(filter, index), index) == filter
                  || !parts.at(index).parts().isEmpty());
        RC_ASSERT(withoutPart(filter, index).toText().size() < filter.toText().size());
    }));
}

void TestFilterExpression::changesOnePart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("switched");
    QTest::addColumn<QString>("inverted");
    QTest::addColumn<QString>("removed");
    QTest::newRow("one") << u"a"_s << 0 << u"~a"_s << u"-a"_s << QString();
    QTest::newRow("middle") << u"a from:b c"_s << 1 << u"a ~from:b c"_s << u"a -from:b c"_s
                            << u"a c"_s;
    QTest::newRow("off") << u"a ~-b"_s << 1 << u"a -b"_s << u"a ~b"_s << u"a"_s;
    QTest::newRow("group") << u"a (b | c)"_s << 1 << u"a ~(b | c)"_s << u"a -(b | c)"_s << u"a"_s;
    QTest::newRow("bar") << u"a | b"_s << 0 << u"~(a | b)"_s << u"-(a | b)"_s << QString();
}

void TestFilterExpression::changesOnePart()
{
    QFETCH(QString, text);
    QFETCH(int, part);
    QFETCH(QString, switched);
    QFETCH(QString, inverted);
    QFETCH(QString, removed);
    const FilterExpression filter = readFilter(text).expression;
    QCOMPARE(withPartSwitched(filter, part).toText(), switched);
    QCOMPARE(withPartInverted(filter, part).toText(), inverted);
    QCOMPARE(withoutPart(filter, part).toText(), removed);
    QVERIFY(withPartSwitched(withPartSwitched(filter, part), part) == filter);
}

void TestFilterExpression::addsACondition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("result");
    QTest::newRow("to none") << QString() << u"a"_s << u"a"_s;
    QTest::newRow("one more") << u"a"_s << u"from:b"_s << u"a from:b"_s;
    QTest::newRow("to a bar") << u"a | b"_s << u"c"_s << u"(a | b) c"_s;
    QTest::newRow("the same") << u"a b"_s << u"b"_s << u"a b"_s;
    QTest::newRow("one that is off") << u"a ~b"_s << u"b"_s << u"a b"_s;
    QTest::newRow("the opposite") << u"a -b"_s << u"b"_s << u"a b"_s;
}

void TestFilterExpression::addsACondition()
{
    QFETCH(QString, text);
    QFETCH(QString, added);
    QFETCH(QString, result);
    QCOMPARE(withAdded(readFilter(text).expression, readFilter(added).expression).toText(), result);
}

void TestFilterExpression::leavesOutWhatIsOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("effective");
    QTest::newRow("none") << u"a b"_s << u"a b"_s;
    QTest::newRow("one") << u"a ~b"_s << u"a"_s;
    QTest::newRow("all") << u"~a ~-b"_s << QString();
    QTest::newRow("in a bar") << u"a | ~b"_s << u"a"_s;
    QTest::newRow("in brackets") << u"-(a ~b) c"_s << u"-a c"_s;
    QTest::newRow("twice turned") << u"-(-a ~b)"_s << u"a"_s;
    QTest::newRow("all in brackets") << u"c -(~a | ~b)"_s << u"c"_s;
}

void TestFilterExpression::leavesOutWhatIsOff()
{
    QFETCH(QString, text);
    QFETCH(QString, effective);
    QCOMPARE(readFilter(text).expression.effective().toText(), effective);
    QVERIFY(!canInvert(read("since:2h")));
    QVERIFY(canInvert(read("a | b")));
}

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
