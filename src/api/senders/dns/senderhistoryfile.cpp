// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/senderhistoryfile.h"

#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

/// A line is some hundred bytes; what is longer was not written by us.
constexpr qint64 longestLine = 4096;

/// Lines that may be superfluous before it is worth to write the file anew.
constexpr qsizetype spare = 1000;

QDateTime timeOf(const SenderPast &past)
{
    return past.notes.isEmpty() ? QDateTime::currentDateTimeUtc() : past.notes.last().at;
}

QByteArray linesOf(const SenderPasts &pasts)
{
    QByteArray lines;
    for (auto past = pasts.cbegin(); past != pasts.cend(); ++past) {
        for (const SenderNote &note : past->notes)
            lines += encodeNote({past.key(), note, past->wasVerified});
        for (const QString &number : past->numbers)
            lines += encodeNote({past.key(), {timeOf(*past), {}, {}}, past->wasVerified, number});
    }
    return lines;
}

qsizetype notesIn(const SenderPasts &pasts)
{
    qsizetype notes = 0;
    for (const SenderPast &past : pasts)
        notes += past.notes.size() + past.numbers.size();
    return notes;
}

} // namespace

SenderPasts SenderHistoryFile::load(const QString &path, const Bounds &bounds)
{
    SenderPasts pasts;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return pasts;
    qsizetype lines = 0;
    for (; !file.atEnd(); ++lines) {
        const std::optional<KeptNote> kept = decodeNote(file.readLine(longestLine));
        if (kept)
            pasts[kept->key].add(*kept, bounds.notes);
        if (pasts.size() > 2 * bounds.domains)
            dropOldest(pasts, bounds.domains);
    }
    dropOldest(pasts, bounds.domains);
    // Failing that, the long one stays.
    if (lines > 2 * notesIn(pasts) + spare)
        std::ignore = writePrivateFile(path, linesOf(pasts));
    return pasts;
}

QHash<QString, QStringList> SenderHistoryFile::numbersBeside(const QString &path)
{
    QHash<QString, QStringList> numbers;
    if (path.isEmpty())
        return numbers;
    const QFileInfoList files
        = QFileInfo(path).dir().entryInfoList({QStringLiteral("*.jsonl")}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine(longestLine);
            const std::optional<KeptNote> kept
                = line.contains("\"number\"") ? decodeNote(line) : std::nullopt;
            if (kept)
                numbers[kept->key.section(QLatin1Char(' '), 0, 0)].append(kept->number);
        }
    }
    return numbers;
}

std::optional<QString> SenderHistoryFile::append(const QString &path, const QByteArray &lines)
{
    if (!makePrivateFolder(QFileInfo(path).path()))
        return QFile(path).errorString();
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // Half a line of an earlier crash must not spoil the next.
    const qint64 size = file.size();
    const bool isWhole = size == 0 || (file.seek(size - 1) && file.read(1) == "\n");
    const QByteArray content = isWhole ? lines : '\n' + lines;
    if (file.write(content) != content.size() || !file.flush())
        return file.errorString();
    return std::nullopt;
}
