// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changedesk.h"

#include "api/apiclient.h"
#include "api/changes/changelog.h"
#include "api/changes/changeplan.h"
#include "api/changes/remadechange.h"
#include "core/plaintext.h"
#include "gui/changes/changeplandialog.h"

#include <QWidget>

namespace {

using Outcome = LoggedChange::Outcome;

bool mayHaveHappened(const ChangePlan &plan)
{
    const Outcome outcome = plan.entry().outcome;
    return outcome == Outcome::Done || outcome == Outcome::Differs || outcome == Outcome::Unknown;
}

QString nameOf(const ApiAccess &access)
{
    return access.keptAs.isEmpty() ? access.id : access.keptAs;
}

} // namespace

ChangeDesk::ChangeDesk(ApiClient &client, ChangeLog &log, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_log(log)
    , m_clock(clock)
{
}

ChangeDesk::~ChangeDesk()
{
    for (const QPointer<ChangePlanDialog> &dialog : std::as_const(m_dialogs))
        delete dialog; // its plan uses the client
}

void ChangeDesk::propose(std::shared_ptr<ChangeAction> action, QWidget *parent)
{
    open(std::make_unique<ChangePlan>(std::move(action), m_client, m_log, m_clock), parent);
}

void ChangeDesk::proposeUndo(const LoggedChange &change, QWidget *parent)
{
    if (!whyNotUndone(change).isEmpty())
        return;
    auto plan = std::make_unique<ChangePlan>(undoOf(change), m_client, m_log, m_clock);
    plan->setUndoes(change);
    open(std::move(plan), parent);
}

void ChangeDesk::open(std::unique_ptr<ChangePlan> plan, QWidget *parent)
{
    const ChangePlan *made = plan.get();
    connect(made, &ChangePlan::finished, this, [this, made] { take(*made); });
    auto *dialog = new ChangePlanDialog(std::move(plan), m_client.access().subaccountName,
                                        parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.removeAll({}); // closed since
    m_dialogs.append(dialog);
    dialog->open();
}

void ChangeDesk::take(const ChangePlan &plan)
{
    if (!mayHaveHappened(plan))
        return;
    if (auto undo = plan.undo())
        m_undos.insert(plan.entry().id, std::move(undo));
    m_undos.remove(plan.entry().undoes);
    emit applied(plan.entry().operation, plan.entry().subject);
    emit finished(plan);
}

std::shared_ptr<ChangeAction> ChangeDesk::undoOf(const LoggedChange &change) const
{
    if (auto undo = m_undos.value(change.id))
        return undo;
    const std::shared_ptr<ChangeAction> remade = remadeChange(change, m_client);
    return remade ? remade->undo(change.before, change.after) : nullptr;
}

QString ChangeDesk::whyNotUndone(const LoggedChange &change) const
{
    const ApiAccess &access = m_client.access();
    if (!change.undoneBy.isNull())
        return tr("It has been undone already.");
    const bool isDone = change.outcome == Outcome::Done || change.outcome == Outcome::Unknown;
    if (!isDone || !change.holds)
        return tr("Only what came out as planned can be undone.");
    if (change.account != nameOf(access))
        return tr("To undo it, open the account “%1”.").arg(shownText(change.accountName));
    if (change.worker != access.subaccount)
        return change.worker.isEmpty()
            ? tr("To undo it, go back from the subaccount to the account itself.")
            : tr("To undo it, work as the subaccount %1.").arg(change.worker);
    return undoOf(change) ? QString() : tr("It can’t be undone.");
}
