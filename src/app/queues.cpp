// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queues.h"

#include "account/account.h"
#include "core/paths.h"
#include "net/httptransport.h"
#include "net/proxypolicy.h"
#include "net/queuefile.h"
#include "net/requestqueue.h"

#include <QHostAddress>

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::unique_ptr<QueueStore> fileNamed(const QString &name)
{
    return std::make_unique<QueueFile>(statePath() + QLatin1Char('/') + name);
}

} // namespace

Queues::Queues(const Clock &clock)
    : Queues(clock, std::make_shared<ProxyPolicy>())
{
}

Queues::Queues(const Clock &clock, std::shared_ptr<const ProxyPolicy> proxies)
    : m_clock(clock)
    , m_proxies(std::move(proxies))
{
}

Queues::~Queues() = default;

RequestQueue &Queues::of(const Account &account)
{
    return queue(scopeOf(account));
}

Queues::Scope Queues::scopeOf(const Account &account)
{
    if (account.demo)
        return Scope::Demo;
    return isThisComputer(account.baseUrl.host()) ? Scope::Loopback : Scope::Smtp2go;
}

RequestQueue &Queues::queue(Scope scope)
{
    std::unique_ptr<RequestQueue> &queue = m_queues[scope];
    if (queue)
        return *queue;
    std::unique_ptr<QueueStore> store = std::make_unique<VolatileStore>();
    if (scope == Scope::Smtp2go)
        store = fileNamed(QStringLiteral("queue.db"));
    else if (scope == Scope::Loopback)
        store = fileNamed(QStringLiteral("queue-loopback.db"));
    queue = std::make_unique<RequestQueue>(std::make_unique<HttpTransport>(m_proxies), m_clock,
                                           std::move(store));
    connect(queue.get(), &RequestQueue::statusChanged, this, &Queues::changed);
    return *queue;
}

int Queues::writes() const
{
    int writes = 0;
    for (const auto &[scope, queue] : m_queues)
        writes += queue->writes();
    return writes;
}
