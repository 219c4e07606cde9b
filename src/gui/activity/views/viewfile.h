// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/activity/views/activityview.h"

#include <optional>

/// What came of reading the views.
struct ViewsOnDisk {
    QList<SavedView> views;
    QString message; ///< for the person: what was set aside, and why; empty if nothing was
    bool mayWrite = true; ///< false while a file is in the way that can't be set aside
};

/// Reads `views.json` in \p folder; moves what can't be used to `views-set-aside-N.json`. The first
/// views where there is no file. For a worker thread, as all below.
[[nodiscard]] ViewsOnDisk readViews(const QString &folder);

/// Returns a sentence for the person if it fails.
[[nodiscard]] std::optional<QString> writeViews(const QString &folder,
                                                const QList<SavedView> &views);

/// One view in a file for somebody else, 0600. Errors are sentences.
[[nodiscard]] Result<SavedView, QString> readViewFile(const QString &path);
[[nodiscard]] std::optional<QString> writeViewFile(const QString &path, const SavedView &view);
