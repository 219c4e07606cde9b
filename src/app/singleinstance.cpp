// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "core/logging.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

using namespace std::chrono_literals;

constexpr int mostAtOnce = 8; ///< starts that hand over at the same moment

QString userId()
{
#ifdef Q_OS_UNIX
    return QString::number(::getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

int leftOf(const QDeadlineTimer &deadline)
{
    return int(std::max<qint64>(1, deadline.remainingTime()));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(folder + QStringLiteral("/outpost.lock"))
{
    m_lock.setStaleLockTime(0); // however old: the first copy may stay open for weeks
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::serverName() const
{
    return m_folder + QStringLiteral("/outpost-") + userId();
}

bool SingleInstance::takesLock()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() != QLockFile::LockFailedError;
    // QLockFile gives it the modes of the umask.
    QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

SingleInstance::Claim SingleInstance::claim(const Handover &handover,
                                            std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray message = handover.toMessage();
    Answer answer = Answer::None;
    do {
        // Again in every round: the other copy may just be starting, or ending.
        if (m_folder.isEmpty() || takesLock())
            return Claim::First;
        answer = handOver(message, std::chrono::milliseconds(leftOf(deadline)));
        if (answer == Answer::Taken)
            return Claim::HandedOver;
        if (answer == Answer::None)
            QThread::msleep(20);
    } while (answer == Answer::None && !deadline.hasExpired());
    explain(answer);
    return Claim::Refused;
}

void SingleInstance::explain(Answer answer)
{
    qint64 process = 0;
    QString host;
    QString name;
    (void)m_lock.getLockInfo(&process, &host, &name);
    m_problem = answer == Answer::OtherVersion
        ? tr("Another version of Outpost is open (process %1). Close it first.").arg(process)
        : tr("Outpost is open already (process %1), but it does not answer. Wait a moment, or end "
             "that process.")
              .arg(process);
}

SingleInstance::Answer SingleInstance::handOver(const QByteArray &message,
                                                std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(leftOf(deadline)))
        return Answer::None;
    socket.write(message);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(leftOf(deadline)))
            return Answer::None;
    }
    return socket.readLine() == "taken\n" ? Answer::Taken : Answer::OtherVersion;
}

bool SingleInstance::listen()
{
    if (!m_lock.isLocked())
        return false;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostAtOnce);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            welcome(socket);
    });
    QLocalServer::removeServer(serverName()); // of a copy that was killed: the lock is ours
    const bool listens = m_server->listen(serverName());
    qCDebug(lcApp) << (listens ? "listening" : "not listening") << m_server->errorString();
    return listens;
}

void SingleInstance::welcome(QLocalSocket *socket)
{
    auto message = std::make_shared<QByteArray>();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this,
            [this, socket, message] { read(socket, *message); });
    QTimer::singleShot(defaultPatience, socket, [socket] { socket->abort(); });
    read(socket, *message);
}

void SingleInstance::read(QLocalSocket *socket, QByteArray &message)
{
    message += socket->read(Handover::maximumSize + 1 - message.size());
    Handover handover;
    switch (Handover::read(message, handover)) {
    case Handover::Reading::Incomplete:
        return;
    case Handover::Reading::Broken:
        return socket->abort();
    case Handover::Reading::OtherVersion:
        socket->write("other version\n");
        return socket->disconnectFromServer();
    case Handover::Reading::Complete:
        socket->write("taken\n");
        socket->disconnectFromServer();
        emit startedAgain(handover);
    }
}
