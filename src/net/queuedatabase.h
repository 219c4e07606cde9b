// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/queuestore.h"

#include <QSqlDatabase>
#include <QString>

class QSqlQuery;

/// The file of a QueueFile: SQLite, private to the user (0600 in a 0700 folder), written through
/// to the disk with each transaction. To be made, used and deleted in one thread.
class QueueDatabase {
public:
    static constexpr int version = 1; ///< of the tables, as PRAGMA user_version

    explicit QueueDatabase(QString file);
    ~QueueDatabase();
    QueueDatabase(const QueueDatabase &) = delete;
    QueueDatabase &operator=(const QueueDatabase &) = delete;

    /// A damaged file is renamed to `….damaged-<time>`; one of a newer version isn't touched.
    [[nodiscard]] StoredQueue load();

    /// In one transaction. False: as if nothing had been asked.
    [[nodiscard]] bool keep(const QByteArray &memory, const std::optional<WriteRecord> &write);

    /// As QueueStore::forget(). Nothing of the rows is left in the file, nor in its log.
    [[nodiscard]] std::optional<int> forget(const QString &account, const QString &accountName);

private:
    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool isSound();
    [[nodiscard]] bool migrate();
    [[nodiscard]] bool setAside();
    [[nodiscard]] bool read(StoredQueue &stored);
    [[nodiscard]] bool keepMemory(const QByteArray &memory);
    [[nodiscard]] bool keepWrite(const WriteRecord &write);
    [[nodiscard]] bool run(const QString &statement);
    [[nodiscard]] bool run(QSqlQuery &query);
    [[nodiscard]] StoredQueue unusable(StoredQueue::Health health);

    QString m_file;
    QString m_connection;
    QString m_problem; ///< of the last statement that failed
    bool m_isOpen = false;
};
