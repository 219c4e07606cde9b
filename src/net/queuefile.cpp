// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuefile.h"

#include "net/queuedatabase.h"

#include <utility>

QueueFile::QueueFile(const QString &file)
    : m_database(std::make_shared<QueueDatabase>(file))
{
    m_thread.setObjectName(QStringLiteral("queue file"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

QueueFile::~QueueFile()
{
    // The last thing it does; what was asked for before comes first.
    QMetaObject::invokeMethod(
        &m_worker, [database = std::exchange(m_database, {}), thread = &m_thread]() mutable {
            database.reset();
            thread->quit();
        });
    m_thread.wait();
}

void QueueFile::load(Loaded done)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, database = m_database.get(), done = std::move(done)] {
            StoredQueue stored = database->load();
            QMetaObject::invokeMethod(&m_home,
                                      [done, stored = std::move(stored)] { done(stored); });
        });
}

void QueueFile::keep(const QByteArray &memory, const std::optional<WriteRecord> &write, Kept done)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, database = m_database.get(), memory, write, done = std::move(done)] {
            const bool kept = database->keep(memory, write);
            QMetaObject::invokeMethod(&m_home, [done, kept] { done(kept); });
        });
}

void QueueFile::forget(const QString &account, const QString &accountName, Forgotten done)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this, database = m_database.get(), account, accountName, done = std::move(done)] {
            const std::optional<int> rows = database->forget(account, accountName);
            QMetaObject::invokeMethod(&m_home, [done, rows] { done(rows); });
        });
}
