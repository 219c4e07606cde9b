// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include "support/socketfaults.h"

#include <QTcpSocket>
#include <algorithm>

namespace {

using Kind = FaultProxy::Kind;

/// One connection through the proxy. Owned by the client's socket.
class Link : public QObject {
public:
    Link(QTcpSocket *client, const QUrl &target, const FaultProxy::Fault &fault)
        : QObject(client)
        , m_client(client)
        , m_fault(fault)
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { passRequest(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { passAnswer(); });
        connect(&m_server, &QTcpSocket::disconnected, this,
                [this] { m_client->disconnectFromHost(); });
        m_server.connectToHost(target.host(), quint16(target.port()));
    }
    // The client is going, and the server's socket would still tell of its own end.
    ~Link() override { m_server.disconnect(this); }

private:
    void passRequest()
    {
        const QByteArray bytes = m_client->readAll();
        if (m_fault.kind == Kind::SwallowRequest)
            SocketFaults::end(m_client, m_fault.end);
        else
            m_server.write(bytes);
    }

    void passAnswer()
    {
        QByteArray bytes = m_server.readAll();
        const qsizetype whole = std::clamp<qsizetype>(m_fault.bytes - m_passed, 0, bytes.size());
        m_passed += bytes.size();
        if (m_fault.kind == Kind::Garble)
            std::fill(bytes.begin() + whole, bytes.end(), '\xfe');
        else if (m_fault.kind != Kind::None)
            bytes.truncate(whole);
        m_client->write(bytes);
        if (m_fault.kind == Kind::CutAnswer && m_passed >= m_fault.bytes)
            cut();
    }

    void cut()
    {
        m_client->flush();
        SocketFaults::end(m_client, m_fault.end);
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    FaultProxy::Fault m_fault;
    qsizetype m_passed = 0; ///< bytes of the answer so far
};

} // namespace

FaultProxy::FaultProxy(const QUrl &server)
    : m_target(server)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            welcome(client);
    });
    m_server.listen(QHostAddress::LocalHost);
}

FaultProxy::~FaultProxy() = default;

QUrl FaultProxy::url() const
{
    QUrl url = m_target;
    url.setPort(m_server.serverPort());
    return url;
}

void FaultProxy::setFault(const Fault &fault)
{
    m_fault = fault;
    for (QTcpSocket *client : m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
        client->disconnectFromHost();
}

FaultProxy::Fault FaultProxy::nextFault()
{
    if (m_fault.kind == Kind::None || m_fault.times == 0)
        return {};
    if (m_fault.times > 0)
        --m_fault.times;
    ++m_faults;
    return m_fault;
}

void FaultProxy::welcome(QTcpSocket *client)
{
    ++m_connections;
    new Link(client, m_target, nextFault());
}
