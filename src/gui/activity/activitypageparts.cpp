// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an ActivityPage is put together: its parts, its actions, and who hears whom.
#include "activity/ui_activitypage.h"
#include "api/activity/activitysearch.h"
#include "api/queuemonitor.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/activity/activitycolumns.h"
#include "gui/activity/activityexport.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/activitypage.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/eventdetailspanel.h"
#include "gui/activity/fetchingcontrols.h"
#include "gui/activity/filter/cellactions.h"
#include "gui/activity/life/emaildock.h"
#include "gui/activity/numbers/activitynumbers.h"
#include "gui/activity/views/activityviews.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/tablecolumns.h"

#include <QAction>

void ActivityPage::setUpTable()
{
    RowTable *table = m_ui->table;
    table->setRows(m_model,
                   [](int column) { return charactersOf(static_cast<EventColumn>(column)); });
    table->horizontalHeader()->setSortIndicator(int(EventColumn::Time), Qt::DescendingOrder);
    m_shownAtFirst = columnsShownAtFirst(m_settings.preferences().activity.columns);
    m_columns = new TableColumns(table, m_shownAtFirst);
    m_keptColumns
        = std::make_unique<KeptColumns>(*m_columns, m_settings, QStringLiteral("activity"));
    table->setSortingEnabled(true);
}

void ActivityPage::setUpActions()
{
    const auto add
        = [this](const char *text, const QKeySequence &key, const QString &icon, auto slot) {
              QAction *action = addPageAction(text, key, icon);
              connect(action, &QAction::triggered, this, slot);
              return action;
          };
    add(QT_TR_NOOP("&Go to filter"), QKeySequence::Find, QStringLiteral("view-filter"),
        &ActivityPage::focusFilter);
    add(QT_TR_NOOP("Search &again"), QKeySequence::Refresh, QStringLiteral("view-refresh"),
        &ActivityPage::search);
    m_actions.append(m_fetching->actions());
    m_cancelAction = add(QT_TR_NOOP("&Cancel"), QKeySequence(Qt::Key_Escape),
                         QStringLiteral("dialog-cancel"), &ActivityPage::cancel);
    QAction *copy
        = addPageAction(QT_TR_NOOP("Copy &rows"), QKeySequence::Copy, QStringLiteral("edit-copy"));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ActivityPage::copyRows);
    QAction *json = addPageAction(QT_TR_NOOP("Copy event as &JSON"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(json, &QAction::triggered, m_details->details(), &EventDetailsPanel::copyAsJson);
    json->setShortcutContext(Qt::WidgetWithChildrenShortcut); // panels have the same key
    addAction(json);
    m_details->addAction(json);
    m_ui->table->addActions({copy, json});
    m_actions.append(m_details->menuActions());
    m_actions.append(m_numbers->action());
}

void ActivityPage::setUpExport()
{
    auto *exporter = new ActivityExport(*m_ui->table, *m_ui->exportBar, m_settings, m_clock, this);
    exporter->setButton(*m_ui->exportRows);
    m_actions.append(exporter->action());
}

void ActivityPage::setUpFilter()
{
    FilterBar *filter = m_ui->filter;
    filter->setUp(m_clock, m_settings);
    connect(filter, &FilterBar::queryRequested, this, &ActivityPage::ask);
    connect(filter, &FilterBar::cancelRequested, this, &ActivityPage::cancel);
    connect(filter, &FilterBar::changed, this, &ActivityPage::showState);
    connect(m_results.get(), &ActivityResults::changed, filter, [this, filter] {
        if (m_results->shown())
            filter->learnFrom(m_results->shown()->table());
    });
    auto *cells = new CellActions(*m_ui->table, this);
    connect(cells, &CellActions::addRequested, filter, &FilterBar::add);
    connect(cells, &CellActions::askRequested, filter, &FilterBar::ask);
    m_numbers->connectTo(*filter);
    const QList<QAction *> rowActions = m_ui->table->actions();
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_ui->table->insertActions(rowActions.constFirst(),
                               cells->actions() + QList<QAction *>{separator});
    m_actions += cells->actions();
}

void ActivityPage::setUpViews()
{
    m_viewHost
        = new ViewHost(*m_ui->filter, *m_ui->table, *m_model, *m_ui->queueCondition, m_clock, this);
    m_views = new ActivityViews(*m_viewHost, *m_ui->viewMessage, *this);
    m_actions.append(m_views->menuAction());
    connect(m_results.get(), &ActivityResults::changed, m_viewHost, &ViewHost::rowsChanged);
    connect(m_viewHost, &ViewHost::queueConditionChanged, this, &ActivityPage::showState);
}

/// \p text is in the context of this class, to be translated.
QAction *ActivityPage::addPageAction(const char *text, const QKeySequence &shortcut,
                                     const QString &icon)
{
    auto *action = new QAction(bundledIcon(icon), tr(text), this);
    keepTranslated(action, [action, text] { action->setText(tr(text)); });
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    m_actions.append(action);
    return action;
}

void ActivityPage::connectParts()
{
    connect(m_ui->panel, &StatePanel::actionRequested, m_results.get(), &ActivityResults::retry);
    connect(m_ui->message, &MessageBar::actionRequested, m_results.get(), &ActivityResults::retry);
    connect(m_results.get(), &ActivityResults::shownChanged, m_model, &ActivityModel::setSearch);
    connect(m_results.get(), &ActivityResults::shownChanged, m_ui->table, &QTableView::scrollToTop);
    connect(m_results.get(), &ActivityResults::shownChanged, m_details, &EmailDock::clear);
    connect(m_results.get(), &ActivityResults::changed, this, &ActivityPage::showState);
    connect(m_model, &ActivityModel::sorted, this, &ActivityPage::showState);
    connect(m_model, &ActivityModel::filtered, this, &ActivityPage::showState);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityPage::showDetails);
    connect(&m_queue, &QueueMonitor::changed, this, &ActivityPage::showState);
    connect(&m_countdown, &QTimer::timeout, this, &ActivityPage::showState);
    connect(&m_settings, &Settings::preferencesChanged, this, &ActivityPage::takePreferences);
}
