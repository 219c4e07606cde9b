// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterreading.h"
#include "gui/activity/filter/filterfields.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The line and the form fields show one filter.
class TestFilterFields : public QObject {
    Q_OBJECT
private slots:
    void showsWhatFieldsCanHold();
    void countsWhatTheyCant_data();
    void countsWhatTheyCant();
    void writesFields_data();
    void writesFields();
    void writingWhatIsShownChangesNothing_data();
    void writingWhatIsShownChangesNothing();
};

static FilterExpression filterOf(const QString &text)
{
    const FilterReading reading = readFilter(text);
    return reading.problems.isEmpty() ? reading.expression : FilterExpression();
}

void TestFilterFields::showsWhatFieldsCanHold()
{
    const FilterMirror mirror = mirrorOf(
        filterOf(u"from:jo to:zoe subject:\"件名 🎉\" id:1abc-DEF event:bounced,spam user:u1,u2 "
                 "sub:#34l8oj invoice,reminder"_s),
        {});
    const FilterFields wanted{.freeText = u"invoice | reminder"_s,
                              .sender = u"jo"_s,
                              .recipient = u"zoe"_s,
                              .subject = u"件名 🎉"_s,
                              .emailId = u"1abc-DEF"_s,
                              .kinds
                              = {EventKind::SoftBounced, EventKind::HardBounced, EventKind::Spam},
                              .usernames = {u"u1"_s, u"u2"_s},
                              .subaccounts = {u"34l8oj"_s}};
    QCOMPARE(mirror.fields, wanted);
    QCOMPARE(mirror.onlyInLine, 0);
    QVERIFY(!mirror.hasTimes);
}

void TestFilterFields::countsWhatTheyCant_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("onlyInLine");
    QTest::addColumn<bool>("hasTimes");
    QTest::newRow("nothing") << u""_s << 0 << false;
    QTest::newRow("inverted") << u"-from:jo"_s << 1 << false;
    QTest::newRow("off") << u"~from:jo"_s << 1 << false;
    QTest::newRow("two senders in one") << u"from:jo,zoe"_s << 1 << false;
    QTest::newRow("two senders") << u"from:jo from:zoe"_s << 1 << false;
    QTest::newRow("or") << u"from:jo | to:jo"_s << 1 << false;
    QTest::newRow("no field") << u"reply:full host:mx header:X-A=1"_s << 3 << false;
    QTest::newRow("times") << u"since:2h until:1h"_s << 0 << true;
    QTest::newRow("times off") << u"~since:2h"_s << 1 << false;
    QTest::newRow("bar in a word") << u"\"a|b\""_s << 1 << false;
    QTest::newRow("blank at the end") << u"from:\"jo \""_s << 1 << false;
    QTest::newRow("comma in a list") << u"user:\"a,b\""_s << 1 << false;
    QTest::newRow("unknown name") << u"sub:Nordlicht"_s << 1 << false;
}

void TestFilterFields::countsWhatTheyCant()
{
    QFETCH(QString, filter);
    const FilterMirror mirror = mirrorOf(filterOf(filter), {});
    QTEST(mirror.onlyInLine, "onlyInLine");
    QTEST(mirror.hasTimes, "hasTimes");
}

void TestFilterFields::writesFields_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<FilterFields>("fields");
    QTest::addColumn<QString>("written");
    QTest::newRow("first") << u""_s << FilterFields{.sender = u"jo"_s} << u"from:jo"_s;
    QTest::newRow("changed in its place")
        << u"from:jo to:zoe"_s << FilterFields{.sender = u"al"_s, .recipient = u"zoe"_s}
        << u"from:al to:zoe"_s;
    QTest::newRow("emptied") << u"from:jo reply:full"_s << FilterFields{} << u"reply:full"_s;
    QTest::newRow("the rest stays")
        << u"-from:x ~to:y reply:full (a | to:b)"_s << FilterFields{.subject = u"Hi"_s}
        << u"-from:x ~to:y reply:full (a | to:b) subject:Hi"_s;
    QTest::newRow("an or stays") << u"from:a | to:b"_s << FilterFields{.subject = u"Hi"_s}
                                 << u"(from:a | to:b) subject:Hi"_s;
    QTest::newRow("several senders stay")
        << u"from:jo,zoe"_s << FilterFields{.recipient = u"al"_s} << u"from:jo,zoe to:al"_s;
    QTest::newRow("with a blank") << u""_s << FilterFields{.subject = u"Hi \"you\", (all)"_s}
                                  << u"subject:\"Hi \\\"you\\\", (all)\""_s;
    QTest::newRow("alternatives") << u""_s << FilterFields{.freeText = u"a | b"_s} << u"a,b"_s;
    QTest::newRow("half an alternative") << u"a"_s << FilterFields{.freeText = u"a |"_s} << u"a"_s;
    QTest::newRow("a key as text")
        << u""_s << FilterFields{.freeText = u"from:jo"_s} << u"\"from:jo\""_s;
    QTest::newRow("kinds") << u"event:spam"_s
                           << FilterFields{.kinds = {EventKind::Opened, EventKind::Clicked}}
                           << u"event:opened,clicked"_s;
    QTest::newRow("lists") << u""_s
                           << FilterFields{.usernames = {u"a"_s, u"b"_s},
                                           .subaccounts = {u"34l8oj"_s}}
                           << u"user:a,b sub:#34l8oj"_s;
}

void TestFilterFields::writesFields()
{
    QFETCH(QString, filter);
    QFETCH(FilterFields, fields);
    const FilterExpression written = withFields(filterOf(filter), fields, {});
    QTEST(written.toText(), "written");
    QCOMPARE(readFilter(written.toText()).expression, written);
}

void TestFilterFields::writingWhatIsShownChangesNothing_data()
{
    countsWhatTheyCant_data();
}

void TestFilterFields::writingWhatIsShownChangesNothing()
{
    QFETCH(QString, filter);
    const FilterExpression before = filterOf(filter);
    QCOMPARE(withFields(before, mirrorOf(before, {}).fields, {}).toText(), before.toText());
}

QTEST_APPLESS_MAIN(TestFilterFields)
#include "tst_filterfields.moc"
