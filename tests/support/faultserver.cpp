// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultserver.h"

#include "support/socketfaults.h"
#include "support/testcertificate.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

constexpr auto headEnd = "\r\n\r\n";

std::unique_ptr<QTcpServer> makeServer(FaultServer::Security security)
{
    if (security == FaultServer::Security::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(TestCertificate::serverConfiguration());
    return server;
}

} // namespace

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FaultServer::FaultServer(Security security)
    : m_server(makeServer(security))
    , m_security(security)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            welcome(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

FaultServer::~FaultServer()
{
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

QUrl FaultServer::url() const
{
    QUrl url;
    url.setScheme(m_security == Security::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

void FaultServer::closeConnections(FaultReply::End end)
{
    for (QTcpSocket *socket : QList<QTcpSocket *>(m_sockets))
        SocketFaults::end(socket, end);
}

void FaultServer::stop()
{
    m_server->close();
    closeConnections(FaultReply::End::Close);
}

void FaultServer::welcome(QTcpSocket *socket)
{
    const int connection = ++m_connections;
    m_sockets.append(socket);
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
            [=, this] { readFrom(socket, *buffer, connection); });
    connect(socket, &QTcpSocket::disconnected, this, [=, this] {
        m_sockets.removeOne(socket);
        socket->deleteLater();
    });
    readFrom(socket, *buffer, connection);
}

void FaultServer::readFrom(QTcpSocket *socket, QByteArray &buffer, int connection)
{
    buffer += socket->readAll();
    const qsizetype border = buffer.indexOf(headEnd);
    if (border < 0)
        return;
    Request request{buffer.left(border), {}, connection};
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < border + 4 + length)
        return;
    request.body = buffer.mid(border + 4, length);
    buffer.remove(0, border + 4 + length);
    m_requests.append(request);
    answer(socket);
    emit requested();
}

void FaultServer::answer(QTcpSocket *socket)
{
    FaultReply reply = m_fallback;
    if (!m_script.empty()) {
        reply = m_script.front();
        m_script.erase(m_script.begin());
    }
    SocketFaults::send(socket, reply);
}
