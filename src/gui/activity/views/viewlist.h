// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

#include <optional>

/// The saved views in the order of the person. Names are different, without a look at case.
class ViewList {
public:
    ViewList() = default;
    explicit ViewList(QList<SavedView> views)
        : m_views(std::move(views))
    {
    }

    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    [[nodiscard]] std::optional<SavedView> find(const QUuid &id) const;

    /// What is wrong with a name, a sentence; empty if nothing is. \p id is the view that is to
    /// have it, null for a new one.
    [[nodiscard]] QString problemOf(const QString &name, const QUuid &id = {}) const;

    /// \p name, with a number if it is taken.
    [[nodiscard]] QString freeName(const QString &name) const;

    /// False, and nothing changed, for an unknown id or a name that has a problem.
    bool add(const SavedView &view);
    bool rename(const QUuid &id, const QString &name);
    bool setState(const QUuid &id, const ViewState &state);
    bool remove(const QUuid &id);

    /// To another place in the list; one that is too far is the last.
    bool move(const QUuid &id, qsizetype index);

private:
    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;

    QList<SavedView> m_views;
};
