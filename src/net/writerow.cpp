// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/writerow.h"

#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>
#include <algorithm>

namespace WriteRow {

namespace {

/// What doesn't end up as one of these is a file that somebody else wrote: not knowing is safe.
WriteState stateOf(int number)
{
    return number >= int(WriteState::Prepared) && number <= int(WriteState::Unknown)
        ? WriteState(number)
        : WriteState::Unknown;
}

QString isOpen()
{
    return QStringLiteral("state IN (%1, %2, %3) AND decided = 0")
        .arg(int(WriteState::Prepared))
        .arg(int(WriteState::Sent))
        .arg(int(WriteState::Unknown));
}

} // namespace

QString table()
{
    return QStringLiteral(
        "CREATE TABLE IF NOT EXISTS write (number INTEGER PRIMARY KEY, prepared INTEGER NOT NULL, "
        "account TEXT NOT NULL, operation TEXT NOT NULL, account_name TEXT NOT NULL, "
        "summary TEXT NOT NULL, finding BLOB NOT NULL, state INTEGER NOT NULL, "
        "status INTEGER NOT NULL, request_id TEXT NOT NULL, interrupted INTEGER NOT NULL, "
        "decided INTEGER NOT NULL)");
}

QString selectOpen()
{
    return QStringLiteral("SELECT number, prepared, account, operation, account_name, summary, "
                          "finding, state, status, request_id, interrupted, decided FROM write "
                          "WHERE %1 ORDER BY number")
        .arg(isOpen());
}

void prepareForget(QSqlQuery &query, const QString &account, const QString &accountName)
{
    query.prepare(
        QStringLiteral("DELETE FROM write WHERE (account = ? OR account_name = ?) AND NOT (%1)")
            .arg(isOpen()));
    query.addBindValue(account.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : account);
    query.addBindValue(accountName);
}

WriteRecord record(const QSqlQuery &query)
{
    WriteRecord write;
    write.number = query.value(0).toLongLong();
    write.preparedAt
        = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), QTimeZone::utc());
    write.account = query.value(2).toString();
    write.operation = query.value(3).toString();
    write.intent
        = {query.value(4).toString(), query.value(5).toString(), query.value(6).toByteArray()};
    write.state = stateOf(query.value(7).toInt());
    write.status = query.value(8).toInt();
    write.requestId = query.value(9).toString();
    write.interrupted = query.value(10).toBool();
    write.decided = query.value(11).toBool();
    return write;
}

void prepareReplace(QSqlQuery &query, const WriteRecord &write)
{
    const auto text
        = [](const QString &value) { return value.isNull() ? QLatin1String("") : value; };
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO write VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"));
    query.addBindValue(write.number);
    query.addBindValue(write.preparedAt.toMSecsSinceEpoch());
    for (const QString &value :
         {write.account, write.operation, write.intent.accountName, write.intent.summary})
        query.addBindValue(text(value));
    query.addBindValue(write.intent.check.isNull() ? QByteArrayLiteral("") : write.intent.check);
    query.addBindValue(int(write.state));
    query.addBindValue(write.status);
    query.addBindValue(text(write.requestId));
    query.addBindValue(write.interrupted);
    query.addBindValue(write.decided);
}

} // namespace WriteRow
