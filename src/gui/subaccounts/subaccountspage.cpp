// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountspage.h"

#include "api/endpoints.h"
#include "api/subaccounts/estate/estategatherer.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/changes/changedesk.h"
#include "gui/subaccounts/details/subaccountdetails.h"
#include "gui/subaccounts/details/subaccountproblems.h"
#include "gui/subaccounts/details/subaccountsenders.h"
#include "gui/subaccounts/subaccountactions.h"
#include "gui/subaccounts/subaccountlist.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/subaccounts/subaccountquestion.h"
#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/modeltexts.h"
#include "gui/widgets/plaintooltip.h"
#include "subaccounts/ui_subaccountspage.h"

#include <QAction>

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
    letFlow(*m_ui->buttonRow);
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
    keepTranslated(*m_model);
    keepTranslated(this, &SubaccountsPage::retranslate);
}

SubaccountsPage::~SubaccountsPage()
{
    m_desk.queue.disconnect(this); // calls that end here change the queue
    m_keptColumns.reset(); // it uses the table
}

void SubaccountsPage::retranslate()
{
    m_ui->retranslateUi(this);
    showSelection();
}

NavigationEntry SubaccountsPage::entry()
{
    return {.title = tr("Subaccounts"), .icon = bundledIcon(QStringLiteral("system-users"))};
}

QString SubaccountsPage::title() const
{
    return entry().title;
}

QIcon SubaccountsPage::icon() const
{
    return entry().icon;
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
    connect(m_ui->listPanel, &StatePanel::actionRequested, this, &SubaccountsPage::actOnPanel);
}

void SubaccountsPage::connectList()
{
    connect(m_list, &SubaccountList::overviewChanged, this, &SubaccountsPage::takeOverview);
    connect(m_list, &SubaccountList::changed, this, &SubaccountsPage::showState);
    connect(&m_desk.queue, &QueueMonitor::changed, this, &SubaccountsPage::showState);
    connect(&m_countdown, &QTimer::timeout, this, &SubaccountsPage::showState);
    connect(m_ui->listMessage, &MessageBar::actionRequested, this, &SubaccountsPage::reload);
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
    emit subaccountsRead(m_list->overview()->subaccounts());
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
        m_ui->listPanel->showContent(*state.panel);
    m_ui->stack->setCurrentWidget(state.panel ? static_cast<QWidget *>(m_ui->listPanel)
                                              : m_ui->table);
    m_ui->listMessage->showContent(state.message);
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
