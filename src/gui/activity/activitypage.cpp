// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitypage.h"

#include "activity/ui_activitypage.h"
#include "api/activity/activitysearch.h"
#include "api/activity/activityservice.h"
#include "api/endpoints.h"
#include "api/queuemonitor.h"
#include "core/clock.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/activity/activitycolumns.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/activitystate.h"
#include "gui/activity/eventdetailspanel.h"
#include "gui/activity/fetchingcontrols.h"
#include "gui/activity/life/emaildock.h"
#include "gui/activity/life/lifesource.h"
#include "gui/activity/numbers/activitynumbers.h"
#include "gui/activity/views/activityviews.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/rows/rowtransfer.h"
#include "gui/widgets/tablecolumns.h"

#include <QAction>

namespace {

using namespace std::chrono_literals;

} // namespace

ActivityPage::ActivityPage(ActivityService &service, const QueueMonitor &queue, const Clock &clock,
                           Settings &settings, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ActivityPage>())
    , m_queue(queue)
    , m_clock(clock)
    , m_settings(settings)
    , m_results(std::make_unique<ActivityResults>(service, clock))
    , m_model(new ActivityModel(this))
    , m_details(new EmailDock(service, queue, clock, this))
{
    m_ui->setupUi(this);
    m_details->hide();
    m_numbers = new ActivityNumbers(*m_model, settings, *m_ui->column,
                                    m_ui->column->indexOf(m_ui->stack), this);
    setUpTable();
    m_fetching = std::make_unique<FetchingControls>(*m_results, queue, clock,
                                                    service.accountKeptAs(), *m_ui);
    setUpActions();
    setUpExport();
    setUpFilter();
    setUpViews();
    m_countdown.setInterval(250ms);
    connectParts();
    keepTranslated(this, &ActivityPage::retranslate);
}

ActivityPage::~ActivityPage()
{
    m_queue.disconnect(this); // a search that ends here is cancelled, which changes the queue
    m_model->setSearch(nullptr);
}

void ActivityPage::retranslate()
{
    m_ui->retranslateUi(this);
    showState();
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

QIcon ActivityPage::icon() const
{
    return bundledIcon(QStringLiteral("mail-message"));
}

Operations ActivityPage::needs() const
{
    return {&endpoints::activitySearch};
}

QWidget *ActivityPage::details()
{
    return m_details;
}

QWidget *ActivityPage::sidebar()
{
    return m_views->panel();
}

QString ActivityPage::detailsTitle() const
{
    return tr("Event details");
}

void ActivityPage::setSubaccounts(const SubaccountNames &subaccounts)
{
    m_ui->filter->setSubaccounts(subaccounts);
}

void ActivityPage::limitTo(const QString &subaccount)
{
    m_ui->filter->limitTo(subaccount.isEmpty() ? QStringList() : QStringList{subaccount});
    if (m_hasAsked)
        search();
}

bool ActivityPage::isLimitedTo(const QString &subaccount) const
{
    return m_subaccounts == (subaccount.isEmpty() ? QStringList() : QStringList{subaccount});
}

void ActivityPage::setHistoryDepth(std::chrono::days depth)
{
    m_details->source()->setHistoryDepth(depth);
}

void ActivityPage::search()
{
    if (isAllowed())
        m_ui->filter->search();
}

void ActivityPage::ask(const ActivityQuery &asked)
{
    if (!isAllowed())
        return;
    ActivityQuery query = asked;
    query.pageSize = m_settings.preferences().activity.pageSize;
    m_problem = query.problem().value_or(QString());
    if (m_problem.isEmpty()) {
        m_hasAsked = true;
        m_subaccounts = query.subaccounts;
        m_results->ask(query);
        emit limitChanged();
    }
    showState();
}

void ActivityPage::cancel()
{
    m_results->cancel();
}

void ActivityPage::focusFilter()
{
    m_ui->filter->focusLine();
}

void ActivityPage::importView(const QString &path)
{
    m_views->importFile(path);
}

void ActivityPage::copyRows()
{
    RowTransfer::copy(*m_ui->table);
}

void ActivityPage::showState()
{
    const QueueMonitor::Status queue = m_queue.status();
    const FilterBar::Shares shares = m_ui->filter->shares();
    const bool queuedOnly = m_viewHost && m_viewHost->showsQueuedOnly();
    const ActivityState state
        = activityState(*m_results, queue, m_model->sortedBy(),
                        {.isFiltered = m_ui->filter->filtersRows() || queuedOnly,
                         .isSettled = !m_model->isFiltering(),
                         .shown = m_model->rowCount(),
                         .asked = shares.asked,
                         .applied = shares.applied + (queuedOnly ? 1 : 0)});
    if (state.panel)
        m_ui->panel->showContent(*state.panel);
    m_ui->stack->setCurrentWidget(state.panel ? static_cast<QWidget *>(m_ui->panel) : m_ui->table);
    m_ui->message->showContent(m_problem.isEmpty()
                                   ? state.message
                                   : MessageBar::Content{.severity = MessageBar::Severity::Error,
                                                         .caption = tr("This can't be searched"),
                                                         .text = m_problem});
    m_ui->footer->showText(state.footer);
    m_ui->footer->setToolTip(plainToolTip(state.footer)); // it is cut in a narrow window
    m_fetching->showState(state.loadAll);
    showProgress(state);
    m_ui->filter->setCancelEnabled(m_results->isBusy());
    m_cancelAction->setEnabled(m_results->isBusy());
    const bool countsDown = m_results->isBusy() && (queue.pausedFor || queue.nextStartIn);
    countsDown ? m_countdown.start() : m_countdown.stop();
}

void ActivityPage::showProgress(const ActivityState &state)
{
    const bool isKnown = state.progress == ActivityState::Progress::LoadingAll && state.total > 0;
    m_ui->progress->setVisible(state.progress != ActivityState::Progress::None);
    m_ui->progress->setMaximum(isKnown ? 1000 : 0);
    m_ui->progress->setValue(isKnown ? int(qMin(state.fetched, state.total) * 1000 / state.total)
                                     : 0);
}

void ActivityPage::showDetails(const QModelIndex &current)
{
    if (current.isValid())
        m_details->showRow(m_results->shown()->table(), m_model->tableRow(current),
                           m_results->shown()->query());
    else
        m_details->clear();
}

/// Page size and range hold from the next search on.
void ActivityPage::takePreferences()
{
    const QSet<int> columns = columnsShownAtFirst(m_settings.preferences().activity.columns);
    if (std::exchange(m_shownAtFirst, columns) != columns)
        m_columns->setShownAtFirst(columns);
    m_ui->filter->useTimeZone();
    m_ui->table->viewport()->update();
    m_ui->table->horizontalHeader()->viewport()->update();
    showState();
    showDetails(m_ui->table->currentIndex());
}
