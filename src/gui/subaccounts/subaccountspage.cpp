// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountspage.h"

#include "api/bulk/bulkoperations.h"
#include "api/endpoints.h"
#include "api/subaccounts/estate/estategatherer.h"
#include "core/settings.h"
#include "gui/changes/changedesk.h"
#include "gui/subaccounts/actionbutton.h"
#include "gui/subaccounts/details/subaccountdetails.h"
#include "gui/subaccounts/details/subaccountproblems.h"
#include "gui/subaccounts/details/subaccountsenders.h"
#include "gui/subaccounts/sharebardelegate.h"
#include "gui/subaccounts/subaccountactions.h"
#include "gui/subaccounts/subaccountexport.h"
#include "gui/subaccounts/subaccountlist.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/subaccounts/subaccountquestion.h"
#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/tablecolumns.h"
#include "gui/widgets/tablecopy.h"
#include "subaccounts/ui_subaccountspage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace std::chrono_literals;

SubaccountsPage::SubaccountsPage(const SubaccountsDesk &desk, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SubaccountsPage>())
    , m_desk(desk)
    , m_model(new SubaccountModel(this))
    , m_list(new SubaccountList(desk.client, desk.snapshots, desk.clock, this))
    , m_question(new SubaccountQuestion(desk.client, this))
    , m_senders(new SubaccountSenders(desk.client, desk.clock, this))
    , m_problems(new SubaccountProblems(desk.activity, desk.clock, this))
    , m_details(new SubaccountDetails({*m_senders, *m_problems}))
    , m_gatherer(new EstateGatherer(desk.client, desk.estate, desk.clock, this))
{
    m_ui->setupUi(this);
    m_details->hide();
    setUpTable();
    setUpActions();
    setUpButtons();
    setUpColumnsButton();
    setUpEstate();
    m_countdown.setInterval(500ms);
    connectFilter();
    connectList();
    connectChanges();
    showState();
}

SubaccountsPage::~SubaccountsPage()
{
    m_desk.queue.disconnect(this); // calls that end here change the queue
    m_keptColumns.reset(); // it uses the table
}

QString SubaccountsPage::title() const
{
    return tr("Subaccounts");
}

QIcon SubaccountsPage::icon() const
{
    return bundledIcon(QStringLiteral("system-users"));
}

Operations SubaccountsPage::needs() const
{
    return {&endpoints::subaccountsSearch};
}

QWidget *SubaccountsPage::details()
{
    return m_details;
}

QString SubaccountsPage::detailsTitle() const
{
    return tr("Subaccount details");
}

void SubaccountsPage::reload()
{
    if (isAllowed())
        m_list->load();
}

void SubaccountsPage::takeBulkChanges(const QString &operation)
{
    if (operation.startsWith(QLatin1String("subaccount-")) && m_wasShown)
        reload();
}

void SubaccountsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        reload();
}

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
    m_import = addPageAction(tr("&Import a list…"), {}, QStringLiteral("document-import"));
    connect(m_import, &QAction::triggered, this,
            [this] { emit bulkRequested(QStringView(bulk::subaccountAdd).toString()); });
    QAction *editMany
        = addPageAction(tr("Edit &many from a list…"), {}, QStringLiteral("document-import"));
    connect(editMany, &QAction::triggered, this,
            [this] { emit bulkRequested(QStringView(bulk::subaccountEdit).toString()); });
    m_menu += {m_actions->workAsAction(), m_actions->activityAction(), m_actions->estateAction()};
    QAction *search
        = addPageAction(tr("&Go to search"), QKeySequence::Find, QStringLiteral("view-filter"));
    connect(search, &QAction::triggered, m_ui->filter, &SubaccountFilterBar::focusSearch);
    m_refresh
        = addPageAction(tr("Re&fresh"), QKeySequence::Refresh, QStringLiteral("view-refresh"));
    connect(m_refresh, &QAction::triggered, this, &SubaccountsPage::reload);
    QAction *copy
        = addPageAction(tr("Co&py rows"), QKeySequence::Copy, QStringLiteral("edit-copy"));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedRowsAsText(*m_ui->table)); });
    m_export = new SubaccountExport(*m_ui->table, *m_model, *m_ui->exportBar, m_desk.settings,
                                    m_desk.clock, this);
    m_menu += m_export->action();
    m_ui->table->addActions({m_actions->editAction(), m_actions->closeAction(),
                             m_actions->reopenAction(), m_actions->workAsAction(),
                             m_actions->activityAction(), m_actions->estateAction(), copy});
    require(m_actions->addAction(), {&endpoints::subaccountAdd});
    require(m_import, {&endpoints::subaccountAdd});
    require(editMany, {&endpoints::subaccountEdit});
    require(m_actions->editAction(), {&endpoints::subaccountEdit});
    require(m_actions->closeAction(), {&endpoints::subaccountClose});
    require(m_actions->reopenAction(), {&endpoints::subaccountReopen});
    require(m_actions->estateAction(), {&endpoints::domainView});
    connect(m_actions, &SubaccountActions::workAsRequested, this,
            &SubaccountsPage::workAsRequested);
    connect(m_actions, &SubaccountActions::activityRequested, this,
            &SubaccountsPage::activityRequested);
    connect(m_details, &SubaccountDetails::activityRequested, this,
            &SubaccountsPage::activityRequested);
    connect(m_actions, &SubaccountActions::estateRequested, this, &SubaccountsPage::openEstate);
    connect(m_ui->table, &QAbstractItemView::doubleClicked, m_actions->editAction(),
            &QAction::trigger);
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

void SubaccountsPage::connectFilter()
{
    SubaccountFilterBar *bar = m_ui->filter;
    connect(bar, &SubaccountFilterBar::filterChanged, this, &SubaccountsPage::filter);
    connect(bar, &SubaccountFilterBar::periodChanged, m_list, &SubaccountList::setPeriod);
    connect(bar, &SubaccountFilterBar::rowsWanted, m_ui->table, [this] {
        if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_ui->table->selectRow(0);
        m_ui->table->setFocus(Qt::OtherFocusReason);
    });
    connect(bar, &SubaccountFilterBar::askRequested, this,
            [this](SubaccountQuery::Match match) { m_question->ask(m_ui->filter->text(), match); });
    connect(m_question, &SubaccountQuestion::answered, m_list, &SubaccountList::add);
    connect(m_question, &SubaccountQuestion::changed, this, &SubaccountsPage::filter);
    connect(m_question, &SubaccountQuestion::changed, this, &SubaccountsPage::showState);
    connect(m_ui->answerMessage, &MessageBar::actionRequested, this, [this] {
        m_question->clear();
        m_ui->filter->clear();
    });
    connect(m_ui->panel, &StatePanel::actionRequested, this, &SubaccountsPage::actOnPanel);
}

void SubaccountsPage::connectList()
{
    connect(m_list, &SubaccountList::overviewChanged, this, &SubaccountsPage::takeOverview);
    connect(m_list, &SubaccountList::changed, this, &SubaccountsPage::showState);
    connect(&m_desk.queue, &QueueMonitor::changed, this, &SubaccountsPage::showState);
    connect(&m_countdown, &QTimer::timeout, this, &SubaccountsPage::showState);
    connect(m_ui->message, &MessageBar::actionRequested, this, &SubaccountsPage::reload);
    connect(m_ui->numbersMessage, &MessageBar::actionRequested, this, &SubaccountsPage::reload);
}

/// What a person changed, here or by undoing it, is read again.
void SubaccountsPage::connectChanges()
{
    connect(&m_desk.changes, &ChangeDesk::applied, this, [this](const QString &operation) {
        if (operation.startsWith(QLatin1String("/subaccount/")) && m_wasShown)
            reload();
    });
}

QAction *SubaccountsPage::addPageAction(const QString &text, const QKeySequence &shortcut,
                                        const QString &icon)
{
    auto *action = new QAction(bundledIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    m_menu += action;
    return action;
}

/// What SMTP2GO found is not searched again by what is typed.
void SubaccountsPage::filter()
{
    SubaccountFilter filter = m_ui->filter->filter();
    if (m_question->found() && filter.match.text == m_question->text()) {
        filter.ids = m_question->found();
        filter.match.text.clear();
    }
    m_model->setFilter(filter);
}

void SubaccountsPage::takeOverview()
{
    m_model->setOverview(m_list->overview());
    m_ui->estate->setOverview(m_list->overview());
    showState();
}

void SubaccountsPage::showState()
{
    const QueueMonitor::Status queue = m_desk.queue.status();
    const SubaccountsState state
        = subaccountsState(*m_list, *m_question, queue,
                           {.shown = m_model->rowCount(),
                            .isArranging = m_model->isArranging(),
                            .mayAdd = m_actions->addAction()->isEnabled()});
    m_panelAction = state.panelAction;
    if (state.panel)
        m_ui->panel->showContent(*state.panel);
    m_ui->stack->setCurrentWidget(state.panel ? static_cast<QWidget *>(m_ui->panel) : m_ui->table);
    m_ui->message->showContent(state.message);
    m_ui->numbersMessage->showContent(state.numbers);
    m_ui->answerMessage->showContent(state.answer);
    showFooter(state.footer);
    const bool isReading = m_list->state() == SubaccountList::State::Reading;
    m_ui->progress->setVisible(isReading);
    m_ui->progress->setMaximum(int(qMax(qint64(0), m_list->total())));
    m_ui->progress->setValue(m_list->received());
    m_ui->cancel->setVisible(isReading);
    isReading && (queue.pausedFor || queue.nextStartIn) ? m_countdown.start() : m_countdown.stop();
}

/// Of what is chosen, where that is more than one; else of all that is shown.
void SubaccountsPage::showFooter(const QString &reading)
{
    SubaccountOverview::Rows rows;
    const QModelIndexList chosen = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.push_back(m_model->shownRows()[std::size_t(index.row())]);
    const bool ofChosen = rows.size() > 1;
    const SubaccountOverview &overview = *m_model->overview();
    const QString totals
        = SubaccountText::totals(overview.totals(ofChosen ? rows : m_model->shownRows()));
    const QString text = ofChosen ? tr("Chosen: %1").arg(totals) : totals;
    const QString shown = reading.isEmpty() ? text : reading;
    m_ui->footer->showText(overview.size() == 0 ? reading : shown);
    m_ui->footer->setToolTip(plainToolTip(shown)); // it is cut in a narrow window
}

void SubaccountsPage::showSelection()
{
    const SubaccountActions::Sensible sensible = m_actions->sensible();
    setSensible(m_actions->editAction(), sensible.one);
    setSensible(m_actions->closeAction(), sensible.one && !sensible.closed);
    setSensible(m_actions->reopenAction(), sensible.one && sensible.closed);
    setSensible(m_actions->estateAction(), sensible.some);
    m_actions->workAsAction()->setEnabled(sensible.canWorkAs);
    m_actions->activityAction()->setEnabled(sensible.one);
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    const bool isEstate = m_ui->tabs->currentWidget() == m_ui->estate;
    const int row = isEstate ? m_model->overview()->indexOf(m_ui->estate->selected())
        : rows.size() == 1   ? m_model->shownRows()[std::size_t(rows.constFirst().row())]
                             : -1;
    if (row >= 0) {
        const SubaccountRow &shown = m_model->overview()->row(row);
        m_details->showRow(shown, m_list->series(shown.id()));
    } else {
        m_details->clear(isEstate ? 0 : int(rows.size()));
    }
    showState();
}

void SubaccountsPage::actOnPanel()
{
    using Action = SubaccountsState::PanelAction;
    switch (m_panelAction) {
    case Action::Reload:
        return reload();
    case Action::ShowAll:
        m_question->clear();
        return m_ui->filter->clear();
    case Action::Add:
        m_actions->addAction()->trigger();
    }
}

void SubaccountsPage::openEstate(const QList<Subaccount> &subaccounts)
{
    m_ui->tabs->setCurrentWidget(m_ui->estate);
    m_ui->estate->choose(subaccounts);
}
