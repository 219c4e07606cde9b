// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitymodel.h"

#include "api/activity/activitysearch.h"
#include "api/activity/life/statusexplanation.h"
#include "gui/activity/eventicon.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/plaintooltip.h"

#include <QtConcurrentRun>
#include <numeric>

namespace {

EventColumn columnOf(int section)
{
    return static_cast<EventColumn>(section);
}

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_sorting, &QFutureWatcherBase::finished, this, &ActivityModel::finishSorting);
}

ActivityModel::~ActivityModel()
{
    m_sorting.disconnect(this);
}

void ActivityModel::setSearch(ActivitySearch *search)
{
    beginResetModel();
    if (m_search)
        disconnect(m_search, nullptr, this, nullptr);
    m_search = search;
    m_order.clear();
    m_sorting.setFuture({});
    m_sortState = Sorting::UpToDate;
    if (search) {
        m_order.resize(search->table().rowCount());
        std::iota(m_order.begin(), m_order.end(), EventTable::Row(0));
        connect(search, &ActivitySearch::rowsAppended, this, &ActivityModel::appendRows);
    }
    endResetModel();
    if (!m_order.empty() && !continuesOrder(0, EventTable::Row(m_order.size() - 1)))
        startSorting();
}

EventTable::Row ActivityModel::tableRow(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_order[std::size_t(index.row())];
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : eventColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventTable &table = m_search->table();
    const EventTable::Row row = tableRow(index);
    const EventColumn column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return EventText::cell(table, row, column);
    case Qt::DecorationRole:
        return column == EventColumn::Event ? QVariant(eventIcon(table.kind(row))) : QVariant();
    case Qt::TextAlignmentRole:
        return column == EventColumn::ByteSize ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                               : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case SortRole:
        return sortValue(row, column);
    case KindRole:
        return int(table.kind(row));
    case WireRole:
        return table.text(row, column);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= eventColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return EventText::columnTitle(columnOf(section));
    return {};
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_search && m_search->state() == ActivitySearch::State::Partial;
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
    if (m_order.empty())
        return emit sorted();
    startSorting();
}

void ActivityModel::appendRows(EventTable::Row first, EventTable::Row last)
{
    const bool inOrder = continuesOrder(first, last);
    beginInsertRows({}, int(m_order.size()), int(m_order.size() + (last - first)));
    for (EventTable::Row row = first; row <= last; ++row)
        m_order.push_back(row);
    endInsertRows();
    if (!inOrder || isSorting())
        startSorting();
}

/// Whether the rows are where they belong already: the service sends newest first as a rule.
bool ActivityModel::continuesOrder(EventTable::Row first, EventTable::Row last) const
{
    if (m_sort.column != EventColumn::Time)
        return false;
    const EventTable &table = m_search->table();
    const bool descending = m_sort.order == Qt::DescendingOrder;
    for (EventTable::Row row = first == 0 ? 1 : first; row <= last; ++row) {
        const EventTable::Row previous = row == first ? m_order[m_order.size() - 1] : row - 1;
        const qint64 before = table.time(previous);
        const qint64 after = table.time(row);
        if (after == EventPage::noTime)
            continue;
        if (before == EventPage::noTime || (descending ? before < after : before > after))
            return false;
    }
    return true;
}

void ActivityModel::startSorting()
{
    if (isSorting()) {
        m_sortState = Sorting::Wanted;
        return;
    }
    m_sortState = Sorting::UpToDate;
    m_sorting.setFuture(QtConcurrent::run(sortedRows, m_search->table(), m_sort));
}

void ActivityModel::finishSorting()
{
    if (!m_sorting.future().isValid() || m_sorting.future().resultCount() == 0 || !m_search)
        return;
    if (m_sortState == Sorting::Wanted)
        startSorting(); // asked otherwise meanwhile: this result would only flicker
    else
        reorder(m_sorting.future().takeResult());
}

void ActivityModel::reorder(std::vector<EventTable::Row> order)
{
    if (order.size() != m_order.size())
        return startSorting();
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> newPlace(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        newPlace[order[place]] = int(place);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(newPlace[m_order[std::size_t(index.row())]], index.column()));
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit sorted();
}

QVariant ActivityModel::toolTip(EventTable::Row row, EventColumn column) const
{
    const EventTable &table = m_search->table();
    if (column == EventColumn::Time && table.time(row) != EventPage::noTime)
        return EventText::utcTime(table.time(row));
    const QString text = table.text(row, column);
    return column == EventColumn::ServerReply
        ? plainToolTip(QStringList{text} + explanationLines(text))
        : plainToolTip(text);
}

QVariant ActivityModel::sortValue(EventTable::Row row, EventColumn column) const
{
    const EventTable &table = m_search->table();
    return column == EventColumn::Time ? QVariant(table.time(row)) : table.text(row, column);
}
