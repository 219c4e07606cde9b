// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultreply.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

/// A server on 127.0.0.1 that does what HTTP servers must not: it answers each request with raw
/// bytes and ends the connection as the test says. Counts what really came over the wire.
class FaultServer : public QObject {
    Q_OBJECT
public:
    enum class Security { Plain, Tls };

    struct Request {
        QByteArray head; ///< request line and headers
        QByteArray body;
        int connection = 0; ///< that it came on, from 1
        [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< without case
    };

    explicit FaultServer(Security security = Security::Plain);
    ~FaultServer() override;

    /// Without a path. With Tls its certificate, for 127.0.0.1, is signed by itself.
    [[nodiscard]] QUrl url() const;

    /// The requests get these answers in turn, the ones after the last get the fallback.
    void script(const FaultReply &reply) { m_script.push_back(reply); }
    void setFallback(const FaultReply &reply) { m_fallback = reply; }

    /// All of which at least the head arrived complete.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    void forgetRequests() { m_requests.clear(); }

    /// Ends all open connections, as an idle server does.
    void closeConnections(FaultReply::End end);

    /// Refuses connections from now on.
    void stop();

signals:
    void requested();

private:
    void welcome(QTcpSocket *socket);
    void readFrom(QTcpSocket *socket, QByteArray &buffer, int connection);
    void answer(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Security m_security;
    std::vector<FaultReply> m_script;
    FaultReply m_fallback = FaultReply::json("{}");
    QList<Request> m_requests;
    QList<QTcpSocket *> m_sockets;
    int m_connections = 0;
};
