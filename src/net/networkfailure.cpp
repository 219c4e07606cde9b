// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkfailure.h"

#include <QNetworkReply>

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// Qt has no code of its own for a body that can't be unpacked or would grow too much.
bool isInflateFailure(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::UnknownContentError && statusOf(reply) < 400;
}

/// Qt turns a status from 400 on into an error of these kinds. Such an answer is complete.
bool isStatusError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProtocolInvalidOperationError) // 400
        return true;
    const bool ofContent = error >= QNetworkReply::ContentAccessDenied
        && error <= QNetworkReply::UnknownContentError
        && error != QNetworkReply::ContentReSendError;
    const bool ofServer
        = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return ofContent || ofServer;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError;
}

TransportError failureOfCode(QNetworkReply::NetworkError error)
{
    if (isProxyError(error))
        return TransportError::Proxy;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return TransportError::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return TransportError::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportError::Tls;
    default:
        return TransportError::ConnectionLost;
    }
}

/// As exactly as Qt tells it: its HTTP tunnels know neither "refused" nor "forbidden".
QString proxyReasonOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QStringLiteral("The proxy %1 wants another user name and password.");
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError:
        return QStringLiteral("The proxy %1 was not found, or does not find the service.");
    case QNetworkReply::ConnectionRefusedError:
        return QStringLiteral("The proxy %1 does not connect to the service.");
    case QNetworkReply::NoError: // we gave up
    case QNetworkReply::ProxyTimeoutError:
        return QStringLiteral("The proxy %1 did not connect to the service in time.");
    default:
        return QStringLiteral("The proxy %1 can't be reached, or does not let the call through.");
    }
}

QString reasonOf(TransportError error)
{
    switch (error) {
    case TransportError::HostNotFound:
        return QStringLiteral("The name of the host was not found.");
    case TransportError::ConnectionRefused:
        return QStringLiteral("The host refused the connection.");
    case TransportError::Tls:
        return QStringLiteral("No trusted TLS connection came about.");
    case TransportError::ConnectionLost:
        return QStringLiteral("The connection ended before the answer was complete.");
    case TransportError::DeadlineExceeded:
        return QStringLiteral("The answer was not complete in time.");
    case TransportError::AnswerTooLarge:
        return QStringLiteral("The answer is larger than 32 MiB.");
    case TransportError::AnswerTooCompressed:
        return QStringLiteral("The answer could not be unpacked, or would grow too much.");
    case TransportError::Redirected:
        return QStringLiteral("The service sent us elsewhere, which is never followed.");
    default:
        return {};
    }
}

} // namespace

TransportError failureOf(const QNetworkReply &reply)
{
    // Before Qt's error: it reports 307 and 308 as a body that can't be sent again.
    if (isRedirect(statusOf(reply)))
        return TransportError::Redirected;
    if (isInflateFailure(reply))
        return TransportError::AnswerTooCompressed;
    const bool hasStatus = statusOf(reply) != 0;
    if (reply.error() != QNetworkReply::NoError && !(hasStatus && isStatusError(reply.error())))
        return failureOfCode(reply.error());
    return hasStatus ? TransportError::None : TransportError::ConnectionLost;
}

bool isOfConnection(TransportError error)
{
    switch (error) {
    case TransportError::HostNotFound:
    case TransportError::ConnectionRefused:
    case TransportError::ConnectionLost:
    case TransportError::DeadlineExceeded:
        return true;
    default:
        return false;
    }
}

QString detailOf(TransportError error, const QNetworkReply &reply, const QString &proxy)
{
    if (error == TransportError::Proxy)
        return proxyReasonOf(reply.error()).arg(proxy);
    const QString reason = reasonOf(error);
    return proxy.isEmpty() || reason.isEmpty()
        ? reason
        : reason + QStringLiteral(" The call went through the proxy %1.").arg(proxy);
}
