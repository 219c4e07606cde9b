// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/activity/views/activityview.h"

#include <QByteArray>

/// The form in which all views are saved: a JSON object with `version` and the list `views`.
[[nodiscard]] QByteArray viewsToJson(const QList<SavedView> &views);

struct DecodedViews {
    enum class Condition {
        Good,
        Damaged, ///< views holds those that can be read
        Newer, ///< of a version that this program doesn't know: nothing was read
    };

    Condition condition = Condition::Damaged;
    QList<SavedView> views;
};
[[nodiscard]] DecodedViews viewsFromJson(const QByteArray &json);

/// A file for somebody else, `.outpostview`: {"format": "outpost-view", "version": 1, "view": …}.
/// API keys in the filter are cut.
[[nodiscard]] QByteArray viewToFile(const SavedView &view);

/// The view with a new id, or a sentence that says why the file is none.
[[nodiscard]] Result<SavedView, QString> viewFromFile(const QByteArray &json);
