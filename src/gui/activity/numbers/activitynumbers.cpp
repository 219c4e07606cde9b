// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/activitynumbers.h"

#include "api/activity/activitysearch.h"
#include "core/settings.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/activityresults.h"
#include "gui/activity/numbers/numberspanel.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QVBoxLayout>

ActivityNumbers::ActivityNumbers(const ActivityModel &model, const ActivityResults &results,
                                 Settings &settings, QVBoxLayout &column, int index,
                                 QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_results(results)
    , m_settings(settings)
    , m_panel(new NumbersPanel(m_source))
    , m_action(new QAction(bundledIcon(QStringLiteral("office-chart-bar")), tr("&Numbers"), this))
{
    column.insertWidget(index, m_panel);
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_F8);
    m_action->setShortcutContext(Qt::WindowShortcut);
    m_source.setRows([this] { return rows(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityNumbers::recount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityNumbers::recount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityNumbers::recount);
    m_panel->setVisible(settings.showsNumbers());
    m_action->setChecked(settings.showsNumbers());
    connect(m_action, &QAction::toggled, this, &ActivityNumbers::setOpen);
}

NumbersSource::Rows ActivityNumbers::rows() const
{
    NumbersSource::Rows rows;
    if (!m_results.shown())
        return rows;
    rows.table = m_results.shown()->table();
    const int count = m_model.rowCount();
    if (EventTable::Row(count) == rows.table.rowCount())
        return rows;
    std::vector<EventTable::Row> shown;
    shown.reserve(std::size_t(count));
    for (int row = 0; row < count; ++row)
        shown.push_back(m_model.tableRow(m_model.index(row, 0)));
    rows.shown = ShownRows::of(shown, rows.table.rowCount());
    return rows;
}

void ActivityNumbers::setOpen(bool open)
{
    m_panel->setVisible(open);
    m_settings.setShowsNumbers(open);
    if (open)
        m_panel->focusChart();
}

void ActivityNumbers::recount()
{
    if (m_action->isChecked())
        m_source.recount();
}
