// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changefile.h"

#include "api/changes/loggedchangejson.h"
#include "core/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr QFile::Permissions fileModes = QFile::ReadOwner | QFile::WriteOwner;

/// A new name in a folder is only there for good once the folder is written.
void keepNamesIn(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// What stands between the end of \p file and a new line: a kill may have cut the last one.
QByteArray bridge(QFile &file)
{
    char last = '\n';
    if (file.size() > 0 && (!file.seek(file.size() - 1) || !file.getChar(&last)))
        return "\n";
    return last == '\n' ? QByteArray() : QByteArray("\n");
}

bool write(QFile &file, const QByteArray &bytes)
{
    return file.seek(file.size()) && file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0;
}

void readInto(QList<LoggedChange> &changes, QHash<QUuid, qsizetype> &places, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        LoggedChange change = loggedChangeIn(file.readLine());
        if (change.id.isNull())
            continue;
        const auto place = places.constFind(change.id);
        if (place != places.constEnd()) {
            changes[*place] = std::move(change);
            continue;
        }
        places.insert(change.id, changes.size());
        changes.append(std::move(change));
    }
}

std::optional<QString> leaveOut(const QString &path,
                                const std::function<bool(const LoggedChange &)> &isForgotten)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    QByteArray kept;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const LoggedChange change = loggedChangeIn(line);
        if (!change.id.isNull() && !isForgotten(change)) // what can't be read may be of anybody
            kept += line;
    }
    return writePrivateFile(path, kept);
}

} // namespace

ChangeFile::ChangeFile(QString path)
    : m_path(std::move(path))
{
}

QString ChangeFile::oldPath() const
{
    return m_path + QStringLiteral(".old");
}

std::optional<QString> ChangeFile::retire() const
{
    // QFile::rename() doesn't replace.
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(oldPath()).constData())
        != 0)
        return qt_error_string(errno);
    return std::nullopt;
}

std::optional<QString> ChangeFile::append(const QByteArray &line, qint64 length) const
{
    const QFileInfo before(m_path);
    if (before.exists() && before.size() > 0 && before.size() + line.size() > length) {
        if (const auto problem = retire())
            return problem;
    }
    if (!makePrivateFolder(before.path()))
        return qt_error_string(errno);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, fileModes)
        || !file.setPermissions(fileModes))
        return file.errorString();
    const qint64 end = file.size();
    if (!write(file, bridge(file) + line + '\n')) {
        const QString problem = qt_error_string(errno);
        file.resize(end);
        return problem;
    }
    if (end == 0)
        keepNamesIn(before.path());
    return std::nullopt;
}

QList<LoggedChange> ChangeFile::read() const
{
    QList<LoggedChange> changes;
    QHash<QUuid, qsizetype> places;
    readInto(changes, places, oldPath());
    readInto(changes, places, m_path);
    return changes;
}

std::optional<QString>
ChangeFile::forget(const std::function<bool(const LoggedChange &)> &isForgotten) const
{
    if (const auto problem = leaveOut(oldPath(), isForgotten))
        return problem;
    return leaveOut(m_path, isForgotten);
}
