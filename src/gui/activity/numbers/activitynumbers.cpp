// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/activitynumbers.h"

#include "api/activity/filter/filterparts.h"
#include "api/activity/filter/filtertime.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/filter/filterbar.h"
#include "gui/activity/numbers/numberspanel.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QVBoxLayout>

namespace {

bool isTime(const FilterExpression &part)
{
    return part.kind() == FilterExpression::Kind::Condition && !part.isInverted()
        && (part.condition().key == FilterKey::Since || part.condition().key == FilterKey::Until);
}

FilterExpression timeCondition(FilterKey key, const QDateTime &time)
{
    return FilterCondition{.key = key, .values = {filterTimeText(time)}};
}

FilterExpression withinRange(const FilterExpression &filter, const QDateTime &start,
                             const QDateTime &end)
{
    const bool isAll
        = filter.kind() == FilterExpression::Kind::All && !filter.isInverted() && !filter.isOff();
    QList<FilterExpression> parts = isAll ? filter.parts() : QList<FilterExpression>{filter};
    parts.removeIf(isTime);
    return FilterExpression::all(parts
                                 + QList<FilterExpression>{timeCondition(FilterKey::Since, start),
                                                           timeCondition(FilterKey::Until, end)});
}

} // namespace

ActivityNumbers::ActivityNumbers(const ActivityModel &model, Settings &settings,
                                 QVBoxLayout &column, int index, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_settings(settings)
    , m_column(column)
    , m_index(index)
    , m_action(new QAction(bundledIcon(QStringLiteral("office-chart-bar")), QString(), this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_F8);
    m_action->setShortcutContext(Qt::WindowShortcut);
    m_source.setRows([&model] { return NumbersSource::Rows{model.table(), model.shownRows()}; });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityNumbers::recount);
    connect(&m_model, &ActivityModel::filtered, this, &ActivityNumbers::recount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityNumbers::recount);
    m_action->setChecked(settings.showsNumbers());
    connect(m_action, &QAction::toggled, this, &ActivityNumbers::setOpen);
    keepTranslated(this, [this] { m_action->setText(tr("&Numbers")); });
}

void ActivityNumbers::connectTo(FilterBar &filter)
{
    m_filter = &filter;
    show(m_action->isChecked());
}

void ActivityNumbers::makePanel()
{
    m_panel = new NumbersPanel(m_source);
    m_column.insertWidget(m_index, m_panel);
    if (m_index > 0) // by Tab, too
        QWidget::setTabOrder(m_column.itemAt(m_index - 1)->widget(), m_panel);
    connect(m_panel, &NumbersPanel::filterRequested, m_filter, &FilterBar::add);
    connect(m_panel, &NumbersPanel::rangeRequested, m_filter,
            [filter = m_filter](const QDateTime &start, const QDateTime &end) {
                filter->ask(withinRange(filter->filter(), start, end));
            });
}

void ActivityNumbers::show(bool shows)
{
    if (shows && !m_panel)
        makePanel();
    if (m_panel)
        m_panel->setVisible(shows);
}

void ActivityNumbers::setOpen(bool open)
{
    show(open);
    m_settings.setShowsNumbers(open);
    if (open)
        m_panel->focusChart();
}

void ActivityNumbers::recount()
{
    if (m_action->isChecked())
        m_source.recount();
}
