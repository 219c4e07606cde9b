// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkworld.h"

#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkoperations.h"
#include "api/subaccounts/subaccountservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

BulkWorld::BulkWorld(const QByteArrayList &faults)
    : m_service(faults)
{
    start();
}

BulkWorld::~BulkWorld() = default;

BulkSurroundings BulkWorld::surroundings()
{
    return {m_service.client(), *m_unknown, m_service.clock(), {0ms, 0ms}};
}

void BulkWorld::start()
{
    m_service.restart(std::make_unique<ScriptedStore>(m_disk));
    m_unknown = std::make_unique<UnknownWrites>(m_service.queue().journal(), m_service.clock());
    m_unknown->setDelays({0ms, 0ms});
    m_unknown->setClient(u"id-1"_s, &m_service.client());
    m_runs = std::make_unique<BulkRuns>(folder(), surroundings());
}

BulkRun *BulkWorld::add(const QStringList &names)
{
    const auto operation = m_runs->operation(bulk::subaccountAdd);
    QList<BulkRow> rows;
    for (const QString &name : names)
        rows.append({.line = int(rows.size()) + 1, .values = {{u"name"_s, name}}});
    return m_runs->start(operation, rows).value();
}

void BulkWorld::killAndStart()
{
    const QString path = file();
    const QByteArray content = fileContent();
    const ScriptedStore::Disk disk{m_disk.stored, m_disk.writes, m_disk.kept};
    m_runs.reset(); // waits for the disk, which a kill does not
    m_unknown.reset();
    m_service.restart();
    m_disk.stored = disk.stored;
    m_disk.writes = disk.writes;
    if (!path.isEmpty()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(content);
    }
    start();
    QSignalSpy loaded(m_runs.get(), &BulkRuns::changed);
    m_runs->load();
    while (loaded.isEmpty())
        turn();
}

void BulkWorld::turn()
{
    QCoreApplication::processEvents();
    const QueueStatus status = m_service.queue().status();
    if (status.inFlight > 0 || status.queued == 0) {
        QThread::usleep(50); // for the other threads
        return;
    }
    m_service.clock().advance(1s);
    m_service.queue().wake();
}

bool BulkWorld::wait(const std::function<bool()> &done, std::chrono::seconds patience)
{
    QElapsedTimer real;
    real.start();
    const auto end = m_service.clock().sinceBoot() + patience;
    while (!done()) {
        if (m_service.clock().sinceBoot() > end || real.hasExpired(20'000))
            return false;
        turn();
    }
    return true;
}

QString BulkWorld::file() const
{
    const QStringList names = QDir(folder()).entryList({u"*.jsonl"_s}, QDir::Files);
    return names.isEmpty() ? QString() : QDir(folder()).filePath(names.first());
}

QByteArray BulkWorld::fileContent() const
{
    QFile file(this->file());
    if (file.fileName().isEmpty())
        return {};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Subaccount> BulkWorld::subaccounts(const QString &name)
{
    QObject owner;
    const auto *reply = SubaccountService(m_service.client())
                            .search({.terms = {name}, .pageSize = 1000}, {}, &owner);
    if (!wait([reply] { return reply->isFinished(); }) || reply->error())
        return {};
    QList<Subaccount> found;
    for (const Subaccount &each : reply->result()) {
        if (each.name.startsWith(name))
            found += each;
    }
    return found;
}
