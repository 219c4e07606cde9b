// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/pageline.h"

#include "api/activity/eventdecoder.h"

#include <QThreadPool>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

PageLine::PageLine(ActivityService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_decoder(std::make_shared<EventDecoder>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1min);
    connect(&m_pause, &QTimer::timeout, this, &PageLine::rest);
}

PageLine::~PageLine() = default;

void PageLine::whenFree(QObject *owner, std::function<void()> start)
{
    leave(owner);
    if (isFree())
        return start();
    m_waiting.append({owner, std::move(start)});
    emit wanted();
}

void PageLine::leave(QObject *owner)
{
    m_waiting.removeIf([owner](const Waiting &each) { return each.owner == owner; });
}

ActivityReply *PageLine::ask(const PageWalk::Request &request, const CallOptions &options)
{
    m_pause.stop();
    m_reply = m_service.fetchPage(request.query, request.token, m_decoder, options, this);
    connect(m_reply, &ApiReply::finished, this, [this, reply = m_reply] {
        reply->deleteLater();
        m_reply = nullptr;
        freeLater();
    });
    return m_reply;
}

void PageLine::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->cancel();
    m_reply->deleteLater();
    m_reply = nullptr;
    // The page may just be in the making; the old decoder would count its strings as taken.
    m_decoder = std::make_shared<EventDecoder>(m_table);
    freeLater();
}

/// Letting go of millions of strings takes a while, so a worker does it.
void PageLine::rest()
{
    if (m_reply)
        return;
    auto last = std::exchange(m_decoder, std::make_shared<EventDecoder>(m_table));
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable { last.reset(); });
}

void PageLine::announce(EventTable::Row first, EventTable::Row count)
{
    if (count > 0)
        emit rowsAppended(first, first + count - 1);
}

/// First whoever got the page takes it.
void PageLine::freeLater()
{
    QMetaObject::invokeMethod(this, &PageLine::serve, Qt::QueuedConnection);
}

void PageLine::serve()
{
    m_pause.start();
    const QPointer<PageLine> self = this; // who starts may delete it all
    while (self && !m_reply && !m_waiting.isEmpty()) {
        const Waiting next = m_waiting.takeFirst();
        if (next.owner)
            next.start();
    }
}
