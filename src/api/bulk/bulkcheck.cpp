// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkcheck.h"

#include "api/bulk/bulkoperation.h"

#include <QCoreApplication>
#include <QHash>
#include <QtConcurrentRun>
#include <algorithm>

namespace {

using Weight = BulkProblem::Weight;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BulkCheck)
};

QList<BulkProblem> missingIn(const BulkRow &row, const QList<BulkColumn> &columns)
{
    QList<BulkProblem> problems;
    for (const BulkColumn &column : columns) {
        if (column.need == BulkColumn::Need::Required && row.value(column.key).isEmpty())
            problems.append(
                {.column = column.key, .text = Tr::tr("%1 is missing.").arg(column.title)});
    }
    return problems;
}

/// Where a key came first, in rows that are any good.
class Keys {
public:
    explicit Keys(const BulkOperation &operation)
        : m_operation(operation)
    {
    }

    [[nodiscard]] QList<BulkProblem> problemsOf(const BulkRow &row)
    {
        const QString key = m_operation.keyOf(row);
        if (key.isEmpty())
            return {};
        const auto first = m_lines.constFind(key);
        if (first == m_lines.cend()) {
            m_lines.insert(key, row.line);
            return {};
        }
        return {{.weight = m_operation.weightOfDuplicates(),
                 .column = m_operation.columns().constFirst().key,
                 .text = Tr::tr("The same as in line %L1.").arg(*first)}};
    }

private:
    const BulkOperation &m_operation;
    QHash<QString, int> m_lines;
};

bool hasWrong(const QList<BulkProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const BulkProblem &each) { return each.weight == Weight::Wrong; });
}

} // namespace

bool CheckedBulkRow::isWrong() const
{
    return hasWrong(problems);
}

QList<CheckedBulkRow> checkedBulkRows(const BulkOperation &operation, const QList<BulkRow> &rows,
                                      const BulkContext &context)
{
    const QList<BulkColumn> columns = operation.columns();
    Keys keys(operation);
    QList<CheckedBulkRow> checked;
    checked.reserve(rows.size());
    for (const BulkRow &row : rows) {
        CheckedBulkRow result{row, missingIn(row, columns)};
        if (result.problems.isEmpty())
            result.problems += operation.problemsOf(row);
        if (!result.isWrong())
            result.problems += operation.compare(result.row, context);
        if (!result.isWrong())
            result.problems += keys.problemsOf(result.row);
        checked += result;
    }
    return checked;
}

BulkCheck::BulkCheck(std::shared_ptr<BulkOperation> operation, QList<BulkRow> rows, QObject *parent)
    : QObject(parent)
    , m_operation(std::move(operation))
    , m_rows(std::move(rows))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_checked = m_watcher.result();
        emit finished();
    });
    auto *reply = m_operation->readExisting(this);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_error = reply->error();
        if (m_error)
            emit finished();
        else
            take(reply->result());
    });
}

void BulkCheck::take(const BulkContext &context)
{
    m_watcher.setFuture(QtConcurrent::run([operation = m_operation, rows = m_rows, context] {
        return checkedBulkRows(*operation, rows, context);
    }));
}
