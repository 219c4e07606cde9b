// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkrunfile.h"

#include "api/bulk/bulkrunjson.h"
#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool isOnDisk(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

/// Behind the last whole line: a kill may have left a part of one.
qint64 wholeSize(QFile &file)
{
    qint64 size = file.size();
    while (size > 0) {
        char last = 0;
        if (!file.seek(size - 1) || !file.getChar(&last) || last == '\n')
            break;
        --size;
    }
    return size;
}

/// A new file's name is on the disk when its folder is.
void keepName(const QString &path)
{
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

BulkRunFile::Outcome appendLines(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    // A buffer would still be written when the file is closed.
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return file.errorString();
    const qint64 size = wholeSize(file);
    if (file.resize(size) && file.seek(size) && file.write(lines) == lines.size() && isOnDisk(file))
        return std::nullopt;
    const QString reason = file.errorString();
    file.resize(size);
    return reason;
}

} // namespace

BulkRunFile::BulkRunFile(QString path)
    : m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
}

BulkRunFile::~BulkRunFile()
{
    m_thread.waitForDone();
}

QFuture<BulkRunFile::Outcome> BulkRunFile::create(const StoredBulkRun &run)
{
    return QtConcurrent::run(&m_thread, [path = m_path, run] {
        const Outcome outcome = writePrivateFile(path, bulkRunLine(run));
        if (!outcome)
            keepName(path);
        return outcome;
    });
}

QFuture<BulkRunFile::Outcome> BulkRunFile::note(const QList<Note> &notes)
{
    return QtConcurrent::run(&m_thread, [path = m_path, notes] {
        QByteArray lines;
        for (const Note &note : notes)
            lines += bulkRowLine(note.index, note.row);
        return appendLines(path, lines);
    });
}

void BulkRunFile::remove()
{
    m_thread.start([path = m_path] { QFile::remove(path); });
}

std::optional<StoredBulkRun> readBulkRun(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.readLine();
    std::optional<StoredBulkRun> run = bulkRunIn(head);
    if (!run || !head.endsWith('\n'))
        return std::nullopt;
    run->path = path;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n') || !takeBulkRowLine(line, *run))
            break;
    }
    return run;
}

QList<StoredBulkRun> readBulkRuns(const QString &folder)
{
    QList<StoredBulkRun> runs;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (auto run = readBulkRun(dir.filePath(name)))
            runs += *run;
    }
    std::stable_sort(runs.begin(), runs.end(),
                     [](const auto &left, const auto &right) { return left.begun < right.begun; });
    return runs;
}
