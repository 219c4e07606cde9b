// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/fetch/fetchprogress.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

/// A "Load all" that is under way, for after a restart: what was asked and how far it had come. Of
/// the events themselves it knows nothing.
struct FetchNote {
    ActivityQuery query;
    FetchScope scope = FetchScope::Asked;
    qint64 fetched = 0;
    qint64 total = -1; ///< -1: unknown
    QDateTime at; ///< when that was so

    friend bool operator==(const FetchNote &, const FetchNote &) = default;

    [[nodiscard]] QByteArray toJson() const;

    /// Nothing for what isn't a note.
    [[nodiscard]] static std::optional<FetchNote> fromJson(const QByteArray &json);
};
