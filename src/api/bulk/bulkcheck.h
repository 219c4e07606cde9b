// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/bulk/bulkcontext.h"
#include "api/bulk/bulkproblem.h"
#include "api/bulk/bulkrow.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>
#include <optional>

class BulkOperation;

/// A row and what the check says of it.
struct CheckedBulkRow {
    BulkRow row;
    QList<BulkProblem> problems; ///< none: it is good

    [[nodiscard]] bool isGood() const { return problems.isEmpty(); }
    [[nodiscard]] bool isWrong() const; ///< can't be sent at all
};

/// Checks every row by form, against the others, and against what the account has. For a worker
/// thread.
[[nodiscard]] QList<CheckedBulkRow> checkedBulkRows(const BulkOperation &operation,
                                                    const QList<BulkRow> &rows,
                                                    const BulkContext &context);

/// The same with the reading that comes before, off the thread of the caller. Deleting it cancels.
class BulkCheck : public QObject {
    Q_OBJECT
public:
    /// Begins at once.
    BulkCheck(std::shared_ptr<BulkOperation> operation, QList<BulkRow> rows,
              QObject *parent = nullptr);

    /// Why the account could not be read.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Once finished without an error: in the order of the file.
    [[nodiscard]] const QList<CheckedBulkRow> &rows() const { return m_checked; }

signals:
    /// Once, from the event loop.
    void finished();

private:
    void take(const BulkContext &context);

    std::shared_ptr<BulkOperation> m_operation;
    QList<BulkRow> m_rows;
    QList<CheckedBulkRow> m_checked;
    std::optional<ApiError> m_error;
    QFutureWatcher<QList<CheckedBulkRow>> m_watcher;
};
