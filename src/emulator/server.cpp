// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/server.h"

#include "emulator/service/service.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QTimer>
#include <array>

namespace Emulator {

namespace {

enum class Connection { Kept, Closed };

struct Reason {
    int status;
    const char *phrase;
};

constexpr std::array<Reason, 11> reasons{{{200, "OK"},
                                          {400, "Bad Request"},
                                          {401, "Unauthorized"},
                                          {403, "Forbidden"},
                                          {404, "Not Found"},
                                          {405, "Method Not Allowed"},
                                          {413, "Content Too Large"},
                                          {429, "Too Many Requests"},
                                          {500, "Internal Server Error"},
                                          {502, "Bad Gateway"},
                                          {503, "Service Unavailable"}}};

QByteArray phraseOf(int status)
{
    for (const Reason &reason : reasons) {
        if (reason.status == status)
            return reason.phrase;
    }
    return QByteArrayLiteral("Unknown");
}

QByteArray headOf(const Answer &answer, Connection connection)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + phraseOf(answer.status) + "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    if (!answer.contentType.isEmpty())
        head += "\r\nContent-Type: " + answer.contentType;
    if (answer.status == 405)
        head += "\r\nAllow: POST";
    if (connection == Connection::Closed)
        head += "\r\nConnection: close";
    return head + "\r\n\r\n";
}

QByteArray sentPart(const Answer &answer)
{
    switch (answer.delivery) {
    case Delivery::Whole:
        return answer.body;
    case Delivery::CutOff:
        return answer.body.first(answer.body.size() / 2);
    case Delivery::HeadOnly:
    case Delivery::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

void send(QTcpSocket *socket, const Answer &answer, Connection connection)
{
    if (answer.delivery == Delivery::Nothing)
        return socket->disconnectFromHost();
    socket->write(headOf(answer, connection));
    socket->write(sentPart(answer));
    if (answer.delivery == Delivery::CutOff || connection == Connection::Closed)
        socket->disconnectFromHost();
}

Connection connectionOf(const QHttpServerRequest &request)
{
    const QByteArray wish = request.value(QByteArrayLiteral("Connection"));
    return wish.compare("close", Qt::CaseInsensitive) == 0 ? Connection::Closed : Connection::Kept;
}

Request requestOf(const QHttpServerRequest &request)
{
    return {.verb = request.method() == QHttpServerRequest::Method::Post ? Verb::Post : Verb::Other,
            .path = request.url().path(),
            .body = request.body(),
            .keyHeader = request.value(QByteArrayLiteral("X-Smtp2go-Api-Key")),
            .authorization = request.value(QByteArrayLiteral("Authorization")),
            .address = request.remoteAddress().toString()};
}

} // namespace

class Server::Http final : public QAbstractHttpServer {
public:
    Http(const Options &options, QObject *parent)
        : QAbstractHttpServer(parent)
        , m_service(options)
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        Answer answer = m_service.answer(requestOf(request));
        if (request.method() == QHttpServerRequest::Method::Head)
            answer.delivery = Delivery::HeadOnly;
        const Connection connection = connectionOf(request);
        if (answer.delay.count() == 0) {
            send(socket, answer, connection);
            return true;
        }
        // A caller that does not wait takes its socket along, and the answer with it.
        QTimer::singleShot(answer.delay, socket,
                           [socket, answer, connection] { send(socket, answer, connection); });
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    Service m_service;
};

Server::Server(const Options &options, QObject *parent)
    : QObject(parent)
    , m_http(new Http(options, this))
    , m_port(options.port)
{
}

Server::~Server() = default;

QUrl Server::listen()
{
    const quint16 port = m_http->listen(QHostAddress(QHostAddress::LocalHost), m_port);
    if (port == 0)
        return {};
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v3").arg(port));
}

} // namespace Emulator
