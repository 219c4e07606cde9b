// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unknownwrites/unknownwritesmodel.h"

#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/unknownwrites/unknownwritetext.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <algorithm>

void UnknownWritesModel::setWrites(QList<UnknownWrite> writes)
{
    std::sort(writes.begin(), writes.end(),
              [](const UnknownWrite &left, const UnknownWrite &right) {
                  return left.number < right.number;
              });
    removeMissing(writes);
    for (int row = 0; row < writes.size(); ++row)
        merge(row, writes.at(row));
}

void UnknownWritesModel::removeMissing(const QList<UnknownWrite> &writes)
{
    for (int row = int(m_writes.size()) - 1; row >= 0; --row) {
        const qint64 number = m_writes.at(row).number;
        if (std::any_of(writes.begin(), writes.end(),
                        [number](const UnknownWrite &write) { return write.number == number; }))
            continue;
        beginRemoveRows({}, row, row);
        m_writes.removeAt(row);
        endRemoveRows();
    }
}

void UnknownWritesModel::merge(int row, const UnknownWrite &write)
{
    if (row == m_writes.size() || m_writes.at(row).number != write.number) {
        beginInsertRows({}, row, row);
        m_writes.insert(row, write);
        endInsertRows();
    } else if (m_writes.at(row) != write) {
        m_writes[row] = write;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int UnknownWritesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_writes.size());
}

int UnknownWritesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnknownWritesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString shown = shownText(redacted(text(m_writes.at(index.row()), index.column())));
    return role == Qt::ToolTipRole ? plainToolTip(shown) : shown;
}

QString UnknownWritesModel::text(const UnknownWrite &write, int column) const
{
    switch (column) {
    case Time:
        return TimeText::shown(write.preparedAt.toMSecsSinceEpoch());
    case Account:
        return write.accountName;
    case Change:
        return UnknownWriteText::summary(write);
    case Finding:
        return UnknownWriteText::finding(write);
    case RequestId:
        return write.requestId;
    default:
        return {};
    }
}

QVariant UnknownWritesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Account:
        return tr("Account");
    case Change:
        return tr("Change");
    case Finding:
        return tr("What a check found");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}
