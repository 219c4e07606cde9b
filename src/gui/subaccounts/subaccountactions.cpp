// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountactions.h"

#include "api/subaccounts/changes/subaccountaddition.h"
#include "api/subaccounts/changes/subaccountclosing.h"
#include "api/subaccounts/changes/subaccountediting.h"
#include "api/subaccounts/changes/subaccountreopening.h"
#include "core/retranslation.h"
#include "gui/changes/changedesk.h"
#include "gui/subaccounts/subaccountdialog.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>
#include <algorithm>

SubaccountActions::SubaccountActions(ApiClient &client, ChangeDesk &changes,
                                     const SubaccountModel &model, QTableView &view,
                                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_changes(changes)
    , m_model(model)
    , m_view(view)
    , m_add(make("list-add"))
    , m_edit(make("document-edit"))
    , m_close(make("object-locked"))
    , m_reopen(make("object-unlocked"))
    , m_workAs(make("user-identity"))
    , m_activity(make("mail-message"))
    , m_estate(make("view-list-details"))
{
    connect(m_add, &QAction::triggered, this, &SubaccountActions::askForNew);
    connect(m_edit, &QAction::triggered, this, &SubaccountActions::askForEdit);
    connect(m_close, &QAction::triggered, this, &SubaccountActions::proposeClosing);
    connect(m_reopen, &QAction::triggered, this, &SubaccountActions::proposeReopening);
    connect(m_workAs, &QAction::triggered, this, [this] {
        const Subaccount one = chosen().value(0);
        emit workAsRequested(one.id, one.name);
    });
    connect(m_activity, &QAction::triggered, this,
            [this] { emit activityRequested(chosen().value(0).id); });
    connect(m_estate, &QAction::triggered, this, [this] { emit estateRequested(chosen()); });
    keepTranslated(this, &SubaccountActions::retranslate);
}

void SubaccountActions::retranslate()
{
    m_add->setText(tr("&Add subaccount…"));
    m_edit->setText(tr("&Edit…"));
    m_close->setText(tr("&Close…"));
    m_reopen->setText(tr("&Reopen…"));
    m_workAs->setText(tr("&Work as this subaccount"));
    m_activity->setText(tr("Show its ac&tivity"));
    m_estate->setText(tr("&State of its senders (estate)"));
}

QList<Subaccount> SubaccountActions::chosen() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    QList<Subaccount> chosen;
    for (const int row : std::as_const(rows))
        chosen += m_model.row(row).subaccount;
    return chosen;
}

SubaccountActions::Sensible SubaccountActions::sensible() const
{
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    if (rows.size() != 1)
        return {.some = !rows.isEmpty()};
    const bool isClosed
        = m_model.row(rows.constFirst().row()).subaccount.state == Subaccount::State::Closed;
    return {.one = true, .some = true, .closed = isClosed, .canWorkAs = !isClosed};
}

QAction *SubaccountActions::make(const char *icon)
{
    return new QAction(bundledIcon(QLatin1String(icon)), {}, this);
}

void SubaccountActions::askForNew()
{
    auto *dialog = new SubaccountDialog(namesWithout({}), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_changes.propose(std::make_shared<SubaccountAddition>(m_client, dialog->newSubaccount()),
                          m_view.window());
    });
    dialog->open();
}

void SubaccountActions::askForEdit()
{
    const QList<Subaccount> those = chosen();
    if (those.size() != 1)
        return;
    const Subaccount &one = those.constFirst();
    auto *dialog = new SubaccountDialog(one, namesWithout(one.id), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_changes.propose(std::make_shared<SubaccountEditing>(m_client, dialog->edit()),
                          m_view.window());
    });
    dialog->open();
}

void SubaccountActions::proposeClosing()
{
    const QList<Subaccount> those = chosen();
    if (those.size() == 1)
        m_changes.propose(std::make_shared<SubaccountClosing>(m_client, those.constFirst().id),
                          m_view.window());
}

void SubaccountActions::proposeReopening()
{
    const QList<Subaccount> those = chosen();
    if (those.size() == 1)
        m_changes.propose(std::make_shared<SubaccountReopening>(m_client, those.constFirst().id),
                          m_view.window());
}

QStringList SubaccountActions::namesWithout(const QString &id) const
{
    const SubaccountOverview &all = *m_model.overview();
    QStringList names;
    for (int row = 0; row < all.size(); ++row) {
        if (all.row(row).id() != id)
            names += all.row(row).subaccount.name;
    }
    return names;
}
