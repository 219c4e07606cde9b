// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;
class QSaveFile;

/// The file that an export becomes. Touches the disk. Texts are sentences for the person.
namespace ExportTarget {

/// Why nothing can be written to \p path, as far as can be seen before; empty if nothing is.
[[nodiscard]] QString problemOf(const QString &path);

/// Opens \p file for its user only, before the first byte is in it.
[[nodiscard]] bool open(QSaveFile &file);

/// What went wrong with \p file; the one that was there is whole.
[[nodiscard]] QString failureOf(const QFileDevice &file);

/// The same for \p path, with the words of the system.
[[nodiscard]] QString failure(const QString &path, const QString &reason);

} // namespace ExportTarget
