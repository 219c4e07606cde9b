// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultreply.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <memory>

class QTcpSocket;

/// Stands on 127.0.0.1 before a real HTTP server and breaks the way there or back below HTTP:
/// what a server of its own can't do to its answers.
class FaultProxy : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        None, ///< passes everything on
        CutAnswer, ///< ends the connection after \c bytes of the answer, by \c end
        StallAnswer, ///< passes on \c bytes of the answer, then nothing more
        SwallowRequest, ///< the server never sees the request, the connection ends by \c end
        Garble, ///< passes on \c bytes of the answer, then overwrites the rest
    };

    struct Fault {
        Kind kind = Kind::None;
        qsizetype bytes = 0;
        FaultReply::End end = FaultReply::End::Close;
        int times = -1; ///< for so many connections, then None; -1: for ever
    };

    /// \p server is where to pass on to: its host and port count.
    explicit FaultProxy(const QUrl &server);
    ~FaultProxy() override;

    /// \p server's URL with the port of the proxy.
    [[nodiscard]] QUrl url() const;

    /// For connections that begin from now on. Ends the ones that are open.
    void setFault(const Fault &fault);

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int faults() const { return m_faults; } ///< connections that had one

private:
    [[nodiscard]] Fault nextFault();
    void welcome(QTcpSocket *client);

    QUrl m_target;
    QTcpServer m_server;
    Fault m_fault;
    int m_connections = 0;
    int m_faults = 0;
};
