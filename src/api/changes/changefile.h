// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

/// The file behind a ChangeLog; all of it works on the disk, in one thread at a time. Problems are
/// for the person.
class ChangeFile {
public:
    explicit ChangeFile(QString path);

    /// Puts \p line (without its end) behind all others, and waits until the disk has it. After a
    /// failure the file is as before. A file that \p line would make longer than \p length becomes
    /// the old one first, which takes the place of the one before.
    [[nodiscard]] std::optional<QString> append(const QByteArray &line, qint64 length) const;

    /// What the old file and the file hold, each change once, with its newest record in the place
    /// of its first one. Lines that can't be read, e.g. the last one after a kill, are left out.
    [[nodiscard]] QList<LoggedChange> read() const;

    /// Leaves the lines out for which \p isForgotten holds.
    [[nodiscard]] std::optional<QString>
    forget(const std::function<bool(const LoggedChange &)> &isForgotten) const;

private:
    [[nodiscard]] QString oldPath() const;
    [[nodiscard]] std::optional<QString> retire() const;

    QString m_path;
};
