// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changelogmodel.h"

#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/changes/changetext.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <algorithm>

namespace {

bool isSameRecord(const LoggedChange &left, const LoggedChange &right)
{
    return left.outcome == right.outcome && left.undoneBy == right.undoneBy;
}

QString textOf(const LoggedChange &change, int column)
{
    switch (column) {
    case ChangeLogModel::Time:
        return change.time.isValid() ? TimeText::shown(change.time.toMSecsSinceEpoch()) : QString();
    case ChangeLogModel::Account:
        return change.accountName;
    case ChangeLogModel::Subaccount:
        return change.subaccount;
    case ChangeLogModel::Change:
        return change.title;
    case ChangeLogModel::Outcome:
        return ChangeText::outcome(change);
    case ChangeLogModel::RequestId:
        return change.requestId;
    default:
        return {};
    }
}

} // namespace

bool ChangeLogModel::begins(const QList<LoggedChange> &changes) const
{
    return changes.size() >= m_changes.size()
        && std::equal(m_changes.begin(), m_changes.end(), changes.begin(),
                      [](const LoggedChange &left, const LoggedChange &right) {
                          return left.id == right.id;
                      });
}

void ChangeLogModel::setChanges(QList<LoggedChange> changes)
{
    if (!begins(changes)) {
        beginResetModel();
        m_changes = std::move(changes);
        endResetModel();
        return;
    }
    updateRows(changes);
    const auto known = int(m_changes.size());
    if (changes.size() == known)
        return;
    beginInsertRows({}, known, int(changes.size()) - 1);
    m_changes += changes.mid(known);
    endInsertRows();
}

void ChangeLogModel::updateRows(const QList<LoggedChange> &changes)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isSameRecord(m_changes.at(row), changes.at(row)))
            continue;
        m_changes[row] = changes.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ChangeLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangeLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LoggedChange &change = m_changes.at(index.row());
    if (role == FilterRole)
        return ChangeText::searched(change);
    if (role == SortRole && index.column() == Time)
        return change.time;
    const QString text = redacted(textOf(change, index.column()));
    switch (role) {
    case SortRole:
    case Qt::DisplayRole:
        return shownText(text);
    case Qt::ToolTipRole:
        return plainToolTip(shownText(text));
    default:
        return {};
    }
}

QVariant ChangeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return TimeText::heading();
    case Account:
        return tr("Account");
    case Subaccount:
        return tr("Subaccount");
    case Change:
        return tr("Change");
    case Outcome:
        return tr("Outcome");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}
