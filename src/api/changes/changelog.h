// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <functional>
#include <optional>

/// The changes that were made from here: a file of JSON Lines that only grows at its end, for this
/// user only. When it gets too long it becomes the old one (".old"), and the old one before it
/// goes. All work on the disk is done in one worker thread, in the order of the calls. Keys in
/// what is recorded are redacted, and members that promise a secret are left out.
class ChangeLog : public QObject {
    Q_OBJECT
public:
    /// Why something could not be done, for the person; nothing: it was.
    using Problem = std::optional<QString>;

    /// How long the file gets before it becomes the old one.
    static constexpr qint64 defaultLength = 4 * 1024 * 1024;

    /// \p path is the file's, by default that of the user: see defaultPath().
    explicit ChangeLog(QString path, QObject *parent = nullptr);

    /// Waits until all is written.
    ~ChangeLog() override;

    /// "changes.jsonl" in statePath(). Touches the disk.
    [[nodiscard]] static QString defaultPath();

    /// Adds a record; on the disk for good once the future is there. One with an id that was
    /// recorded before takes its place.
    QFuture<Problem> record(const LoggedChange &change);

    /// All that are kept, oldest first, as of now. What an earlier run left Planned is Interrupted.
    [[nodiscard]] QFuture<QList<LoggedChange>> entries() const;

    /// Leaves nothing of \p account, by LoggedChange::account.
    QFuture<Problem> forget(const QString &account);

    void setLength(qint64 bytes) { m_length = bytes; }

signals:
    /// entries() has changed. Always from the event loop.
    void changed();

private:
    QFuture<Problem> run(std::function<Problem()> task);

    const QString m_path;
    qint64 m_length = defaultLength;
    QSet<QUuid> m_live; ///< Planned in this run
    mutable QThreadPool m_worker; ///< one thread: what is recorded last is written last
};
