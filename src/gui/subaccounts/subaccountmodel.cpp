// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountmodel.h"

#include "gui/subaccounts/subaccountlook.h"
#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/plaintooltip.h"

#include <algorithm>

namespace {

using Column = SubaccountColumn;

QVariant alignment(Column column)
{
    return SubaccountColumns::isNumber(column) && column != Column::Left
        ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
        : QVariant();
}

/// Which rows of the overview \p rows has.
std::vector<bool> membersOf(const SubaccountOverview::Rows &rows, int count)
{
    std::vector<bool> members(std::size_t(count), false);
    for (const int row : rows)
        members[std::size_t(row)] = true;
    return members;
}

} // namespace

SubaccountModel::SubaccountModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_overview(std::make_shared<const SubaccountOverview>())
{
    m_wanted.overview = m_overview;
    connect(&m_arranger, &SubaccountArranger::finished, this, &SubaccountModel::take);
}

void SubaccountModel::setOverview(const Overview &overview)
{
    m_wanted.overview = overview;
    arrange();
}

void SubaccountModel::setFilter(const SubaccountFilter &filter)
{
    if (m_wanted.filter == filter)
        return;
    m_wanted.filter = filter;
    arrange();
}

int SubaccountModel::rowOf(const QString &id) const
{
    const int wanted = m_overview->indexOf(id);
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), wanted);
    return wanted < 0 || found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int SubaccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SubaccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : subaccountColumnCount;
}

QVariant SubaccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SubaccountRow &shown = row(index.row());
    const Column column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return SubaccountText::cell(shown, column);
    case Qt::DecorationRole:
        return SubaccountLook::icon(shown, column);
    case Qt::ForegroundRole:
        return SubaccountLook::foreground(shown);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ToolTipRole:
        return plainToolTip(SubaccountText::toolTip(shown, column));
    case Qt::AccessibleTextRole:
        return SubaccountLook::spoken(shown, column);
    case IdRole:
        return shown.id();
    case ShareRole:
        return shown.remainingShare() ? QVariant(*shown.remainingShare()) : QVariant();
    case FadedRole:
        return shown.subaccount.state == Subaccount::State::Closed;
    default:
        return {};
    }
}

QVariant SubaccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= subaccountColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return SubaccountColumns::title(Column(section));
    return role == Qt::TextAlignmentRole ? alignment(Column(section)) : QVariant();
}

void SubaccountModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= subaccountColumnCount)
        return;
    m_wanted.column = Column(column);
    m_wanted.order = order;
    arrange();
}

void SubaccountModel::arrange()
{
    m_arranger.start(m_wanted);
}

void SubaccountModel::take(const SubaccountArrangement &arrangement)
{
    removeOthersThan(arrangement);
    if (m_overview != arrangement.overview)
        change(arrangement.overview);
    insertMissing(arrangement.rows);
    if (m_rows != arrangement.rows)
        reorder(arrangement.rows);
    emit arranged();
}

/// What goes is brought to the end first: one removal in place of hundreds.
void SubaccountModel::removeOthersThan(const SubaccountArrangement &next)
{
    const std::vector<bool> members = membersOf(next.rows, next.overview->size());
    Rows parted = m_rows;
    const auto going = std::stable_partition(parted.begin(), parted.end(), [&](int row) {
        const int later = next.overview->indexOf(m_overview->row(row).id());
        return later >= 0 && members[std::size_t(later)];
    });
    if (going == parted.end())
        return;
    const auto kept = int(going - parted.begin());
    if (parted != m_rows)
        reorder(parted);
    beginRemoveRows({}, kept, rowCount() - 1);
    m_rows.resize(std::size_t(kept));
    endRemoveRows();
}

/// All rows are in \p overview.
void SubaccountModel::change(const Overview &overview)
{
    for (int &row : m_rows)
        row = overview->indexOf(m_overview->row(row).id());
    m_overview = overview;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void SubaccountModel::insertMissing(const Rows &rows)
{
    const std::vector<bool> members = membersOf(m_rows, m_overview->size());
    Rows missing;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(missing),
                 [&](int row) { return !members[std::size_t(row)]; });
    if (missing.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(missing.size()) - 1);
    m_rows.insert(m_rows.end(), missing.cbegin(), missing.cend());
    endInsertRows();
}

/// \p rows are those that are there.
void SubaccountModel::reorder(const Rows &rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> places(std::size_t(m_overview->size()));
    for (std::size_t place = 0; place < rows.size(); ++place)
        places[std::size_t(rows[place])] = int(place);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before)
        after += createIndex(places[std::size_t(m_rows[std::size_t(each.row())])], each.column());
    changePersistentIndexList(before, after);
    m_rows = rows;
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}
