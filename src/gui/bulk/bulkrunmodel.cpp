// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkrunmodel.h"

#include "core/plaintext.h"
#include "gui/bulk/bulktext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QLocale>

void BulkRunModel::setRun(BulkRun *run)
{
    beginResetModel();
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (run) {
        connect(run, &BulkRun::rowChanged, this, &BulkRunModel::showRow);
        connect(run, &QObject::destroyed, this, [this] { setRun(nullptr); });
    }
    endResetModel();
}

int BulkRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_run ? 0 : int(m_run->rows().size());
}

int BulkRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestId + 1;
}

QVariant BulkRunModel::data(const QModelIndex &index, int role) const
{
    if (!m_run)
        return {};
    const BulkRunRow &row = m_run->rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(text(row, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == State && !BulkText::icon(row).isEmpty()
            ? QVariant(bundledIcon(BulkText::icon(row)))
            : QVariant();
    case AsksRole:
        return row.asks;
    case GroupRole:
        return int(row.state);
    default:
        return {};
    }
}

QVariant BulkRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return m_run ? m_run->operation().columns().constFirst().title : QString();
    case State:
        return tr("State");
    case Result:
        return tr("Result");
    case Time:
        return TimeText::heading();
    case RequestId:
        return tr("Request id");
    default:
        return {};
    }
}

void BulkRunModel::showRow(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

QString BulkRunModel::text(const BulkRunRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.row.line);
    case Name:
        return m_run->operation().nameOfRow(row.row);
    case State:
        return BulkText::state(row);
    case Result:
        return row.text;
    case Time:
        return row.at.isValid() ? TimeText::shown(row.at.toMSecsSinceEpoch()) : QString();
    case RequestId:
        return row.requestId;
    default:
        return {};
    }
}
