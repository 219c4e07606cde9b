// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowplace.h"

#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

class TestWindowPlace : public QObject {
    Q_OBJECT
private slots:
    void isOnTheRightScreen_data();
    void isOnTheRightScreen();
    void survivesStoring();
    void isNoPlace_data();
    void isNoPlace();
    void remembersAWindow();
    void remembersWhatIsBelowMaximized();
};

namespace {

const ScreenPlace laptop{u"eDP-1"_s, {0, 0, 1280, 770}};
const ScreenPlace desk{u"DP-1"_s, {1280, 0, 2560, 1440}};
const ScreenPlace deskAtLeft{u"DP-1"_s, {-2560, -200, 2560, 1440}};
const ScreenPlace tiny{u"HDMI-1"_s, {0, 0, 426, 266}}; // 1280 by 800 at a scale of 3

WindowPlace placed(const QRect &normal, const ScreenPlace &screen)
{
    return {
        .normal = normal, .screenArea = screen.area, .screen = screen.name, .frame = {2, 30, 2, 2}};
}

} // namespace

void TestWindowPlace::isOnTheRightScreen_data()
{
    QTest::addColumn<QList<ScreenPlace>>("screens");
    QTest::addColumn<WindowPlace>("place");
    QTest::addColumn<QRect>("expected");
    const auto row
        = [](const char *name, const QList<ScreenPlace> &screens, const WindowPlace &place,
             const QRect &expected) { QTest::newRow(name) << screens << place << expected; };
    const WindowPlace onDesk = placed({1500, 100, 1360, 860}, desk);
    row("as it was", {laptop, desk}, onDesk, {1500, 100, 1360, 860});
    row("the other is the primary one", {desk, laptop}, onDesk, {1500, 100, 1360, 860});
    row("screen moved", {laptop, deskAtLeft}, onDesk, {-2340, -100, 1360, 860});
    row("screen gone", {laptop}, onDesk, {2, 30, 1276, 738});
    row("screen gone, small window", {laptop}, placed({3300, 1200, 500, 200}, desk),
        {778, 568, 500, 200});
    row("screen smaller", {tiny}, placed({100, 100, 1000, 600}, tiny), {2, 30, 422, 234});
    row("title above the screen", {laptop}, placed({50, -20, 800, 600}, laptop),
        {50, 30, 800, 600});
    row("at the left of all", {laptop}, placed({-700, 100, 800, 600}, laptop), {2, 100, 800, 600});
}

void TestWindowPlace::isOnTheRightScreen()
{
    QFETCH(QList<ScreenPlace>, screens);
    QFETCH(WindowPlace, place);
    QFETCH(QRect, expected);
    QCOMPARE(placeOn(screens, place), expected);
}

void TestWindowPlace::survivesStoring()
{
    WindowPlace place = placed({-5, 7, 800, 600}, deskAtLeft);
    place.isMaximized = true;
    QVERIFY(WindowPlace::fromBytes(place.toBytes()) == place);
}

void TestWindowPlace::isNoPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("of another form") << QByteArray::fromHex("01d9d0cb000300000000");
    QTest::newRow("no size") << QByteArray(R"({"normal":[1,2],"screenArea":[0,0,9,9]})");
    QTest::newRow("negative") << QByteArray(R"({"normal":[1,2,-3,4],"screenArea":[0,0,9,9]})");
}

void TestWindowPlace::isNoPlace()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!WindowPlace::fromBytes(bytes));
}

void TestWindowPlace::remembersAWindow()
{
    QWidget first;
    first.setGeometry(60, 70, 300, 200);
    first.show();
    const auto place = WindowPlace::fromBytes(WindowPlace::of(first).toBytes());
    QVERIFY(place);
    QWidget second;
    restorePlace(second, *place);
    QCOMPARE(second.geometry(), first.geometry());
    QVERIFY(!second.isMaximized());
}

void TestWindowPlace::remembersWhatIsBelowMaximized()
{
    QWidget first;
    first.setGeometry(60, 70, 300, 200);
    first.showMaximized();
    QVERIFY(first.isMaximized());
    const WindowPlace place = WindowPlace::of(first);
    QCOMPARE(place.normal.size(), QSize(300, 200));
    QWidget second;
    restorePlace(second, place);
    second.show();
    QVERIFY(second.isMaximized());
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
