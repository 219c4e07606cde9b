// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitymodel.h"

#include "api/activity/activitysearch.h"
#include "gui/activity/activitycell.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/modeltexts.h"
#include "gui/widgets/timetext.h"

#include <utility>

namespace {

/// More than any window shows at once.
constexpr std::size_t moreThanAScreen = 200;

/// So many rows are filtered while one waits.
constexpr EventTable::Row quicklyFiltered = 20'000;

EventColumn columnOf(int section)
{
    return static_cast<EventColumn>(section);
}

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_shown(std::make_shared<Rows>())
{
    connect(&m_arranger, &RowArranger::finished, this, &ActivityModel::takeArranged);
    keepTranslated(*this);
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::setSearch(ActivitySearch *search)
{
    beginResetModel();
    if (m_search)
        disconnect(m_search, nullptr, this, nullptr);
    m_search = search;
    m_arranger.cancel();
    m_order.reset();
    m_filter = m_wantedFilter;
    const EventTable::Row count = table().rowCount();
    const bool later = !m_filter.isOpen() && count > quicklyFiltered;
    const bool wasFiltering = std::exchange(m_isFiltering, later);
    m_shown = std::make_shared<Rows>(later ? Rows() : passingRows(0));
    m_isLent = false;
    if (search)
        connect(search, &ActivitySearch::rowsAppended, this, &ActivityModel::appendRows);
    m_needsSort = count > 0 && !continuesOrder(0, count - 1);
    endResetModel();
    if (m_needsSort || later)
        arrange();
    if (wasFiltering && !later)
        emit filtered();
}

void ActivityModel::setFilter(const EventFilter &filter)
{
    m_wantedFilter = filter;
    m_isFiltering = true;
    arrange();
}

const EventTable &ActivityModel::table() const
{
    static const EventTable none;
    return m_search ? m_search->table() : none;
}

EventTable::Row ActivityModel::tableRow(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return (*m_shown)[std::size_t(index.row())];
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown->size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : eventColumnCount;
}

void ActivityModel::setRowColours(RowColours colours)
{
    if (std::exchange(m_colours, colours) != colours && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::BackgroundRole});
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return ActivityCell(m_search->table(), tableRow(index), columnOf(index.column()))
        .data(role, m_colours);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= eventColumnCount)
        return {};
    if (role == Qt::DisplayRole && columnOf(section) == EventColumn::Time)
        return TimeText::heading();
    if (role == Qt::DisplayRole)
        return EventText::columnTitle(columnOf(section));
    return {};
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    const bool byScrolling = m_filter.isOpen() || m_shown->size() > moreThanAScreen;
    return !parent.isValid() && byScrolling && m_search
        && m_search->state() == ActivitySearch::State::Partial;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_search->fetchMore();
}

void ActivityModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= eventColumnCount)
        return;
    m_sort = {.column = columnOf(column), .order = order};
    m_needsSort = true;
    if (table().rowCount() == 0) {
        m_needsSort = false;
        return emit sorted();
    }
    arrange();
}

void ActivityModel::appendRows(EventTable::Row first, EventTable::Row last)
{
    if (!m_needsSort)
        m_needsSort = !continuesOrder(first, last);
    insertLast(passingRows(first));
    if (m_needsSort && !m_arranger.isBusy())
        arrange();
}

/// Of those from \p first on.
ActivityModel::Rows ActivityModel::passingRows(EventTable::Row first)
{
    return m_filter.rows(table(), first, nullptr, m_strings.use().get());
}

/// Whether the rows are where they belong already: the service sends newest first as a rule.
bool ActivityModel::continuesOrder(EventTable::Row first, EventTable::Row last) const
{
    if (m_sort.column != EventColumn::Time)
        return false;
    const bool descending = m_sort.order == Qt::DescendingOrder;
    for (EventTable::Row row = first == 0 ? 1 : first; row <= last; ++row) {
        const qint64 before = table().time(row == first ? lastBefore(row) : row - 1);
        const qint64 after = table().time(row);
        if (after == EventPage::noTime)
            continue;
        if (before == EventPage::noTime || (descending ? before < after : before > after))
            return false;
    }
    return true;
}

/// The one that is last in order of all rows before \p row.
EventTable::Row ActivityModel::lastBefore(EventTable::Row row) const
{
    return m_order && m_order->size() == row ? m_order->back() : row - 1;
}

void ActivityModel::arrange()
{
    m_arranger.start({.table = table(),
                      .sort = m_sort,
                      .filter = m_wantedFilter,
                      .needsSort = m_needsSort,
                      .order = m_order,
                      .shown = m_shown,
                      .strings = m_strings.use()});
    m_isLent = true;
}

void ActivityModel::takeArranged(RowsArranged &arranged)
{
    m_order = arranged.order;
    m_filter = arranged.filter;
    const EventTable::Row count = table().rowCount();
    const EventTable::Row known = arranged.tableRows;
    if (m_shown == arranged.shownBefore && known == count) {
        apply(arranged.change);
    } else {
        // Rows have come meanwhile.
        Rows after = arranged.change.after();
        const Rows late = passingRows(known);
        after.insert(after.end(), late.begin(), late.end());
        apply(RowChange(*m_shown, std::move(after), count));
    }
    m_needsSort = known < count && !continuesOrder(known, count - 1);
    if (m_isFiltering) {
        m_isFiltering = false;
        emit filtered();
    }
    if (m_needsSort)
        arrange();
    else if (arranged.isSorted)
        emit sorted();
}

void ActivityModel::apply(const RowChange &change)
{
    if (!change.parted().empty())
        reorder(change.parted());
    if (change.goingCount() > 0)
        removeLast(change.goingCount());
    insertLast(change.coming());
    if (!change.endsInOrder())
        reorder(change.after());
}

void ActivityModel::reorder(const Rows &rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> newPlace(table().rowCount());
        for (std::size_t place = 0; place < rows.size(); ++place)
            newPlace[rows[place]] = int(place);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after.append(createIndex(newPlace[tableRow(index)], index.column()));
        changePersistentIndexList(before, after);
    }
    m_shown = std::make_shared<Rows>(rows);
    m_isLent = false;
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ActivityModel::removeLast(std::size_t count)
{
    const auto left = qsizetype(m_shown->size() - count);
    beginRemoveRows({}, int(left), int(m_shown->size()) - 1);
    m_shown = std::make_shared<Rows>(m_shown->begin(), m_shown->begin() + left);
    m_isLent = false;
    endRemoveRows();
}

void ActivityModel::insertLast(const Rows &rows)
{
    if (rows.empty())
        return;
    const auto first = int(m_shown->size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    Rows &shown = ownRows();
    shown.insert(shown.end(), rows.begin(), rows.end());
    endInsertRows();
}

ActivityModel::Rows &ActivityModel::ownRows()
{
    if (std::exchange(m_isLent, false))
        m_shown = std::make_shared<Rows>(*m_shown);
    return *m_shown;
}
