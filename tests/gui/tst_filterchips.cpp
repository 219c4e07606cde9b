// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterchips.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestFilterChips : public QObject {
    Q_OBJECT
private slots:
    void hidesWithoutConditions();
    void namesPartsAndStates();
    void switchesInvertsAndRemovesByMouse();
    void switchesInvertsAndRemovesByKeyboard();
    void arrowsGoFromChipToChip();
    void removalHandsTheKeyboardOn();
    void offersAMenu();
    void wraps();
    void showsTextLiterally();
    void boundsTheirNumber();
};

namespace {

using Place = FilterChipContent::Place;

QList<FilterChipContent> three()
{
    return {{.text = u"from:jo"_s},
            {.text = u"subject:🎉件名"_s, .isOn = false},
            {.text = u"reply:full"_s, .isInverted = true, .place = Place::Here}};
}

struct Bench {
    explicit Bench(const QList<FilterChipContent> &contents = three())
    {
        chips.resize(600, 30);
        chips.showChips(contents);
        chips.show();
        shown = QTest::qWaitForWindowActive(&chips);
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto buttons = chips.findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    FilterChips chips;
    bool shown = false;
};

} // namespace

void TestFilterChips::hidesWithoutConditions()
{
    FilterChips chips;
    chips.showChips({});
    QVERIFY(!chips.isVisibleTo(nullptr));
    chips.showChips(three());
    QVERIFY(!chips.isHidden());
    chips.showChips({});
    QVERIFY(chips.isHidden());
}

void TestFilterChips::namesPartsAndStates()
{
    const Bench bench;
    const QToolButton *on = bench.button(u"from:jo"_s);
    const QToolButton *off = bench.button(u"subject:🎉件名"_s);
    QVERIFY(on->isChecked() && !off->isChecked());
    QCOMPARE(on->accessibleDescription(), u"Asked of SMTP2GO"_s);
    QVERIFY(off->accessibleDescription().startsWith(u"Switched off"));
    QCOMPARE(bench.button(u"reply:full"_s)->accessibleDescription(),
             u"Inverted. Applied to the rows fetched"_s);
    QVERIFY(bench.button(u"Not reply:full"_s)->isChecked());
    QVERIFY(bench.button(u"Remove reply:full"_s));
    const auto *access = QAccessible::queryAccessibleInterface(const_cast<QToolButton *>(on));
    QVERIFY(access->state().checkable && access->state().checked);
}

void TestFilterChips::switchesInvertsAndRemovesByMouse()
{
    const Bench bench;
    const QSignalSpy switched(&bench.chips, &FilterChips::switchRequested);
    const QSignalSpy inverted(&bench.chips, &FilterChips::invertRequested);
    const QSignalSpy removed(&bench.chips, &FilterChips::removeRequested);
    QTest::mouseClick(bench.button(u"subject:🎉件名"_s), Qt::LeftButton);
    QTest::mouseClick(bench.button(u"Not from:jo"_s), Qt::LeftButton);
    QTest::mouseClick(bench.button(u"Remove reply:full"_s), Qt::LeftButton);
    QCOMPARE(switched, QList<QVariantList>({{1}}));
    QCOMPARE(inverted, QList<QVariantList>({{0}}));
    QCOMPARE(removed, QList<QVariantList>({{2}}));
}

void TestFilterChips::switchesInvertsAndRemovesByKeyboard()
{
    Bench bench;
    QVERIFY(bench.shown);
    const QSignalSpy switched(&bench.chips, &FilterChips::switchRequested);
    const QSignalSpy inverted(&bench.chips, &FilterChips::invertRequested);
    const QSignalSpy removed(&bench.chips, &FilterChips::removeRequested);
    const QSignalSpy edited(&bench.chips, &FilterChips::editRequested);
    const QSignalSpy searched(&bench.chips, &FilterChips::searchRequested);
    bench.chips.focusChip(1);
    QWidget *chip = QApplication::focusWidget();
    QTest::keyClick(chip, Qt::Key_Space);
    QTest::keyClick(chip, Qt::Key_N);
    QTest::keyClick(chip, Qt::Key_F2);
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(chip, Qt::Key_Return);
    for (const QSignalSpy *spy : {&switched, &inverted, &removed, &edited})
        QCOMPARE(*spy, QList<QVariantList>({{1}}));
    QCOMPARE(searched.size(), 1);
}

void TestFilterChips::arrowsGoFromChipToChip()
{
    Bench bench;
    bench.chips.focusChip(0);
    const auto focused = [] { return QApplication::focusWidget()->accessibleName(); };
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QCOMPARE(focused(), u"from:jo"_s);
    press(Qt::Key_Right);
    QCOMPARE(focused(), u"subject:🎉件名"_s);
    press(Qt::Key_End);
    QCOMPARE(focused(), u"reply:full"_s);
    press(Qt::Key_Right);
    QCOMPARE(focused(), u"reply:full"_s);
    press(Qt::Key_Home);
    QCOMPARE(focused(), u"from:jo"_s);
    int tabStops = 0;
    const auto buttons = bench.chips.findChildren<QToolButton *>();
    for (const QToolButton *each : buttons)
        tabStops += each->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(tabStops, 1);
}

void TestFilterChips::removalHandsTheKeyboardOn()
{
    Bench bench;
    const QSignalSpy freed(&bench.chips, &FilterChips::keyboardFreed);
    bench.chips.focusChip(2);
    bench.chips.showChips(three().mid(0, 2));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"subject:🎉件名"_s);
    bench.chips.showChips({});
    QCOMPARE(freed.size(), 1);
}

void TestFilterChips::offersAMenu()
{
    Bench bench;
    const QSignalSpy removed(&bench.chips, &FilterChips::removeRequested);
    bench.chips.focusChip(0);
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, {2, 2}, {2, 2});
    QCoreApplication::sendEvent(QApplication::focusWidget(), &wish);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().constLast()->trigger();
    QCOMPARE(removed, QList<QVariantList>({{0}}));
    menu->close();
}

void TestFilterChips::wraps()
{
    QList<FilterChipContent> many;
    for (int i = 0; i < 12; ++i)
        many.append({.text = u"subject:\"number %1\""_s.arg(i)});
    Bench bench(many);
    const int wide = bench.chips.heightForWidth(4000);
    const int narrow = bench.chips.heightForWidth(400);
    QVERIFY2(narrow >= 3 * wide, qPrintable(u"%1 %2"_s.arg(wide).arg(narrow)));
    bench.chips.resize(400, narrow);
    const auto all = bench.chips.findChildren<FilterChip *>();
    for (const FilterChip *chip : all)
        QVERIFY(QRect(0, 0, 400, narrow).contains(chip->geometry()));
}

void TestFilterChips::showsTextLiterally()
{
    const QString evil = u"subject:\"<img src=file:///etc/hostname> R&D\""_s;
    const Bench bench({{.text = evil}});
    const QToolButton *chip = bench.button(evil);
    QVERIFY(chip->text().contains(u"<img") && chip->text().contains(u"&&"));
    QVERIFY(chip->toolTip().contains(u"&lt;img") && !chip->toolTip().contains(u"<img"));
    for (const char *name : {"Not %1", "Remove %1"}) {
        const QToolButton *part = bench.button(QString::fromLatin1(name).arg(evil));
        QVERIFY(part && !part->toolTip().contains(u"<img"));
    }
}

void TestFilterChips::boundsTheirNumber()
{
    const Bench bench(QList<FilterChipContent>(100, {.text = u"x"_s}));
    QCOMPARE(bench.chips.findChildren<FilterChip *>().size(), FilterChips::maximumChips);
}

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
