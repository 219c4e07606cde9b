// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns/systemresolver.h"

#include "net/dns/systemquery.h"

SystemResolver::SystemResolver(const Waits &waits, QObject *parent)
    : QObject(parent)
    , m_waits(waits)
{
    m_time.start();
}

SystemResolver::~SystemResolver() = default;

DnsLookup *SystemResolver::lookup(const DnsQuestion &question, QObject *parent)
{
    auto *lookup = new SystemLookup(question, m_waits.deadline, parent);
    connect(lookup, &SystemLookup::timedOut, this,
            [this, server = question.server] { markSilent(server); });
    m_waiting.emplace_back(lookup);
    QMetaObject::invokeMethod(this, &SystemResolver::sendNext, Qt::QueuedConnection);
    return lookup;
}

void SystemResolver::sendNext()
{
    while (m_running < atOnce && !m_waiting.empty()) {
        const QPointer<SystemLookup> next = m_waiting.front();
        m_waiting.pop_front();
        if (next && !next->isFinished())
            send(*next);
    }
}

void SystemResolver::send(SystemLookup &lookup)
{
    if (isSilent(lookup.question().server))
        return lookup.giveUp();
    ++m_running;
    lookup.begin();
    auto *query = new SystemQuery(lookup, this);
    connect(query, &SystemQuery::finished, this, [this, query] { take(*query); });
}

void SystemResolver::take(SystemQuery &query)
{
    --m_running;
    const QPointer<SystemLookup> asker = query.asker();
    const bool isAwaited = asker && !asker->isFinished();
    if (isAwaited)
        asker->take(query.answer());
    if (isAwaited && asker && !asker->isFinished())
        m_waiting.push_front(asker);
    sendNext();
}

void SystemResolver::markSilent(const QHostAddress &server)
{
    if (!server.isNull())
        m_silentUntil.insert(server, m_time.elapsed() + m_waits.silence.count());
}

bool SystemResolver::holdsThreads()
{
    return SystemQuery::holdsThreads();
}

bool SystemResolver::isSilent(const QHostAddress &server) const
{
    return m_silentUntil.value(server, 0) > m_time.elapsed();
}
