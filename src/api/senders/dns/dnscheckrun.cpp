// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/dnscheckrun.h"

#include "api/senders/dns/domaincheck.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenBatches = 100ms;

} // namespace

struct DnsCheckRun::Private {
    Private(DnsResolver &theResolver, const Clock &theClock)
        : resolver(theResolver)
        , clock(theClock)
    {
    }

    DnsResolver &resolver;
    const Clock &clock;
    QList<WantedDomain> waiting;
    QList<DomainFindings> fresh; ///< not told yet
    QTimer batch;
    std::unique_ptr<QObject> checks; ///< their parent, of the run at hand
    int total = 0;
    int done = 0;
    int open = 0;
    bool isRunning = false;
    bool wasCancelled = false;
};

DnsCheckRun::DnsCheckRun(DnsResolver &resolver, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private(resolver, clock))
{
    d->batch.setSingleShot(true);
    d->batch.setInterval(pauseBetweenBatches);
    connect(&d->batch, &QTimer::timeout, this, &DnsCheckRun::tell);
}

DnsCheckRun::~DnsCheckRun() = default;

void DnsCheckRun::start(const QList<WantedDomain> &domains)
{
    end();
    d->waiting = domains;
    d->total = int(domains.size());
    d->done = 0;
    d->isRunning = true;
    d->wasCancelled = false;
    d->checks = std::make_unique<QObject>();
    emit progressChanged(0, d->total);
    checkNext();
    if (d->open == 0)
        finishLater();
}

void DnsCheckRun::cancel()
{
    if (!d->isRunning)
        return;
    end();
    d->wasCancelled = true;
    tell();
    d->checks = std::make_unique<QObject>();
    finishLater();
}

/// Nothing that was under way comes any more.
void DnsCheckRun::end()
{
    d->batch.stop();
    d->waiting.clear();
    d->checks.reset();
    d->open = 0;
    d->isRunning = false;
}

void DnsCheckRun::checkNext()
{
    while (d->open < atOnce && !d->waiting.isEmpty()) {
        auto *check
            = new DomainCheck(d->resolver, d->clock, d->waiting.takeFirst(), d->checks.get());
        connect(check, &DomainCheck::finished, this, [this, check] { take(*check); });
        ++d->open;
        check->start();
    }
}

void DnsCheckRun::take(DomainCheck &check)
{
    check.deleteLater();
    --d->open;
    ++d->done;
    d->fresh.append(check.findings());
    checkNext();
    if (d->open == 0)
        return finishLater();
    if (!d->batch.isActive())
        d->batch.start();
}

void DnsCheckRun::tell()
{
    if (d->fresh.isEmpty())
        return;
    const QList<DomainFindings> fresh = std::exchange(d->fresh, {});
    emit found(fresh);
    emit progressChanged(d->done, d->total);
}

/// Unless another run begins before.
void DnsCheckRun::finishLater()
{
    QMetaObject::invokeMethod(
        d->checks.get(),
        [this] {
            d->batch.stop();
            d->isRunning = false;
            tell();
            emit finished();
        },
        Qt::QueuedConnection);
}

bool DnsCheckRun::isRunning() const
{
    return d->isRunning;
}

bool DnsCheckRun::wasCancelled() const
{
    return d->wasCancelled;
}

int DnsCheckRun::done() const
{
    return d->done;
}

int DnsCheckRun::total() const
{
    return d->total;
}
