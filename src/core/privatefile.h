// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// Files and folders that only their user can read, whatever the umask and whatever modes they had
/// before. Both touch the disk.

/// Makes the folder \p path (0700), and its parents as the umask has it, or narrows what is there.
[[nodiscard]] bool makePrivateFolder(const QString &path);

/// Replaces the content of \p path (0600, its folder as above) in one step: after a crash or on a
/// full disk the old content is still whole. Returns why it failed, in the words of the system.
[[nodiscard]] std::optional<QString> writePrivateFile(const QString &path,
                                                      const QByteArray &content);
