// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does then is in subaccountspage.cpp.

#include "api/bulk/bulkoperations.h"
#include "api/endpoints.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/subaccounts/actionbutton.h"
#include "gui/subaccounts/details/subaccountdetails.h"
#include "gui/subaccounts/sharebardelegate.h"
#include "gui/subaccounts/subaccountactions.h"
#include "gui/subaccounts/subaccountexport.h"
#include "gui/subaccounts/subaccountlist.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/subaccounts/subaccountspage.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/rows/rowtransfer.h"
#include "gui/widgets/tablecolumns.h"
#include "subaccounts/ui_subaccountspage.h"

#include <QAction>

void SubaccountsPage::setUpTable()
{
    RowTable *table = m_ui->table;
    table->setRows(m_model, SubaccountColumns::characters);
    table->setItemDelegateForColumn(int(SubaccountColumn::Left), new ShareBarDelegate(table));
    table->horizontalHeader()->setSortIndicator(int(SubaccountColumn::Name), Qt::AscendingOrder);
    m_columns = new TableColumns(table, SubaccountColumns::shownAtFirst());
    m_keptColumns
        = std::make_unique<KeptColumns>(*m_columns, m_desk.settings, QStringLiteral("subaccounts"));
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubaccountsPage::showSelection);
    connect(m_model, &SubaccountModel::arranged, this, &SubaccountsPage::showState);
    connect(m_model, &SubaccountModel::arranged, this, &SubaccountsPage::showSelection);
}

void SubaccountsPage::setUpActions()
{
    m_actions = new SubaccountActions(m_desk.client, m_desk.changes, *m_model, *m_ui->table, this);
    m_menu = {m_actions->addAction(), m_actions->editAction(), m_actions->closeAction(),
              m_actions->reopenAction()};
    m_import = addPageAction(QT_TR_NOOP("&Import a list…"), {}, QStringLiteral("document-import"));
    connect(m_import, &QAction::triggered, this,
            [this] { emit bulkRequested(QStringView(bulk::subaccountAdd).toString()); });
    QAction *editMany = addPageAction(QT_TR_NOOP("Edit &many from a list…"), {},
                                      QStringLiteral("document-import"));
    connect(editMany, &QAction::triggered, this,
            [this] { emit bulkRequested(QStringView(bulk::subaccountEdit).toString()); });
    require(editMany, {&endpoints::subaccountEdit});
    m_menu += {m_actions->workAsAction(), m_actions->activityAction(), m_actions->estateAction()};
    QAction *search = addPageAction(QT_TR_NOOP("&Go to search"), QKeySequence::Find,
                                    QStringLiteral("view-filter"));
    connect(search, &QAction::triggered, m_ui->filter, &SubaccountFilterBar::focusSearch);
    m_refresh = addPageAction(QT_TR_NOOP("Re&fresh"), QKeySequence::Refresh,
                              QStringLiteral("view-refresh"));
    connect(m_refresh, &QAction::triggered, this, &SubaccountsPage::reload);
    QAction *copy
        = addPageAction(QT_TR_NOOP("Co&py rows"), QKeySequence::Copy, QStringLiteral("edit-copy"));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { RowTransfer::copy(*m_ui->table); });
    m_export = new SubaccountExport(*m_ui->table, *m_model, *m_ui->exportBar, m_desk.settings,
                                    m_desk.clock, this);
    m_menu += m_export->action();
    m_ui->table->addActions({m_actions->editAction(), m_actions->closeAction(),
                             m_actions->reopenAction(), m_actions->workAsAction(),
                             m_actions->activityAction(), m_actions->estateAction(), copy});
    guardActions();
    connectActions();
}

/// What the account may not do is greyed.
void SubaccountsPage::guardActions()
{
    require(m_actions->addAction(), {&endpoints::subaccountAdd});
    require(m_import, {&endpoints::subaccountAdd});
    require(m_actions->editAction(), {&endpoints::subaccountEdit});
    require(m_actions->closeAction(), {&endpoints::subaccountClose});
    require(m_actions->reopenAction(), {&endpoints::subaccountReopen});
    require(m_actions->estateAction(), {&endpoints::domainView});
}

void SubaccountsPage::connectActions()
{
    connect(m_actions, &SubaccountActions::workAsRequested, this,
            &SubaccountsPage::workAsRequested);
    connect(m_actions, &SubaccountActions::activityRequested, this,
            &SubaccountsPage::activityRequested);
    connect(m_details, &SubaccountDetails::activityRequested, this,
            &SubaccountsPage::activityRequested);
    connect(m_actions, &SubaccountActions::estateRequested, this, &SubaccountsPage::openEstate);
    connect(m_ui->table, &QAbstractItemView::activated, m_actions->editAction(), &QAction::trigger);
}

void SubaccountsPage::setUpButtons()
{
    bindButton(*m_ui->add, *m_actions->addAction());
    bindButton(*m_ui->import, *m_import);
    bindButton(*m_ui->edit, *m_actions->editAction());
    bindButton(*m_ui->close, *m_actions->closeAction());
    bindButton(*m_ui->reopen, *m_actions->reopenAction());
    bindButton(*m_ui->workAs, *m_actions->workAsAction());
    bindButton(*m_ui->estateOf, *m_actions->estateAction());
    bindButton(*m_ui->refresh, *m_refresh);
    bindButton(*m_ui->exportRows, *m_export->action());
    connect(m_ui->cancel, &QPushButton::clicked, m_list, &SubaccountList::cancel);
}

/// The same menu as on the heads of the columns.
void SubaccountsPage::setUpColumnsButton()
{
    m_ui->columns->setIcon(bundledIcon(QStringLiteral("adjustcol")));
    m_ui->columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_ui->columns, &QToolButton::clicked, this, [this] {
        QHeaderView *header = m_ui->table->horizontalHeader();
        const QPoint at = m_ui->columns->mapToGlobal(QPoint(0, 0));
        emit header->customContextMenuRequested(header->mapFromGlobal(at));
    });
}

void SubaccountsPage::setUpEstate()
{
    m_ui->estate->setUp(*m_gatherer, m_desk.clock);
    connect(m_ui->estate, &EstatePanel::selectionChanged, this, &SubaccountsPage::showSelection);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &SubaccountsPage::showSelection);
}

/// \p text is in the context of this class, to be translated.
QAction *SubaccountsPage::addPageAction(const char *text, const QKeySequence &shortcut,
                                        const QString &icon)
{
    auto *action = new QAction(bundledIcon(icon), {}, this);
    keepTranslated(action, [action, text] { action->setText(tr(text)); });
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    m_menu += action;
    return action;
}
