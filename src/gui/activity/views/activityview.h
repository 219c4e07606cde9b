// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventorder.h"
#include "gui/activity/filter/filteroptions.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <chrono>

/// A column of the table as a view has it.
struct ViewColumn {
    EventColumn column = EventColumn::Time;
    int width = 0; ///< in pixels; 0: as it is
    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// All that a saved view keeps of the activity page. No secrets, no data of an account.
struct ViewState {
    enum class Colours { None, ByEvent };

    QString filter; ///< as it is typed
    FilterOptions options;
    /// Only e-mails that wait in the queue for longer, see queuedRows(); 0: no such condition.
    std::chrono::minutes queuedFor{0};
    QList<ViewColumn> columns; ///< those that are visible, in their order; none: left as they are
    EventSort sort;
    Colours colours = Colours::None;

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// Whether \p a and \p b look and answer the same; widths of columns don't count.
[[nodiscard]] bool isSameView(const ViewState &a, const ViewState &b);

struct SavedView {
    QUuid id;
    QString name;
    ViewState state;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

inline constexpr qsizetype longestViewName = 80;
inline constexpr qsizetype longestViewFilter = 16 * 1024;
