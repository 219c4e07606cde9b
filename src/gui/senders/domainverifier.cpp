// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domainverifier.h"

#include "api/changes/changeplan.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/changes/senderchanges.h"
#include "gui/changes/changedesk.h"
#include "gui/senders/sendersurroundings.h"

#include <utility>

DomainVerifier::DomainVerifier(const SenderSurroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
}

DomainVerifier::~DomainVerifier() = default;

void DomainVerifier::start(const QStringList &domains)
{
    if (isBusy() || domains.isEmpty())
        return;
    m_waiting = domains;
    m_done = 0;
    m_total = int(domains.size());
    m_verified.clear();
    m_unverified.clear();
    m_error.reset();
    m_problem.clear();
    goOn();
}

void DomainVerifier::cancel()
{
    m_waiting.clear();
    if (m_plan)
        m_plan->cancel();
}

void DomainVerifier::goOn()
{
    ApiClient &client = m_surroundings.client;
    m_plan = std::make_unique<ChangePlan>(
        senderchanges::verifyDomain(client, {.domain = m_waiting.takeFirst()}), client,
        m_surroundings.changes.log(), m_surroundings.clock);
    connect(m_plan.get(), &ChangePlan::changed, this, &DomainVerifier::follow);
    connect(m_plan.get(), &ChangePlan::finished, this, &DomainVerifier::take);
    m_plan->start();
    emit changed();
}

/// Also when somebody has changed the domain meanwhile: then it is looked for as it is now.
void DomainVerifier::follow()
{
    if (m_plan->state() != ChangePlan::State::Ready)
        return;
    if (m_plan->summary().problem.isEmpty())
        return m_plan->apply();
    m_problem = m_plan->summary().problem;
    m_plan->cancel();
}

void DomainVerifier::take()
{
    const std::unique_ptr<ChangePlan, void (*)(ChangePlan *)> plan(
        m_plan.release(), [](ChangePlan *ended) { ended->deleteLater(); });
    ++m_done;
    if (plan->state() == ChangePlan::State::Done) {
        const QJsonObject after = plan->entry().after;
        (DomainState::isVerified(after) ? m_verified : m_unverified).append(plan->entry().subject);
    } else {
        m_error = plan->error();
        if (m_problem.isEmpty() && !m_error)
            m_problem = plan->notice();
        m_waiting.clear();
    }
    if (!m_waiting.isEmpty())
        return goOn();
    emit changed();
    emit finished();
}
