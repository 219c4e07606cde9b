// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkqueue.h"

#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkpace.h"

#include <QSet>
#include <algorithm>

namespace {

bool wasSent(const BulkRunRow &row)
{
    return row.state == BulkRowState::Done || row.state == BulkRowState::Refused
        || row.state == BulkRowState::Unknown;
}

} // namespace

BulkProgress progressOf(const QList<BulkRunRow> &rows)
{
    BulkProgress progress;
    progress.total = int(rows.size());
    for (const BulkRunRow &row : rows) {
        switch (row.state) {
        case BulkRowState::Waiting:
        case BulkRowState::Running:
            ++progress.waiting;
            break;
        case BulkRowState::Done:
            ++progress.done;
            break;
        case BulkRowState::Refused:
            ++progress.refused;
            break;
        case BulkRowState::Unknown:
            ++progress.unknown;
            progress.asking += row.asks ? 1 : 0;
            break;
        case BulkRowState::Skipped:
            ++progress.skipped;
            break;
        }
    }
    return progress;
}

std::chrono::seconds timeLeftOf(const BulkOperation &operation, const QList<BulkRunRow> &rows,
                                const QDateTime &now)
{
    const BulkPrice one = operation.price(1);
    const bool isLimited = operation.endpoint().group != RateLimitGroup::Other;
    QList<QDateTime> before;
    for (const BulkRunRow &row : rows) {
        if (isLimited && wasSent(row) && row.at.isValid())
            before += row.at;
    }
    const int calls = progressOf(rows).waiting * (isLimited ? 1 : one.writes + one.reads);
    return bulkTime(operation.endpoint().group, calls, before, now);
}

int rowToLookFor(const QList<BulkRunRow> &rows)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const BulkRunRow &row) {
        return row.state == BulkRowState::Running
            || (row.state == BulkRowState::Unknown && !row.asks);
    });
    return found == rows.cend() ? -1 : int(found - rows.cbegin());
}

int nextRow(const BulkOperation &operation, const QList<BulkRunRow> &rows)
{
    QSet<QString> inDoubt;
    for (const BulkRunRow &row : rows) {
        if (row.state == BulkRowState::Unknown)
            inDoubt += operation.keyOf(row.row);
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).state != BulkRowState::Waiting)
            continue;
        if (inDoubt.isEmpty() || !inDoubt.contains(operation.keyOf(rows.at(i).row)))
            return i;
    }
    return -1;
}

QByteArray checkNoteOf(const BulkOperation &operation, const QList<BulkRunRow> &rows, int index)
{
    const QString key = operation.keyOf(rows.at(index).row);
    QStringList made;
    for (int i = 0; i < rows.size(); ++i) {
        const BulkRunRow &row = rows.at(i);
        if (i == index || row.state != BulkRowState::Done || operation.keyOf(row.row) != key)
            continue;
        if (row.id.isEmpty())
            return {};
        made += row.id;
    }
    return operation.checkNoteOf(rows.at(index).row, made);
}
