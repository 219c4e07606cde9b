// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"
#include "net/httprequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

/// One request on the wire and its answer. Deleting it aborts.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maximumBody = 32 * 1024 * 1024;

    /// Starts at once. The deadline of the endpoint runs from here, whatever the server does.
    /// \p proxy is the name of the one that the call goes through, empty for none.
    HttpExchange(QNetworkAccessManager &manager, const HttpRequest &request, const QString &proxy,
                 QObject *parent);
    ~HttpExchange() override;

signals:
    /// The request is on the wire. Once, from the event loop.
    void sent();

    /// Once, from the event loop.
    void finished(const HttpAnswer &answer);

private:
    void countSending();
    void read();
    void end(TransportError error);
    [[nodiscard]] bool isOfProxy(TransportError error) const;
    [[nodiscard]] HttpAnswer answer(TransportError error) const;
    void release();

    QPointer<QNetworkReply> m_reply;
    QString m_proxy;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    int m_sendings = 0;
};
