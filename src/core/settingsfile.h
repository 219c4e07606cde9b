// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantHash>
#include <optional>

/// What came of reading the settings.
struct SettingsOnDisk {
    QVariantHash values; ///< by key, "group/name"
    QString message; ///< for the person: what was set aside, and why; empty if nothing was
    bool mayWrite = true; ///< false while a file is in the way that can't be set aside
};

/// Reads the INI file \p path (0600 afterwards). One of a newer version, or a damaged one, is
/// moved to `…-set-aside-N.ini` beside it; of a damaged one, what can be read is returned.
[[nodiscard]] SettingsOnDisk readSettings(const QString &path);

/// Replaces the content of \p path (0600 in a 0700 folder) in one step. Returns a sentence for the
/// person if it fails.
[[nodiscard]] std::optional<QString> writeSettings(const QString &path, const QVariantHash &values);
