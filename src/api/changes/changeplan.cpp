// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changeplan.h"

#include "api/apiclient.h"
#include "api/changes/changelog.h"
#include "api/changes/changewords.h"
#include "api/changes/jsondifference.h"
#include "api/endpoints.h"
#include "api/keys/hindrance.h"
#include "core/clock.h"

#include <QFutureWatcher>

using ChangeOutcome = LoggedChange::Outcome;

ChangePlan::ChangePlan(std::shared_ptr<ChangeAction> action, ApiClient &client, ChangeLog &log,
                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_action(std::move(action))
    , m_client(client)
    , m_log(log)
    , m_clock(clock)
    , m_entry(newEntry())
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this,
            [this] { read(&ChangePlan::takeAfter, &ChangePlan::takeNoAfter); });
}

ChangePlan::~ChangePlan()
{
    if (m_state == State::Applying)
        m_entry.outcome = m_reply ? ChangeOutcome::Interrupted : ChangeOutcome::NotSent;
    if (m_state == State::Applying || m_state == State::Comparing)
        m_log.record(m_entry);
}

LoggedChange ChangePlan::newEntry() const
{
    const ApiAccess &access = m_client.access();
    const QString named = m_action->subaccountId();
    return {.id = QUuid::createUuid(),
            .account = access.keptAs.isEmpty() ? access.id : access.keptAs,
            .accountName = access.name,
            .worker = access.subaccount,
            .subaccount = named.isEmpty() ? access.subaccount : named,
            .operation = m_action->operation()};
}

bool ChangePlan::isFinished() const
{
    return m_state >= State::Done;
}

void ChangePlan::enter(State state)
{
    m_state = state;
    emit changed();
}

void ChangePlan::start()
{
    m_error.reset();
    m_notice.clear();
    m_drift.clear();
    m_isCancelled = false;
    const QUuid undoes = m_entry.undoes;
    m_entry = newEntry(); // another try is another change
    m_entry.undoes = undoes;
    enter(State::Reading);
    read(&ChangePlan::takeBefore, &ChangePlan::takeNoState);
}

void ChangePlan::read(Taken taken, Failed failed)
{
    auto *reply = m_action->read(this);
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply, taken, failed] {
        m_reply = nullptr;
        reply->deleteLater();
        reply->error() ? (this->*failed)(*reply->error()) : (this->*taken)(reply->result());
    });
}

void ChangePlan::show(const QJsonObject &state)
{
    m_summary = m_action->summary(state);
    if (const QString problem = hindrance(); !problem.isEmpty())
        m_summary.problem = problem;
    m_entry.before = state;
    m_entry.title = m_summary.title;
    m_entry.subject = m_summary.subject;
    m_entry.fields = m_summary.fields;
}

void ChangePlan::retranslate()
{
    if (m_state == State::Ready)
        show(QJsonObject(m_entry.before));
}

QString ChangePlan::hindrance() const
{
    const Endpoint *endpoint = endpointAt(m_action->operation());
    if (!endpoint || m_client.mayCall(*endpoint))
        return {};
    const ApiAccess &access = m_client.access();
    const Hindrance found = access.readOnly
        ? Hindrance{.kind = Hindrance::Kind::ReadOnly, .account = access.name}
        : Hindrance{.account = access.name, .missing = {m_action->operation()}};
    return found.reason() + QLatin1Char(' ') + found.nextStep();
}

void ChangePlan::takeBefore(const QJsonObject &state)
{
    show(state);
    enter(State::Ready);
}

void ChangePlan::takeNoState(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return finish(State::Cancelled);
    m_error = error;
    finish(State::Failed);
}

void ChangePlan::apply()
{
    if (m_state != State::Ready || !m_summary.problem.isEmpty())
        return;
    m_notice.clear();
    m_drift.clear();
    enter(State::Checking);
    read(&ChangePlan::takeStillBefore, &ChangePlan::takeNoState);
}

void ChangePlan::takeStillBefore(const QJsonObject &state)
{
    if (state == m_entry.before)
        return note();
    m_drift = titled(differencesOf(m_entry.before, state));
    m_notice = tr("This has been changed elsewhere since the plan was shown, so nothing was sent. "
                  "Here is the plan for how it is now.");
    takeBefore(state);
}

QList<FieldChange> ChangePlan::titled(QList<FieldChange> fields) const
{
    for (FieldChange &field : fields)
        field.field = m_action->fieldTitle(field.field);
    return fields;
}

void ChangePlan::note()
{
    enter(State::Applying);
    m_entry.time = m_clock.now();
    m_entry.outcome = ChangeOutcome::Planned;
    auto *watcher = new QFutureWatcher<ChangeLog::Problem>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeNoted(watcher->result());
    });
    watcher->setFuture(m_log.record(m_entry));
}

void ChangePlan::takeNoted(const std::optional<QString> &problem)
{
    if (!problem && !m_isCancelled)
        return send();
    m_entry.outcome = ChangeOutcome::NotSent;
    if (!problem) {
        record();
        return finish(State::Cancelled);
    }
    m_notice = tr("The log of changes can't be written: %1. A change that can't be noted down "
                  "isn't made, so nothing was sent. Make room on the disk, then try again.")
                   .arg(*problem);
    finish(State::Failed);
}

void ChangePlan::send()
{
    m_reply = m_action->apply(m_entry.before, this);
    connect(m_reply, &ApiReply::finished, this, &ChangePlan::takeAnswer);
}

void ChangePlan::takeAnswer()
{
    ApiReply *const reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    m_error = reply->error();
    m_entry.requestId = m_error ? m_error->requestId : reply->requestId();
    if (m_error && m_error->effect != ApiError::Effect::Done
        && m_error->effect != ApiError::Effect::Unknown)
        return takeRefusal(*m_error);
    const bool isLost = m_error && m_error->effect == ApiError::Effect::Unknown;
    m_entry.outcome = isLost ? ChangeOutcome::Unknown : ChangeOutcome::Done;
    enter(State::Comparing);
    lookLater();
}

void ChangePlan::takeRefusal(const ApiError &error)
{
    const bool isRefused = error.effect == ApiError::Effect::Refused;
    m_entry.outcome = isRefused ? ChangeOutcome::Refused : ChangeOutcome::NotSent;
    m_entry.problem = ChangeWords::problem(error);
    record();
    if (isRefused)
        return finish(State::Refused);
    finish(error.kind == ApiError::Kind::Cancelled ? State::Cancelled : State::Failed);
}

void ChangePlan::lookLater()
{
    m_nextLook.start(m_delays.at(m_looks++));
}

void ChangePlan::takeAfter(const QJsonObject &state)
{
    m_entry.after = state;
    m_differences = titled(unmetIn(state, m_action->expectedAfter(m_entry.before)));
    m_entry.holds = m_differences.isEmpty();
    if (m_entry.holds || m_isCancelled || m_looks == m_delays.size())
        return conclude();
    lookLater();
}

void ChangePlan::takeNoAfter(const ApiError &error)
{
    m_notice = ChangeWords::unread(error);
    conclude();
}

void ChangePlan::conclude()
{
    const bool isRead = !m_entry.after.isEmpty();
    if (m_entry.outcome == ChangeOutcome::Done && isRead && !m_entry.holds)
        m_entry.outcome = ChangeOutcome::Differs;
    if (m_entry.outcome == ChangeOutcome::Unknown && isRead)
        m_notice = ChangeWords::looked(m_entry);
    m_entry.problem = m_error ? ChangeWords::problem(*m_error) : QString();
    record();
    recordUndone();
    finish(m_entry.outcome == ChangeOutcome::Unknown       ? State::Unknown
               : m_entry.outcome == ChangeOutcome::Differs ? State::Differs
                                                           : State::Done);
}

void ChangePlan::record()
{
    auto *watcher = new QFutureWatcher<ChangeLog::Problem>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const ChangeLog::Problem problem = watcher->result()) {
            m_notice = tr("%1 The log of changes could not be written: %2.")
                           .arg(m_notice, *problem)
                           .trimmed();
            emit changed();
        }
    });
    watcher->setFuture(m_log.record(m_entry));
}

void ChangePlan::recordUndone()
{
    if (!m_undone || (m_entry.outcome == ChangeOutcome::Unknown && !m_entry.holds))
        return;
    m_undone->undoneBy = m_entry.id;
    m_log.record(*m_undone);
}

void ChangePlan::finish(State state)
{
    enter(state);
    emit finished();
}

void ChangePlan::cancel()
{
    if (isFinished())
        return;
    m_isCancelled = true;
    if (m_state == State::Ready)
        return finish(State::Cancelled);
    if (m_reply)
        return m_reply->cancel();
    if (m_state == State::Comparing) {
        m_nextLook.stop();
        conclude();
    }
}

std::shared_ptr<ChangeAction> ChangePlan::undo() const
{
    const bool isDone
        = m_entry.outcome == ChangeOutcome::Done || m_entry.outcome == ChangeOutcome::Unknown;
    return isDone && m_entry.holds ? m_action->undo(m_entry.before, m_entry.after) : nullptr;
}

void ChangePlan::setUndoes(const LoggedChange &undone)
{
    m_undone = undone;
    m_entry.undoes = undone.id;
}
