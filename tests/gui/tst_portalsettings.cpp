// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/portalsettings.h"
#include "portalbench.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

using Scheme = SystemWishes::Scheme;

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto scheme = "color-scheme"_L1;
constexpr auto animations = "enable-animations"_L1;

constexpr auto exported = QDBusConnection::ExportScriptableContents;

} // namespace

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

private:
    std::unique_ptr<PortalBench> m_bench;
    std::unique_ptr<PortalSettings> m_settings;
};

void TestPortalSettings::initTestCase()
{
    if (!PrivateBus::obstacle().isEmpty())
        QSKIP(qPrintable(PrivateBus::obstacle()));
}

void TestPortalSettings::init()
{
    m_bench = std::make_unique<PortalBench>();
    m_settings = std::make_unique<PortalSettings>();
}

void TestPortalSettings::cleanup()
{
    m_settings.reset();
    m_bench.reset();
}

/// First, since Qt registers the types of D-Bus only when it needs them.
void TestPortalSettings::listensBeforeAnyoneKnowsTheTypes()
{
    m_settings->listenOn(m_bench->connectAs("client"));
    m_bench->portal.values = {{appearance, {{scheme, 2U}}}};
    QVERIFY(m_bench->serve());
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Light);
    m_bench->change(appearance, scheme, 1U);
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
    m_bench->portal.values = values;
    QVERIFY(m_bench->serve());
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    m_settings->listenOn(m_bench->connectAs("client"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_settings->wishes() == wishes);
    QCOMPARE(m_bench->portal.asked, (QStringList{appearance, gnome}));
}

void TestPortalSettings::hearsOfChanges()
{
    m_bench->portal.values = {{appearance, {{scheme, 2U}}}};
    QVERIFY(m_bench->serve());
    m_settings->listenOn(m_bench->connectAs("client"));
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Light);
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    m_bench->change(appearance, scheme, 1U);
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Dark);
    m_bench->change(QStringLiteral("org.kde.kdeglobals"), scheme, 2U);
    m_bench->change(appearance, scheme, 1U);
    m_bench->change(appearance, scheme, 77U); // of a later version
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::None);
    QCOMPARE(changed.size(), 2);
}

void TestPortalSettings::listensToThePortalOnly()
{
    m_bench->portal.values = {{appearance, {{scheme, 2U}}}};
    QVERIFY(m_bench->serve());
    m_settings->listenOn(m_bench->connectAs("client"));
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Light);
    QDBusConnection stranger = m_bench->connectAs("stranger");
    FakePortal other;
    QVERIFY(stranger.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &other,
                                    exported));
    const QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    emit other.SettingChanged(appearance, scheme, QDBusVariant(1U));
    m_bench->change(gnome, animations, false); // arrives after it
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_settings->wishes().scheme, Scheme::Light);
}

void TestPortalSettings::hearsOfAPortalThatStartsLater()
{
    m_settings->listenOn(m_bench->connectAs("client"));
    m_bench->portal.values = {{appearance, {{scheme, 1U}}}};
    QVERIFY(m_bench->serve());
    QTRY_COMPARE(m_settings->wishes().scheme, Scheme::Dark);
}

void TestPortalSettings::doesNothingWithoutAPortal()
{
    m_settings->listenOn(m_bench->connectAs("client"));
    QTest::qWait(0);
    QVERIFY(m_settings->wishes() == SystemWishes());
}

void TestPortalSettings::doesNothingWithoutABus()
{
    m_settings->listenOn(QDBusConnection(QStringLiteral("there is none")));
    QVERIFY(m_settings->wishes() == SystemWishes());
}

QTEST_MAIN(TestPortalSettings)
#include "tst_portalsettings.moc"
