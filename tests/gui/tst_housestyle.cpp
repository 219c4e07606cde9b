// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearance.h"
#include "gui/shell/housestyle.h"
#include "gui/widgets/colours.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/motion.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using ReduceMotion = DesktopPreferences::ReduceMotion;

class TestHouseStyle : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void showsTheFocus_data();
    void showsTheFocus();
    void showsIconsOnTheMarkOfAMenu_data();
    void showsIconsOnTheMarkOfAMenu();
    void decidesAboutMotion_data();
    void decidesAboutMotion();
    void keepsBusyBarsStill_data();
    void keepsBusyBarsStill();
    void hintsThatNothingMoves();
};

namespace {

int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y).rgb() == colour.rgb();
    }
    return count;
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

void TestHouseStyle::initTestCase()
{
    QApplication::setStyle(new HouseStyle(u"fusion"_s));
}

void TestHouseStyle::cleanup()
{
    Motion::decide(ReduceMotion::System, {});
    applyAppearance(*qApp, Appearance::Light);
}

void TestHouseStyle::showsTheFocus_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Appearance>("appearance");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const char *kind : {"button", "tool button", "field", "combo", "check", "list"})
            QTest::addRow("%s, %s", kind, appearance == Appearance::Dark ? "dark" : "light")
                << QString::fromLatin1(kind) << appearance;
    }
}

void TestHouseStyle::showsTheFocus()
{
    QFETCH(QString, kind);
    QFETCH(Appearance, appearance);
    applyAppearance(*qApp, appearance);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"Other"_s);
    QWidget *tried = nullptr;
    if (kind == u"button")
        tried = new QPushButton(u"Search"_s);
    else if (kind == u"tool button") {
        tried = new QToolButton;
        tried->setFocusPolicy(Qt::StrongFocus);
    } else if (kind == u"field")
        tried = new QLineEdit;
    else if (kind == u"combo")
        tried = new QComboBox;
    else if (kind == u"check")
        tried = new QCheckBox(u"Show key"_s);
    else {
        auto *list = new QListWidget;
        list->addItems({u"Activity"_s, u"Senders"_s});
        list->setCurrentRow(0);
        tried = list;
    }
    column->addWidget(other);
    column->addWidget(tried);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    const QColor ring = Colours::of(Ink::Focus, QApplication::palette());
    const QColor onMark = QApplication::palette().color(QPalette::HighlightedText);
    const QImage without = pictureOf(*tried);
    tried->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tried, Qt::Key_Shift); // the keyboard is used
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    QTRY_VERIFY(tried->hasFocus());
    const QImage with = pictureOf(*tried);
    const int gained = pixelsOf(with, ring) - pixelsOf(without, ring);
    const int gainedOnMark = pixelsOf(with, onMark) - pixelsOf(without, onMark);
    QVERIFY2(std::max(gained, gainedOnMark) > 20,
             qPrintable(QStringLiteral("%1 %2").arg(gained).arg(gainedOnMark)));
}

void TestHouseStyle::showsIconsOnTheMarkOfAMenu_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestHouseStyle::showsIconsOnTheMarkOfAMenu()
{
    QFETCH(Appearance, appearance);
    applyAppearance(*qApp, appearance);
    QMenu menu;
    QAction *entry = menu.addAction(bundledIcon(u"mail-message"_s), QString());
    menu.popup({});
    menu.setActiveAction(entry);
    const QRect place = menu.actionGeometry(entry);
    const auto pixels = [&](QPalette::ColorRole role) {
        return pixelsOf(pictureOf(menu).copy(place), menu.palette().color(role));
    };
    QVERIFY(pixels(QPalette::Highlight) > 50);
    QVERIFY(pixels(QPalette::HighlightedText) > 10);
}

void TestHouseStyle::decidesAboutMotion_data()
{
    QTest::addColumn<int>("wish");
    QTest::addColumn<int>("system"); // -1: says nothing
    QTest::addColumn<bool>("moves");
    QTest::newRow("system says nothing") << int(ReduceMotion::System) << -1 << true;
    QTest::newRow("system reduces") << int(ReduceMotion::System) << 1 << false;
    QTest::newRow("system moves") << int(ReduceMotion::System) << 0 << true;
    QTest::newRow("always") << int(ReduceMotion::Always) << 0 << false;
    QTest::newRow("never") << int(ReduceMotion::Never) << 1 << true;
}

void TestHouseStyle::decidesAboutMotion()
{
    QFETCH(int, wish);
    QFETCH(int, system);
    QFETCH(bool, moves);
    Motion::decide(ReduceMotion(wish),
                   system < 0 ? std::nullopt : std::optional<bool>(system == 1));
    QCOMPARE(Motion::isWanted(), moves);
}

void TestHouseStyle::keepsBusyBarsStill_data()
{
    QTest::addColumn<ReduceMotion>("wish");
    QTest::newRow("moves") << ReduceMotion::Never;
    QTest::newRow("stands still") << ReduceMotion::Always;
}

/// The style begins to animate a bar when it is first painted.
void TestHouseStyle::keepsBusyBarsStill()
{
    QFETCH(ReduceMotion, wish);
    Motion::decide(wish, {});
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(200, 20);
    bar.show();
    const QImage first = pictureOf(bar);
    const bool moves = wish == ReduceMotion::Never;
    QCOMPARE(bar.findChildren<QAbstractAnimation *>().isEmpty(), !moves);
    if (moves)
        QTRY_VERIFY(pictureOf(bar) != first);
    else
        QVERIFY(pixelsOf(first, Colours::of(Ink::Touched, bar.palette()))
                > 50); // busy, all the same
}

void TestHouseStyle::hintsThatNothingMoves()
{
    Motion::decide(ReduceMotion::Always, {});
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
}

QTEST_MAIN(TestHouseStyle)
#include "tst_housestyle.moc"
