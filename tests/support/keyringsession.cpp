// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyringsession.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

/// A secret of the Secret Service, as it goes over the bus.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(BusSecret)

static QDBusArgument &operator<<(QDBusArgument &out, const BusSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.type;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, BusSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.type;
    in.endStructure();
    return in;
}

namespace {

constexpr const char *password = "the password of the ring";
const auto ringPath = "/org/freedesktop/secrets/aliases/default"_L1;
const auto servicePath = "/org/freedesktop/secrets"_L1;

QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                 const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 10'000);
}

QVariant property(const char *name)
{
    const QDBusMessage answer
        = ask(ringPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
              {u"org.freedesktop.Secret.Collection"_s, QString::fromLatin1(name)});
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

QString ringCollection()
{
    const QDBusMessage answer
        = ask(servicePath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    return answer.arguments().value(0).value<QDBusObjectPath>().path();
}

/// Nothing that was started outlives the test, however that ends.
void endWithParent(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

/// No service directories: what isn't started by the test isn't there.
constexpr const char *busConfiguration = R"(<busconfig><type>session</type>
<listen>unix:path=%1/run/bus</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>)";

} // namespace

QString KeyringSession::obstacle()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"%1 isn't installed"_s.arg(program);
    return {};
}

KeyringSession::KeyringSession()
{
    qDBusRegisterMetaType<BusSecret>();
    QDir(home()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", home().toUtf8());
    qputenv("XDG_RUNTIME_DIR", (home() + u"/run"_s).toUtf8());
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "DISPLAY",
          "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(name);
    startBus();
}

KeyringSession::~KeyringSession()
{
    stop();
}

void KeyringSession::startBus()
{
    QFile file(home() + u"/run/bus.conf"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(QString::fromLatin1(busConfiguration).arg(home()).toUtf8());
    file.close();
    // Never deleted: GLib ends a process whose session bus goes away.
    static QProcess *bus = nullptr;
    bus = new QProcess;
    endWithParent(*bus);
    bus->start(u"dbus-daemon"_s,
               {u"--config-file=%1"_s.arg(file.fileName()), u"--nofork"_s, u"--print-address"_s});
    bus->waitForReadyRead(30'000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus->readLine().trimmed());
}

bool KeyringSession::start()
{
    m_ring = std::make_unique<QProcess>();
    endWithParent(*m_ring);
    m_ring->setProcessChannelMode(QProcess::MergedChannels);
    m_ring->start(u"gnome-keyring-daemon"_s,
                  {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_ring->write(password);
    m_ring->closeWriteChannel();
    const auto *bus = QDBusConnection::sessionBus().interface();
    return QTest::qWaitFor([bus] { return bus->isServiceRegistered(u"org.freedesktop.secrets"_s); },
                           30'000)
        && QTest::qWaitFor([] { return property("Locked") == QVariant(false); }, 30'000);
}

void KeyringSession::stop()
{
    if (!m_ring)
        return;
    m_ring->kill();
    m_ring->waitForFinished();
    m_output += m_ring->readAll();
    m_ring.reset();
}

void KeyringSession::freeze() const
{
    ::kill(pid_t(m_ring->processId()), SIGSTOP);
}

void KeyringSession::thaw() const
{
    ::kill(pid_t(m_ring->processId()), SIGCONT);
}

bool KeyringSession::isLocked() const
{
    return property("Locked") != QVariant(false);
}

bool KeyringSession::lock() const
{
    const QList<QDBusObjectPath> rings{QDBusObjectPath(ringCollection())};
    ask(servicePath, u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(rings)});
    return property("Locked") == QVariant(true);
}

bool KeyringSession::unlock() const
{
    const QDBusMessage session
        = ask(servicePath, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
              {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const BusSecret secret{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    ask(servicePath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(ringCollection())), QVariant::fromValue(secret)});
    return !isLocked();
}

int KeyringSession::itemCount() const
{
    return int(qdbus_cast<QList<QDBusObjectPath>>(property("Items")).size());
}

QByteArray KeyringSession::output()
{
    if (m_ring)
        m_output += m_ring->readAll();
    return m_output;
}
