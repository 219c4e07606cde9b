// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/nameserver.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QUdpSocket>

namespace {

/// Debian puts it where only root looks.
QString program()
{
    const QString name = QStringLiteral("dnsmasq");
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")})
                           : found;
}

} // namespace

NameServer::NameServer(int number)
    : m_address(addressOf(number))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

NameServer::~NameServer()
{
    stop();
}

QHostAddress NameServer::addressOf(int number)
{
    const qint64 process = QCoreApplication::applicationPid();
    return QHostAddress(QStringLiteral("127.%1.%2.%3")
                            .arg(64 + process / 256 % 128)
                            .arg(process % 256)
                            .arg(number));
}

bool NameServer::serve(const QStringList &lines)
{
    stop();
    QStringList arguments;
    for (const QString &line :
         QStringList{QStringLiteral("conf-file=/dev/null"), QStringLiteral("no-daemon"),
                     QStringLiteral("pid-file="), QStringLiteral("user=root"),
                     QStringLiteral("no-resolv"), QStringLiteral("no-hosts"),
                     QStringLiteral("bind-interfaces"), QStringLiteral("no-negcache"),
                     QStringLiteral("listen-address=") + m_address.toString()}
             + lines)
        arguments.append(QStringLiteral("--") + line);
    m_process.start(program(), arguments);
    QByteArray said;
    while (!said.contains("started, version") && m_process.waitForReadyRead(10'000))
        said += m_process.readAll();
    m_problem = QString::fromLocal8Bit(said);
    return said.contains("started, version");
}

void NameServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QStringList NameServer::authority(const QString &zone) const
{
    return {QStringLiteral("auth-server=ns1.dns.test,") + m_address.toString(),
            QStringLiteral("auth-sec-servers=ns2.dns.test"), QStringLiteral("auth-zone=") + zone};
}

QString NameServer::hindrance()
{
    if (program().isEmpty())
        return QStringLiteral("dnsmasq is not installed (Debian: dnsmasq-base)");
    QUdpSocket socket;
    if (!socket.bind(addressOf(250), 53))
        return QStringLiteral("port 53 can't be bound here: ") + socket.errorString();
    return {};
}

QString bareCname(const QString &host, const QString &target)
{
    QByteArray wire;
    for (const QString &label : target.split(QLatin1Char('.')))
        wire += char(label.size()) + label.toLatin1();
    wire += '\0';
    return QStringLiteral("dns-rr=%1,5,%2").arg(host, QString::fromLatin1(wire.toHex(':')));
}
