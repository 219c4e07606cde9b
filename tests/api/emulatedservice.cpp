// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"

#include "emulator/demokeys.h"
#include "emulator/service/service.h"
#include "net/httptransport.h"

#include <QAbstractHttpServer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QTcpSocket>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Emulator::Options optionsOf(const EmulatedService::Choose &choose, const QByteArrayList &faults,
                            const ManualClock &clock)
{
    Emulator::Options options;
    options.events = 100;
    options.clock = [&clock] {
        return Emulator::Instant(std::chrono::milliseconds(clock.now().toMSecsSinceEpoch()));
    };
    for (const QByteArray &fault : faults)
        options.faults.push_back(
            std::get<Emulator::FaultRule>(Emulator::parsedFault(QString::fromLatin1(fault))));
    if (choose)
        choose(options);
    return options;
}

} // namespace

class EmulatedService::Http final : public QAbstractHttpServer {
public:
    Http(EmulatedService &owner, const Choose &choose, const QByteArrayList &faults)
        : m_owner(owner)
        , m_service(optionsOf(choose, faults, owner.m_clock))
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const QByteArray path = request.url().path().mid(3).toLatin1(); // behind /v3
        ++m_owner.m_requests[path];
        m_owner.m_bodies[path] = request.body();
        const Emulator::Answer answer
            = m_service.answer({.path = request.url().path(),
                                .body = request.body(),
                                .keyHeader = request.value("X-Smtp2go-Api-Key"),
                                .authorization = {},
                                .address = u"127.0.0.1"_s});
        m_owner.m_tooMany += answer.status == 429 ? 1 : 0;
        if (answer.delivery != Emulator::Delivery::Nothing) {
            socket->write("HTTP/1.1 " + QByteArray::number(answer.status)
                          + " X\r\nConnection: close\r\nContent-Length: "
                          + QByteArray::number(answer.body.size())
                          + "\r\nContent-Type: " + answer.contentType + "\r\n\r\n" + answer.body);
        }
        socket->disconnectFromHost();
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    EmulatedService &m_owner;
    Emulator::Service m_service;
};

EmulatedService::EmulatedService(const QByteArrayList &faults)
    : EmulatedService(Choose(), faults)
{
}

EmulatedService::EmulatedService(const Choose &choose, const QByteArrayList &faults)
    : m_http(std::make_unique<Http>(*this, choose, faults))
    , m_url(u"http://127.0.0.1:%1/v3"_s.arg(m_http->listen(QHostAddress::LocalHost)))
{
    restart();
}

EmulatedService::~EmulatedService() = default;

void EmulatedService::restart(std::unique_ptr<QueueStore> store)
{
    m_client.reset();
    m_queue = std::make_unique<RequestQueue>(std::make_unique<HttpTransport>(), m_clock,
                                             std::move(store));
    m_client = std::make_unique<ApiClient>(access(), *m_queue);
}

ApiAccess EmulatedService::access() const
{
    ApiAccess access;
    access.id = u"id-1"_s;
    access.name = u"Harbour"_s;
    access.baseUrl = m_url;
    access.key = Secret(QByteArray(Emulator::demoKey.data(), Emulator::demoKey.size()));
    return access;
}

int EmulatedService::requests() const
{
    return std::accumulate(m_requests.begin(), m_requests.end(), 0);
}

bool EmulatedService::wait(const std::function<bool()> &done)
{
    QElapsedTimer patience;
    patience.start();
    for (std::chrono::seconds passed{0}; !done();) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        const QueueStatus status = m_queue->status();
        if (patience.hasExpired(30'000) || passed > 2h)
            return false;
        if (status.inFlight > 0 || status.queued == 0)
            continue;
        m_clock.advance(1s);
        passed += 1s;
        m_queue->wake();
    }
    return true;
}

bool EmulatedService::wait(const ApiReply *reply)
{
    return wait([reply] { return reply->isFinished(); });
}
