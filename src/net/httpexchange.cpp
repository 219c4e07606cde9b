// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpexchange.h"

#include "core/logging.h"
#include "net/networkfailure.h"
#include "net/networkrequest.h"
#include "net/oncebody.h"
#include "net/retryafter.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <utility>

namespace {

QByteArray verbOf(const HttpRequest &request)
{
    return request.endpoint.verb == Verb::Patch ? QByteArrayLiteral("PATCH")
                                                : QByteArrayLiteral("POST");
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const HttpRequest &request,
                           const QString &proxy, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
{
    auto *body = new OnceBody(request.body);
    m_reply = manager.sendCustomRequest(networkRequest(request), verbOf(request), body);
    body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { countSending(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { end(failureOf(*m_reply)); });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] { end(TransportError::DeadlineExceeded); });
    m_deadline.start(request.endpoint.deadline);
    m_elapsed.start();
}

HttpExchange::~HttpExchange()
{
    release();
}

void HttpExchange::countSending()
{
    if (++m_sendings == 1)
        emit sent();
    else
        qCCritical(lcNet) << "A request was sent" << m_sendings << "times";
}

void HttpExchange::read()
{
    if (m_body.size() + m_reply->bytesAvailable() > maximumBody)
        return end(TransportError::AnswerTooLarge);
    m_body += m_reply->readAll();
}

void HttpExchange::end(TransportError error)
{
    if (error == TransportError::None) {
        read();
        if (!m_reply)
            return;
    }
    const HttpAnswer result = answer(isOfProxy(error) ? TransportError::Proxy : error);
    release();
    emit finished(result);
}

/// Qt tells few failures of a proxy as such, and leaves it open who refused or closed. What counts
/// is that nothing got through.
bool HttpExchange::isOfProxy(TransportError error) const
{
    return !m_proxy.isEmpty() && m_sendings == 0 && isOfConnection(error);
}

HttpAnswer HttpExchange::answer(TransportError error) const
{
    HttpAnswer answer;
    answer.error = error;
    answer.sent = m_sendings > 0;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"));
    answer.duration = std::chrono::milliseconds(m_elapsed.elapsed());
    answer.detail = detailOf(error, *m_reply, m_proxy);
    if (error == TransportError::None)
        answer.body = m_body;
    return answer;
}

void HttpExchange::release()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}
