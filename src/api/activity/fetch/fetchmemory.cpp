// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchmemory.h"

#include "core/logging.h"
#include "core/paths.h"
#include "core/privatefile.h"
#include "core/redaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace {

constexpr qint64 mostBytes = 64 * 1024;

QString pathOf(const QString &name)
{
    const QString folder = statePath();
    return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + name;
}

std::optional<FetchNote> readNote(const QString &name)
{
    QFile file(pathOf(name));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return FetchNote::fromJson(file.read(mostBytes));
}

void writeNote(const QString &name, const QByteArray &json)
{
    const QString path = pathOf(name);
    const std::optional<QString> problem
        = path.isEmpty() ? QStringLiteral("no folder") : writePrivateFile(path, json);
    if (problem)
        qCWarning(lcApp) << "what is being fetched can't be noted:" << *problem;
}

/// Ids may be anything; a file name may not.
QString fileNameOf(const QString &account)
{
    const QByteArray hash
        = QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("fetch-%1.json").arg(QString::fromLatin1(hash.left(16)));
}

} // namespace

FetchMemory::FetchMemory(const QString &account, QObject *parent)
    : QObject(parent)
    , m_name(fileNameOf(account))
{
    m_thread.setMaxThreadCount(1);
}

FetchMemory::~FetchMemory()
{
    m_thread.waitForDone();
}

void FetchMemory::load()
{
    auto *watcher = new QFutureWatcher<std::optional<FetchNote>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto note = watcher->result())
            emit found(*note);
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, readNote, m_name));
}

void FetchMemory::keep(const FetchNote &note)
{
    const QByteArray json = note.toJson();
    if (redactedBytes(json) == json) // somebody may have searched for a key
        m_thread.start([name = m_name, json] { writeNote(name, json); });
}

void FetchMemory::forget()
{
    m_thread.start([name = m_name] { QFile::remove(pathOf(name)); });
}
