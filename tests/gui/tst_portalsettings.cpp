// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/portalsettings.h"
#include "gui/shell/lookkeeper.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/motion.h"
#include "support/patience.h"
#include "support/privatebus.h"

#include <QApplication>
#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

namespace {

using Scheme = SystemWishes::Scheme;

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto scheme = "color-scheme"_L1;
constexpr auto animations = "enable-animations"_L1;

constexpr auto exported = QDBusConnection::ExportScriptableContents;

} // namespace

/// The portal of a desktop.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Groups values;
    QStringList asked;

public slots:
    Q_SCRIPTABLE Groups ReadAll(const QStringList &groups)
    {
        asked = groups;
        return values;
    }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value);
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

class TestPortalSettings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listensBeforeAnyoneKnowsTheTypes();
    void readsWhatIsSet_data();
    void readsWhatIsSet();
    void hearsOfChanges();
    void listensToThePortalOnly();
    void hearsOfAPortalThatStartsLater();
    void doesNothingWithoutAPortal();
    void doesNothingWithoutABus();
    void looksAsTheDesktopLive();
    void followsAStyleThatIsStill();
    void settles();
    void keepsWhatWasChosen();

private:
    [[nodiscard]] QDBusConnection connectAs(const char *name) const;
    bool serve();
    void change(const QString &group, const QString &key, const QVariant &value);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<PortalSettings> m_settings;
};

void TestPortalSettings::initTestCase()
{
    if (!PrivateBus::obstacle().isEmpty())
        QSKIP(qPrintable(PrivateBus::obstacle()));
}

void TestPortalSettings::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_portal = std::make_unique<FakePortal>();
    m_settings = std::make_unique<PortalSettings>();
}

void TestPortalSettings::cleanup()
{
    m_settings.reset();
    for (const char *name : {"client", "desktop", "stranger"})
        QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    m_bus.reset();
}

QDBusConnection TestPortalSettings::connectAs(const char *name) const
{
    return QDBusConnection::connectToBus(m_bus->address(), QString::fromLatin1(name));
}

bool TestPortalSettings::serve()
{
    qDBusRegisterMetaType<Groups>();
    QDBusConnection bus = connectAs("desktop");
    return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(),
                              exported)
        && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

void TestPortalSettings::change(const QString &group, const QString &key, const QVariant &value)
{
    emit m_portal->SettingChanged(group, key, QDBusVariant(value));
}

/// First, since Qt registers the types of D-Bus only when it needs them.
void TestPortalSettings::listensBeforeAnyoneKnowsTheTypes()
{
    m_settings->listenOn(connectAs("client"));
    m_portal->values = {{appearance, {{scheme, 2U}}}};
    QVERIFY(serve());
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Light);
    change(appearance, scheme, 1U);
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Dark);
}

void TestPortalSettings::readsWhatIsSet_data()
{
    QTest::addColumn<Groups>("values");
    QTest::addColumn<SystemWishes>("wishes");
    const auto row = [](const char *name, const Groups &values, const SystemWishes &wishes) {
        QTest::newRow(name) << values << wishes;
    };
    row("dark", {{appearance, {{scheme, 1U}}}}, {.scheme = Scheme::Dark});
    row("light", {{appearance, {{scheme, 2U}}}}, {.scheme = Scheme::Light});
    row("still", {{gnome, {{animations, false}}}}, {.lessMotion = true});
    row("moving", {{gnome, {{animations, true}}}}, {.lessMotion = false});
    row("still, said otherwise", {{appearance, {{QStringLiteral("reduced-motion"), 1U}}}},
        {.lessMotion = true});
    row("both", {{appearance, {{scheme, 1U}}}, {gnome, {{animations, false}}}},
        {.scheme = Scheme::Dark, .lessMotion = true});
}

void TestPortalSettings::readsWhatIsSet()
{
    QFETCH(Groups, values);
    QFETCH(SystemWishes, wishes);
    m_portal->values = values;
    QVERIFY(serve());
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    m_settings->listenOn(connectAs("client"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_settings->wishes() == wishes);
    QCOMPARE(m_portal->asked, (QStringList{appearance, gnome}));
}

void TestPortalSettings::hearsOfChanges()
{
    m_portal->values = {{appearance, {{scheme, 2U}}}};
    QVERIFY(serve());
    m_settings->listenOn(connectAs("client"));
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Light);
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    change(appearance, scheme, 1U);
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Dark);
    change(QStringLiteral("org.kde.kdeglobals"), scheme, 2U);
    change(appearance, scheme, 1U);
    change(appearance, scheme, 77U); // of a later version
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::None);
    QCOMPARE(changed.size(), 2);
}

void TestPortalSettings::listensToThePortalOnly()
{
    m_portal->values = {{appearance, {{scheme, 2U}}}};
    QVERIFY(serve());
    m_settings->listenOn(connectAs("client"));
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Light);
    QDBusConnection stranger = connectAs("stranger");
    FakePortal other;
    QVERIFY(stranger.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &other,
                                    exported));
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    emit other.SettingChanged(appearance, scheme, QDBusVariant(1U));
    change(gnome, animations, false); // arrives after it
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_settings->wishes().scheme, Scheme::Light);
}

void TestPortalSettings::hearsOfAPortalThatStartsLater()
{
    m_settings->listenOn(connectAs("client"));
    m_portal->values = {{appearance, {{scheme, 1U}}}};
    QVERIFY(serve());
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Dark);
}

void TestPortalSettings::doesNothingWithoutAPortal()
{
    QElapsedTimer time;
    time.start();
    m_settings->listenOn(connectAs("client"));
    QVERIFY(time.elapsed() < 1000);
    QTest::qWait(0);
    QVERIFY(m_settings->wishes() == SystemWishes());
}

void TestPortalSettings::doesNothingWithoutABus()
{
    m_settings->listenOn(QDBusConnection(QStringLiteral("there is none")));
    QVERIFY(m_settings->wishes() == SystemWishes());
}

void TestPortalSettings::looksAsTheDesktopLive()
{
    m_portal->values = {{appearance, {{scheme, 1U}}}, {gnome, {{animations, false}}}};
    QVERIFY(serve());
    QMainWindow window;
    LookKeeper look(*qApp, *m_settings);
    look.watch(window);
    look.setPreferences({});
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(Motion::isWanted());
    m_settings->listenOn(connectAs("client"));
    QTRY_VERIFY(isDark(QApplication::palette()));
    QVERIFY(isDark(window.palette()));
    QCOMPARE(QIcon::themeName(), QStringLiteral("outpost-dark"));
    QVERIFY(!Motion::isWanted());
    QVERIFY(!window.isAnimated());
    change(appearance, scheme, 2U);
    QTRY_VERIFY(!isDark(window.palette()));
    QCOMPARE(QIcon::themeName(), QStringLiteral("outpost-light"));
    change(gnome, animations, true);
    QTRY_VERIFY(Motion::isWanted());
    QVERIFY(window.isAnimated());
}

void TestPortalSettings::followsAStyleThatIsStill()
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
void TestPortalSettings::settles()
{
    m_portal->values = {{appearance, {{scheme, 1U}}}};
    QVERIFY(serve());
    QMainWindow window;
    window.show();
    LookKeeper look(*qApp, *m_settings);
    look.watch(window);
    look.setPreferences({});
    m_settings->listenOn(connectAs("client"));
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

void TestPortalSettings::keepsWhatWasChosen()
{
    m_portal->values = {{appearance, {{scheme, 1U}}}, {gnome, {{animations, false}}}};
    QVERIFY(serve());
    LookKeeper look(*qApp, *m_settings);
    look.setPreferences({.appearance = Appearance::Light,
                         .desktop = {.reduceMotion = DesktopPreferences::ReduceMotion::Never}});
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    m_settings->listenOn(connectAs("client"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(Motion::isWanted());
    look.setPreferences({.desktop = {.reduceMotion = DesktopPreferences::ReduceMotion::Always}});
    QVERIFY(isDark(QApplication::palette())); // as the system again
    QVERIFY(!Motion::isWanted());
    change(appearance, scheme, 2U);
    QTRY_VERIFY(!isDark(QApplication::palette()));
}

QTEST_MAIN(TestPortalSettings)
#include "tst_portalsettings.moc"
