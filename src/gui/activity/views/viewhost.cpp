// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewhost.h"

#include "core/clock.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/filter/filterbar.h"
#include "gui/activity/views/queueconditionbar.h"
#include "gui/activity/views/viewcolumns.h"

#include <QHeaderView>
#include <QTableView>

namespace {

using namespace std::chrono_literals;

} // namespace

ViewHost::ViewHost(FilterBar &filter, QTableView &table, ActivityModel &model,
                   QueueConditionBar &queue, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_filter(filter)
    , m_table(table)
    , m_model(model)
    , m_queue(queue)
    , m_clock(clock)
{
    m_later.setInterval(300ms);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ViewHost::filterRows);
    connect(&filter, &FilterBar::rowsFilterChanged, this, &ViewHost::filterRows);
    connect(&filter, &FilterBar::changed, this, &ViewHost::changed);
    connect(&queue, &QueueConditionBar::removeRequested, this, [this] { setQueuedFor(0min); });
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &ViewHost::changed);
    connect(header, &QHeaderView::sectionResized, this, &ViewHost::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ViewHost::changed);
}

ViewState ViewHost::state() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    return {.filter = m_filter.text(),
            .options = m_filter.options(),
            .queuedFor = m_queuedFor,
            .columns = shownColumns(header),
            .sort = {.column = static_cast<EventColumn>(header.sortIndicatorSection()),
                     .order = header.sortIndicatorOrder()},
            .colours = m_colours};
}

void ViewHost::show(const ViewState &state)
{
    QHeaderView &header = *m_table.horizontalHeader();
    showColumns(header, state.columns);
    header.setSortIndicator(int(state.sort.column), state.sort.order);
    setColours(state.colours);
    m_filter.setOptions(state.options);
    m_filter.setText(state.filter);
    setQueuedFor(state.queuedFor);
    m_filter.search();
}

void ViewHost::setColours(ViewState::Colours colours)
{
    m_colours = colours;
    m_model.setRowColours(colours == ViewState::Colours::ByEvent
                              ? ActivityModel::RowColours::ByEvent
                              : ActivityModel::RowColours::None);
    emit changed();
}

void ViewHost::setQueuedFor(std::chrono::minutes minutes)
{
    m_queuedFor = minutes;
    m_queue.showMinutes(minutes);
    filterRows();
    emit queueConditionChanged();
    emit changed();
}

void ViewHost::rowsChanged()
{
    if (m_queuedFor.count() > 0 && !m_later.isActive())
        m_later.start();
}

void ViewHost::filterRows()
{
    const EventFilter filter = m_filter.rowsFilter();
    const qint64 since = m_clock.now().addSecs(-60 * m_queuedFor.count()).toMSecsSinceEpoch();
    m_model.setFilter(m_queuedFor.count() > 0 ? filter.onlyQueuedSince(since) : filter);
}
