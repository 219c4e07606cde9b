// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuetest.h"

#include "net/wirecall.h"

#include <QCoreApplication>

void QueueTest::init()
{
    m_submitted = 0;
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
}

void QueueTest::cleanup()
{
    m_queue.reset();
}

HttpRequest QueueTest::request(RetrySafety safety)
{
    HttpRequest result = WireCall::readFrom(QUrl(QStringLiteral("http://127.0.0.1:9")));
    result.endpoint.safety = safety;
    return result;
}

QueuedRequest *QueueTest::submit(RetrySafety safety)
{
    HttpRequest one = request(safety);
    one.body = "{\"limit\":" + QByteArray::number(++m_submitted) + '}';
    return m_queue->submit(one, m_queue.get());
}

void QueueTest::settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
