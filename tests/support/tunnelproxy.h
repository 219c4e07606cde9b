// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A proxy on 127.0.0.1 for tunnels (HTTP CONNECT), which it grants or refuses as the test says.
class TunnelProxy : public QObject {
    Q_OBJECT
public:
    enum class Manner {
        Grant,
        WantPassword, ///< 407, unless the request has credentials()
        Forbid, ///< 403
        Unavailable, ///< 503
        Close, ///< FIN in place of an answer
        Garbage,
    };

    TunnelProxy();
    ~TunnelProxy() override;

    void setManner(Manner manner) { m_manner = manner; }

    /// "user:password", for WantPassword.
    void setCredentials(const QByteArray &credentials) { m_credentials = credentials; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    /// Refuses connections from now on.
    void stop() { m_server.close(); }

    /// Request line and headers of each request for a tunnel.
    [[nodiscard]] const QByteArrayList &heads() const { return m_heads; }

    /// What clients sent through tunnels.
    [[nodiscard]] const QByteArray &passed() const { return m_passed; }

private:
    void welcome(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void grant(QTcpSocket *client, const QByteArray &head);

    QTcpServer m_server;
    quint16 m_port = 0;
    Manner m_manner = Manner::Grant;
    QByteArray m_credentials;
    QByteArrayList m_heads;
    QByteArray m_passed;
};
