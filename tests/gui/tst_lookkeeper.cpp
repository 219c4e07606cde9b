// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/portalsettings.h"
#include "gui/shell/lookkeeper.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/motion.h"
#include "portalbench.h"

#include <QApplication>
#include <QMainWindow>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto scheme = "color-scheme"_L1;
constexpr auto animations = "enable-animations"_L1;

} // namespace

/// Of what it filters.
class PaletteChanges : public QObject {
    Q_OBJECT
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::ApplicationPaletteChange ? 1 : 0;
        return false;
    }
};

/// Of a desktop where somebody has switched animations off.
class StillStyle : public QProxyStyle {
    Q_OBJECT
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

class TestLookKeeper : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void looksAsTheDesktopLive();
    void followsAStyleThatIsStill();
    void settles();
    void keepsWhatWasChosen();

private:
    std::unique_ptr<PortalBench> m_bench;
    std::unique_ptr<PortalSettings> m_settings;
};

void TestLookKeeper::initTestCase()
{
    if (!PrivateBus::obstacle().isEmpty())
        QSKIP(qPrintable(PrivateBus::obstacle()));
}

void TestLookKeeper::init()
{
    m_bench = std::make_unique<PortalBench>();
    m_settings = std::make_unique<PortalSettings>();
}

void TestLookKeeper::cleanup()
{
    m_settings.reset();
    m_bench.reset();
}

void TestLookKeeper::looksAsTheDesktopLive()
{
    m_bench->portal.values = {{appearance, {{scheme, 1U}}}, {gnome, {{animations, false}}}};
    QVERIFY(m_bench->serve());
    QMainWindow window;
    LookKeeper look(*qApp, *m_settings);
    look.watch(window);
    look.setPreferences({});
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(Motion::isWanted());
    m_settings->listenOn(m_bench->connectAs("client"));
    QTRY_VERIFY(isDark(QApplication::palette()));
    QVERIFY(isDark(window.palette()));
    QCOMPARE(QIcon::themeName(), QStringLiteral("outpost-dark"));
    QVERIFY(!Motion::isWanted());
    QVERIFY(!window.isAnimated());
    m_bench->change(appearance, scheme, 2U);
    QTRY_VERIFY(!isDark(window.palette()));
    QCOMPARE(QIcon::themeName(), QStringLiteral("outpost-light"));
    m_bench->change(gnome, animations, true);
    QTRY_VERIFY(Motion::isWanted());
    QVERIFY(window.isAnimated());
}

void TestLookKeeper::followsAStyleThatIsStill()
{
    QApplication::setStyle(new StillStyle);
    LookKeeper look(*qApp, *m_settings);
    look.setPreferences({});
    QVERIFY(!Motion::isWanted());
    QApplication::setStyle(QStringLiteral("fusion"));
    look.setPreferences({});
    QVERIFY(Motion::isWanted());
}

/// What the program changes itself comes back to it as a change.
void TestLookKeeper::settles()
{
    m_bench->portal.values = {{appearance, {{scheme, 1U}}}};
    QVERIFY(m_bench->serve());
    QMainWindow window;
    window.show();
    LookKeeper look(*qApp, *m_settings);
    look.watch(window);
    look.setPreferences({});
    m_settings->listenOn(m_bench->connectAs("client"));
    QTRY_VERIFY(isDark(QApplication::palette()));
    PaletteChanges changes;
    for (int turn = 0; turn < 100; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (turn == 50)
            window.installEventFilter(&changes);
    }
    QCOMPARE(changes.count, 0);
}

void TestLookKeeper::keepsWhatWasChosen()
{
    m_bench->portal.values = {{appearance, {{scheme, 1U}}}, {gnome, {{animations, false}}}};
    QVERIFY(m_bench->serve());
    LookKeeper look(*qApp, *m_settings);
    look.setPreferences({.appearance = Appearance::Light,
                         .desktop = {.reduceMotion = DesktopPreferences::ReduceMotion::Never}});
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    m_settings->listenOn(m_bench->connectAs("client"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(Motion::isWanted());
    look.setPreferences({.desktop = {.reduceMotion = DesktopPreferences::ReduceMotion::Always}});
    QVERIFY(isDark(QApplication::palette())); // as the system again
    QVERIFY(!Motion::isWanted());
    m_bench->change(appearance, scheme, 2U);
    QTRY_VERIFY(!isDark(QApplication::palette()));
}

QTEST_MAIN(TestLookKeeper)
#include "tst_lookkeeper.moc"
