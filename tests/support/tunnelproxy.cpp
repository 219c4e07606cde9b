// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tunnelproxy.h"

#include <QTcpSocket>

namespace {

QByteArray refusal(const QByteArray &status, const QByteArray &header = {})
{
    return "HTTP/1.1 " + status + "\r\n" + header + "Content-Length: 0\r\n\r\n";
}

} // namespace

TunnelProxy::TunnelProxy()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            welcome(client);
    });
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

TunnelProxy::~TunnelProxy() = default;

void TunnelProxy::welcome(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const qsizetype end = client->peek(64 * 1024).indexOf("\r\n\r\n");
        if (end >= 0)
            answer(client, client->read(end + 4));
    });
}

void TunnelProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    m_heads.append(head);
    const bool isKnown = !m_credentials.isEmpty()
        && head.contains("Proxy-Authorization: Basic " + m_credentials.toBase64() + "\r\n");
    switch (m_manner) {
    case Manner::WantPassword:
        if (isKnown)
            return grant(client, head);
        client->write(refusal("407 Who are you", "Proxy-Authenticate: Basic realm=\"gate\"\r\n"));
        return;
    case Manner::Grant:
        return grant(client, head);
    case Manner::Forbid:
        client->write(refusal("403 Not there"));
        return;
    case Manner::Unavailable:
        client->write(refusal("503 Not now"));
        return;
    case Manner::Garbage:
        client->write("I am no proxy at all\r\n\r\n");
        break;
    case Manner::Close:
        break;
    }
    client->disconnectFromHost();
}

void TunnelProxy::grant(QTcpSocket *client, const QByteArray &head)
{
    const QByteArray target = head.split(' ').value(1);
    auto *server = new QTcpSocket(client);
    client->disconnect(this);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Go on\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_passed += bytes;
        server->write(bytes);
    });
    server->connectToHost(QString::fromLatin1(target.left(target.lastIndexOf(':'))),
                          target.mid(target.lastIndexOf(':') + 1).toUShort());
}
