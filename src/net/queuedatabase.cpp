// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuedatabase.h"

#include "core/logging.h"
#include "core/privatefile.h"
#include "net/writerow.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

namespace {

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Read from the header of the file (SQLite's file format, offset 60), so that a file of a newer
/// version isn't changed by so much as opening it. Zero where there is none.
int versionOf(const QString &path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(64) : QByteArray();
    if (header.size() < 64 || !header.startsWith("SQLite format 3"))
        return 0;
    return qFromBigEndian<qint32>(header.constData() + 60);
}

/// SQLite gives its journal files the mode of the database.
bool makePrivate(const QString &path)
{
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(privateFile);
}

} // namespace

QueueDatabase::QueueDatabase(QString file)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QueueDatabase::~QueueDatabase()
{
    close();
}

StoredQueue QueueDatabase::load()
{
    if (versionOf(m_file) > version) {
        m_problem = QStringLiteral("It was written by a newer version of Outpost.");
        return unusable(StoredQueue::Health::Newer);
    }
    StoredQueue stored;
    stored.health
        = QFileInfo(m_file).size() > 0 ? StoredQueue::Health::Kept : StoredQueue::Health::Fresh;
    if (!open())
        return unusable(StoredQueue::Health::Unavailable);
    if (isSound() && migrate() && read(stored))
        return stored;
    const QString problem = m_problem;
    if (!setAside() || !open() || !migrate())
        return unusable(StoredQueue::Health::Unavailable);
    m_problem = problem;
    StoredQueue begun;
    begun.health = StoredQueue::Health::SetAside;
    begun.detail = m_file + QStringLiteral(": ") + m_problem;
    return begun;
}

StoredQueue QueueDatabase::unusable(StoredQueue::Health health)
{
    close();
    StoredQueue stored;
    stored.health = health;
    stored.detail = m_file + QStringLiteral(": ") + m_problem;
    qCWarning(lcNet).noquote() << stored.detail;
    return stored;
}

bool QueueDatabase::open()
{
    m_problem = QStringLiteral("It can't be opened for writing.");
    if (!makePrivate(m_file))
        return false;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    m_isOpen = database.open();
    return m_isOpen;
}

void QueueDatabase::close()
{
    m_isOpen = false;
    QSqlDatabase::removeDatabase(m_connection);
}

bool QueueDatabase::isSound()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    const bool sound = query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next()
        && query.value(0).toString() == QLatin1String("ok");
    if (!sound)
        m_problem = QStringLiteral("It is damaged.");
    return sound;
}

bool QueueDatabase::migrate()
{
    return run(QStringLiteral("PRAGMA journal_mode=WAL"))
        && run(QStringLiteral("PRAGMA synchronous=FULL")) && run(QStringLiteral("BEGIN IMMEDIATE"))
        && run(QStringLiteral("CREATE TABLE IF NOT EXISTS memory "
                              "(id INTEGER PRIMARY KEY CHECK (id = 1), bytes BLOB NOT NULL)"))
        && run(WriteRow::table()) && run(QStringLiteral("PRAGMA user_version=%1").arg(version))
        && run(QStringLiteral("COMMIT"));
}

bool QueueDatabase::setAside()
{
    close();
    const QString suffix = QStringLiteral(".damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    for (const QString &part : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(m_file + part))
            QFile::rename(m_file + part, m_file + suffix + part);
    }
    return QFile::rename(m_file, m_file + suffix);
}

bool QueueDatabase::read(StoredQueue &stored)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT bytes FROM memory")))
        return run(query);
    if (query.next())
        stored.memory = query.value(0).toByteArray();
    if (!query.exec(WriteRow::selectOpen()))
        return run(query);
    while (query.next())
        stored.writes.push_back(WriteRow::record(query));
    if (!query.exec(QStringLiteral("SELECT max(number) FROM write")))
        return run(query);
    stored.lastNumber = query.next() ? query.value(0).toLongLong() : 0;
    return true;
}

bool QueueDatabase::keep(const QByteArray &memory, const std::optional<WriteRecord> &write)
{
    if (!m_isOpen || !run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    const bool kept = keepMemory(memory) && (!write || keepWrite(*write));
    if (kept && run(QStringLiteral("COMMIT")))
        return true;
    qCWarning(lcNet).noquote() << m_file << "can't be written:" << m_problem;
    (void)run(QStringLiteral("ROLLBACK")); // fails where SQLite has done so already
    return false;
}

std::optional<int> QueueDatabase::forget(const QString &account, const QString &accountName)
{
    if (!m_isOpen || !run(QStringLiteral("PRAGMA secure_delete=ON")))
        return std::nullopt;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    WriteRow::prepareForget(query, account, accountName);
    if (!run(query))
        return std::nullopt;
    const int rows = query.numRowsAffected();
    query.finish();
    return run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) ? std::optional(rows)
                                                                  : std::nullopt;
}

bool QueueDatabase::keepMemory(const QByteArray &memory)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO memory VALUES (1, ?)"));
    query.addBindValue(memory.isNull() ? QByteArrayLiteral("") : memory); // null is NULL
    return run(query);
}

bool QueueDatabase::keepWrite(const WriteRecord &write)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    WriteRow::prepareReplace(query, write);
    return run(query);
}

bool QueueDatabase::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    const bool fine = query.exec(statement);
    if (!fine)
        m_problem = query.lastError().databaseText();
    return fine;
}

bool QueueDatabase::run(QSqlQuery &query)
{
    const bool fine = query.exec();
    if (!fine)
        m_problem = query.lastError().databaseText();
    return fine;
}
