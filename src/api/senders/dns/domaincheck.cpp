// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/domaincheck.h"

#include "api/senders/dns/checkplan.h"
#include "api/senders/dns/dnsbatch.h"
#include "core/clock.h"

struct DomainCheck::Private {
    DnsResolver &resolver;
    const Clock &clock;
    CheckPlan plan;
    DomainFindings findings;
    bool isFinished = false;
};

DomainCheck::DomainCheck(DnsResolver &resolver, const Clock &clock, WantedDomain wanted,
                         QObject *parent)
    : QObject(parent)
    , d(new Private{resolver, clock, CheckPlan(wanted), {}})
{
}

DomainCheck::~DomainCheck() = default;

void DomainCheck::start()
{
    auto *batch = new DnsBatch(d->resolver, d->plan.questions(), this);
    connect(batch, &DnsBatch::finished, this, [this, batch] {
        batch->deleteLater();
        d->plan.take([batch](const DnsQuestion &question) { return batch->answer(question); });
        d->plan.isDone() ? finish() : start();
    });
}

void DomainCheck::finish()
{
    d->findings = d->plan.findings();
    d->findings.at = d->clock.now();
    d->isFinished = true;
    emit finished();
}

bool DomainCheck::isFinished() const
{
    return d->isFinished;
}

const DomainFindings &DomainCheck::findings() const
{
    return d->findings;
}
