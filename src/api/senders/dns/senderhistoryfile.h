// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/senderpast.h"

/// The file of SenderHistory: a line a note, appended; all of it anew when much in it is old. Every
/// function touches the disk.
namespace SenderHistoryFile {

struct Bounds {
    int notes; ///< a domain
    int domains;
};

/// What is there, within \p bounds; nothing when there is no file. Writes it anew when it holds
/// twice what is kept.
[[nodiscard]] SenderPasts load(const QString &path, const Bounds &bounds);

/// The numbers that all histories in the folder of \p path know, by domain.
[[nodiscard]] QHash<QString, QStringList> numbersBeside(const QString &path);

/// Why it failed, in the words of the system.
[[nodiscard]] std::optional<QString> append(const QString &path, const QByteArray &lines);

} // namespace SenderHistoryFile
