// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domainchecks.h"

#include "api/senders/dns/dnscheckrun.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderwatch.h"
#include "api/senders/senderdomaintext.h"
#include "core/clock.h"
#include "gui/senders/senderdomainlist.h"
#include "gui/senders/sendersurroundings.h"

#include <algorithm>

namespace {

int faultsIn(const QList<DomainFindings> &findings)
{
    return int(std::count_if(findings.cbegin(), findings.cend(), [](const DomainFindings &found) {
        return found.worst() != DnsFault::None && found.worst() != DnsFault::NoAnswer;
    }));
}

} // namespace

DomainChecks::DomainChecks(const SenderSurroundings &surroundings, SenderDomainList &list,
                           QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_run(surroundings.dns)
    , m_list(list)
{
    connect(&m_run, &DnsCheckRun::found, this, [this](const QList<DomainFindings> &findings) {
        m_faults += faultsIn(findings);
        m_list.takeFindings(findings);
    });
    connect(&m_run, &DnsCheckRun::progressChanged, this, &DomainChecks::changed);
    connect(&m_run, &DnsCheckRun::finished, this, [this] {
        m_hasEnded = true;
        emit changed();
    });
    connect(&surroundings.watch, &SenderWatch::findingsArrived, &list.model(),
            &SenderDomainModel::setFindings); // the watch has noted them itself
}

void DomainChecks::check(const QList<SenderDomainRow> &rows)
{
    QList<WantedDomain> wanted;
    for (const SenderDomainRow &row : rows)
        wanted.append(m_surroundings.history.withOtherNumbers(
            wantedDomain(row.domain, m_list.subaccountId()), m_surroundings.clock.now()));
    m_faults = 0;
    m_hasEnded = false;
    m_run.start(wanted);
    emit changed();
}

void DomainChecks::cancel()
{
    m_run.cancel();
}

bool DomainChecks::isBusy() const
{
    return m_run.isRunning();
}

int DomainChecks::done() const
{
    return m_run.done();
}

int DomainChecks::total() const
{
    return m_run.total();
}

QString DomainChecks::summary() const
{
    if (!m_hasEnded)
        return {};
    const QString checked = tr("DNS of %Ln domain(s) checked", nullptr, m_run.done());
    const QString faults
        = m_faults == 0 ? tr("no fault found") : tr("%Ln with a fault", nullptr, m_faults);
    return m_run.wasCancelled() ? tr("%1, then cancelled: %2").arg(checked, faults)
                                : tr("%1: %2").arg(checked, faults);
}
