// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications/freedesktopnotices.h"
#include "gui/notifications/portalnotices.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <memory>

/// A desktop that shows notices, as the specification has it.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public slots:
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                             const QString &text, const QStringList &actions,
                             const QVariantMap &hints, int)
    {
        shown.append({replaces, title, text, actions, hints});
        return replaces ? replaces : uint(shown.size());
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
};

/// The portal of a sandbox.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    QList<QPair<QString, QVariantMap>> shown;

public slots:
    Q_SCRIPTABLE void AddNotification(const QString &id, const QVariantMap &content)
    {
        shown.append({id, content});
    }

signals:
    Q_SCRIPTABLE void ActionInvoked(const QString &id, const QString &action,
                                    const QVariantList &parameters);
};

namespace {

constexpr auto exported = QDBusConnection::ExportScriptableContents;

DesktopNotice notice(const char *key, const char *text = "It fell.")
{
    return {QString::fromLatin1(key), QStringLiteral("example.com got worse"),
            QString::fromLatin1(text)};
}

} // namespace

class TestDesktopNotices : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsANotice();
    void replacesTheOlderOfItsKey();
    void tellsAClick();
    void listensToTheDesktopOnly();
    void goesThroughThePortal();
    void doesNothingWithoutADesktop();
    void doesNothingWithoutABus();

private:
    [[nodiscard]] QDBusConnection connectAs(const char *name) const;
    bool serve();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
};

void TestDesktopNotices::initTestCase()
{
    if (!PrivateBus::obstacle().isEmpty())
        QSKIP(qPrintable(PrivateBus::obstacle()));
}

void TestDesktopNotices::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(connectAs("client").isConnected());
}

void TestDesktopNotices::cleanup()
{
    for (const char *name : {"client", "desktop", "stranger"})
        QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    m_bus.reset();
}

QDBusConnection TestDesktopNotices::connectAs(const char *name) const
{
    return QDBusConnection::connectToBus(m_bus->address(), QString::fromLatin1(name));
}

bool TestDesktopNotices::serve()
{
    QDBusConnection bus = connectAs("desktop");
    return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
                              exported)
        && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

void TestDesktopNotices::showsANotice()
{
    QVERIFY(serve());
    FreedesktopNotices notices(connectAs("client"));
    notices.show(notice("a", "<b>bold</b> & more"));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const FakeDesktop::Shown shown = m_desktop->shown.first();
    QCOMPARE(shown.title, QStringLiteral("example.com got worse"));
    QCOMPARE(shown.text, QStringLiteral("&lt;b&gt;bold&lt;/b&gt; &amp; more"));
    QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")), QStringLiteral("outpost"));
}

void TestDesktopNotices::replacesTheOlderOfItsKey()
{
    QVERIFY(serve());
    FreedesktopNotices notices(connectAs("client"));
    QSignalSpy activated(&notices, &DesktopNotices::activated);
    notices.show(notice("a"));
    notices.show(notice("b"));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QTRY_VERIFY([&] {
        emit m_desktop->ActionInvoked(2, QStringLiteral("default"));
        QCoreApplication::processEvents();
        return !activated.isEmpty();
    }());
    notices.show(notice("b"));
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    QCOMPARE(m_desktop->shown.at(2).replaces, 2U);
    // A closed one can't be replaced. What was said before has come when the click has.
    activated.clear();
    emit m_desktop->NotificationClosed(2, 2);
    emit m_desktop->ActionInvoked(1, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    notices.show(notice("b"));
    QTRY_COMPARE(m_desktop->shown.size(), 4);
    QCOMPARE(m_desktop->shown.last().replaces, 0U);
}

void TestDesktopNotices::tellsAClick()
{
    QVERIFY(serve());
    FreedesktopNotices notices(connectAs("client"));
    QSignalSpy activated(&notices, &DesktopNotices::activated);
    notices.show(notice("a"));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QTRY_VERIFY([&] {
        emit m_desktop->ActionInvoked(99, QStringLiteral("default"));
        emit m_desktop->ActionInvoked(1, QStringLiteral("other"));
        emit m_desktop->ActivationToken(1, QStringLiteral("token"));
        emit m_desktop->ActionInvoked(1, QStringLiteral("default"));
        QCoreApplication::processEvents();
        return !activated.isEmpty();
    }());
    QCOMPARE(activated.first(), QVariantList({QStringLiteral("a"), QStringLiteral("token")}));
}

void TestDesktopNotices::listensToTheDesktopOnly()
{
    QVERIFY(serve());
    FreedesktopNotices notices(connectAs("client"));
    QSignalSpy activated(&notices, &DesktopNotices::activated);
    FakeDesktop stranger;
    QDBusConnection bus = connectAs("stranger");
    QVERIFY(
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &stranger, exported));
    notices.show(notice("a"));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    emit stranger.ActionInvoked(1, QStringLiteral("default"));
    // What the desktop says later has come: so had the other.
    QTRY_VERIFY([&] {
        emit m_desktop->ActionInvoked(1, QStringLiteral("default"));
        QCoreApplication::processEvents();
        return !activated.isEmpty();
    }());
    for (const QVariantList &each : activated)
        QCOMPARE(each.first().toString(), QStringLiteral("a"));
}

void TestDesktopNotices::goesThroughThePortal()
{
    FakePortal portal;
    QDBusConnection bus = connectAs("desktop");
    QVERIFY(
        bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, exported));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    PortalNotices notices(connectAs("client"));
    QSignalSpy activated(&notices, &DesktopNotices::activated);
    notices.show(notice("a"));
    QTRY_COMPARE(portal.shown.size(), 1);
    QCOMPARE(portal.shown.first().first, QStringLiteral("a"));
    QCOMPARE(portal.shown.first().second.value(QStringLiteral("body")), QStringLiteral("It fell."));
    emit portal.ActionInvoked(QStringLiteral("other"), QStringLiteral("open"), {});
    emit portal.ActionInvoked(QStringLiteral("a"), QStringLiteral("open"), {});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first(), QStringLiteral("a"));
}

void TestDesktopNotices::doesNothingWithoutADesktop()
{
    FreedesktopNotices notices(connectAs("client"));
    notices.show(notice("a"));
    PortalNotices portal(connectAs("client"));
    portal.show(notice("a"));
    QCoreApplication::processEvents();
}

void TestDesktopNotices::doesNothingWithoutABus()
{
    const QDBusConnection none(QStringLiteral("nowhere"));
    FreedesktopNotices notices(none);
    notices.show(notice("a"));
    PortalNotices portal(none);
    portal.show(notice("a"));
}

QTEST_GUILESS_MAIN(TestDesktopNotices)
#include "tst_desktopnotices.moc"
