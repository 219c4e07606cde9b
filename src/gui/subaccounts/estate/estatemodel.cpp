// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/estate/estatemodel.h"

#include "gui/subaccounts/estate/estatetext.h"
#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>
#include <algorithm>

namespace {

EstateAspect aspectOf(int column)
{
    return EstateAspect(column - EstateModel::firstAspect);
}

/// For sorting by a column: worst first.
int severity(const EstateCell &cell)
{
    return -int(cell.state);
}

} // namespace

EstateModel::EstateModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_overview(std::make_shared<const SubaccountOverview>())
{
}

void EstateModel::setOverview(const Overview &overview)
{
    m_overview = overview;
    update();
}

void EstateModel::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    update();
}

void EstateModel::setMatrix(const EstateMatrix &matrix, const QDateTime &now)
{
    m_matrix = matrix;
    m_now = now;
    update();
}

QList<Subaccount> EstateModel::subaccounts(const QStringList &ids) const
{
    QList<Subaccount> subaccounts;
    for (const QString &id : ids) {
        if (const SubaccountRow *row = rowOf(id))
            subaccounts += row->subaccount;
    }
    return subaccounts;
}

int EstateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int EstateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EstateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    if (index.column() == nameColumn)
        return nameData(id, role);
    if (index.column() == readColumn)
        return readData(id, role);
    return aspectData(m_matrix.cell(id, aspectOf(index.column())), role);
}

QVariant EstateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    if (section == nameColumn)
        return tr("Subaccount");
    return section == readColumn ? tr("Read") : EstateText::title(aspectOf(section));
}

void EstateModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    update();
}

void EstateModel::update()
{
    QStringList sorted = wantedIds();
    std::stable_sort(sorted.begin(), sorted.end(),
                     [this](const QString &a, const QString &b) { return comesBefore(a, b); });
    take(sorted);
}

QStringList EstateModel::wantedIds() const
{
    QStringList wanted = m_matrix.worstFirst();
    const QSet<QString> known(wanted.cbegin(), wanted.cend());
    for (const QString &id : m_chosen) {
        if (!known.contains(id))
            wanted += id;
    }
    wanted.removeIf([this](const QString &id) { return m_overview->indexOf(id) < 0; });
    return wanted;
}

bool EstateModel::comesBefore(const QString &a, const QString &b) const
{
    const bool isDescending = m_order == Qt::DescendingOrder;
    const QString &first = isDescending ? b : a;
    const QString &second = isDescending ? a : b;
    if (m_column < 0)
        return m_matrix.badness(a) > m_matrix.badness(b);
    if (m_column == nameColumn)
        return QString::localeAwareCompare(rowOf(first)->shownName(), rowOf(second)->shownName())
            < 0;
    if (m_column == readColumn)
        return m_matrix.oldest(first) < m_matrix.oldest(second);
    const EstateAspect aspect = aspectOf(m_column);
    return severity(m_matrix.cell(first, aspect)) < severity(m_matrix.cell(second, aspect));
}

/// As few signals as say it exactly; the estate has hundreds of rows at most.
void EstateModel::take(const QStringList &sorted)
{
    const QSet<QString> wanted(sorted.cbegin(), sorted.cend());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    const QSet<QString> there(m_ids.cbegin(), m_ids.cend());
    QStringList coming = sorted;
    coming.removeIf([&there](const QString &id) { return there.contains(id); });
    if (!coming.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(coming.size()) - 1);
        m_ids += coming;
        endInsertRows();
    }
    if (m_ids != sorted) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &each : before)
            after += createIndex(int(sorted.indexOf(m_ids.at(each.row()))), each.column());
        changePersistentIndexList(before, after);
        m_ids = sorted;
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const SubaccountRow *EstateModel::rowOf(const QString &id) const
{
    const int row = m_overview->indexOf(id);
    return row < 0 ? nullptr : &m_overview->row(row);
}

QVariant EstateModel::aspectData(const EstateCell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return EstateText::cell(cell);
    case Qt::DecorationRole:
        return EstateText::icon(cell.state);
    case Qt::ToolTipRole:
        return plainToolTip(EstateText::toolTip(cell));
    case Qt::ForegroundRole:
        return isOld(cell.at)
            ? QVariant(QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text))
            : QVariant();
    case Qt::AccessibleDescriptionRole:
        return EstateText::toolTip(cell);
    case StateRole:
        return int(cell.state);
    default:
        return {};
    }
}

QVariant EstateModel::nameData(const QString &id, int role) const
{
    const SubaccountRow *row = rowOf(id);
    if (role == Qt::DisplayRole)
        return SubaccountText::cell(*row, SubaccountColumn::Name);
    if (role == Qt::ToolTipRole)
        return plainToolTip(SubaccountText::toolTip(*row, SubaccountColumn::Name));
    return {};
}

QVariant EstateModel::readData(const QString &id, int role) const
{
    const QDateTime at = m_matrix.oldest(id);
    if (role == Qt::DisplayRole)
        return EstateText::age(at, m_now);
    if (role == Qt::ToolTipRole && at.isValid())
        return plainToolTip(
            tr("Its oldest cell was read on %1").arg(TimeText::inSentence(at.toMSecsSinceEpoch())));
    return {};
}

bool EstateModel::isOld(const QDateTime &at) const
{
    return at.isValid() && at.secsTo(m_now) > qint64(freshHours) * 3600;
}
