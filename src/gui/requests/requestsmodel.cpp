// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requests/requestsmodel.h"

#include "api/requestlog.h"
#include "core/clock.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/requests/requesttext.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QLocale>

namespace {

QString number(qint64 value)
{
    return value == 0 ? QString() : QLocale().toString(value);
}

bool isNumber(int column)
{
    return column == RequestsModel::Attempts || column == RequestsModel::Status
        || column == RequestsModel::Duration || column == RequestsModel::Size;
}

} // namespace

RequestsModel::RequestsModel(const RequestLog &log, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_clock(clock)
{
    connect(&log, &RequestLog::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&log, &RequestLog::rowsInserted, this, [this] { endInsertRows(); });
    connect(&log, &RequestLog::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&log, &RequestLog::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&log, &RequestLog::rowsChanged, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
}

const LoggedRequest &RequestsModel::request(int row) const
{
    return m_log.at(row);
}

int RequestsModel::liveCount() const
{
    return m_log.liveCount();
}

int RequestsModel::waitingCount() const
{
    return m_log.waitingCount();
}

void RequestsModel::tick()
{
    for (int row = 0; row < m_log.count(); ++row) {
        const int first = row;
        while (row < m_log.count() && !m_log.at(row).hasEnded())
            ++row;
        if (row > first)
            emit dataChanged(index(first, State), index(row - 1, Duration), {Qt::DisplayRole});
    }
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_log.count();
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LoggedRequest &request = m_log.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(redacted(text(request, column)));
    case Qt::ToolTipRole:
        return plainToolTip(RequestText::toolTip(request, m_clock.sinceBoot()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(request, column);
    case FilterRole:
        return QStringList{request.operation, request.accountName, number(request.status),
                           request.requestId}
            .join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QString RequestsModel::text(const LoggedRequest &request, Column column) const
{
    const std::chrono::milliseconds now = m_clock.sinceBoot();
    switch (column) {
    case Time:
        return TimeText::shown(request.askedAt.toMSecsSinceEpoch());
    case Operation:
        return request.verb == Verb::Patch ? QStringLiteral("PATCH ") + request.operation
                                           : request.operation;
    case Account:
        return request.accountName;
    case State:
        return RequestText::state(request, now);
    case Wait:
        return RequestText::wait(request, now);
    case Attempts:
        return number(request.attempts);
    case Status:
        return request.status == 0 ? QString() : QString::number(request.status);
    case Duration:
        return RequestText::duration(request, now);
    case Size:
        return request.size == 0 ? QString() : QLocale().formattedDataSize(request.size);
    case RequestId:
        return request.requestId;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestsModel::sortValue(const LoggedRequest &request, Column column) const
{
    switch (column) {
    case Time:
        return request.id;
    case Wait:
        return qint64(RequestText::waited(request, m_clock.sinceBoot()).count());
    case Attempts:
        return request.attempts;
    case Status:
        return request.status;
    case Duration:
        return qint64(request.duration.count());
    case Size:
        return request.size;
    default:
        return text(request, column);
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Operation:
        return tr("Operation");
    case Account:
        return tr("Account");
    case State:
        return tr("State");
    case Wait:
        return tr("Waited");
    case Attempts:
        return tr("Attempts");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Size:
        return tr("Size");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}
