// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/search/eventwriter.h"
#include "emulator/search/filter.h"

#include <QString>
#include <optional>

class QJsonObject;

namespace Emulator {

/// A question to /activity/search, its fields already checked against the contract.
struct SearchRequest {
    std::optional<Instant> start; ///< Nothing: today 00:00 UTC.
    std::optional<Instant> end; ///< Nothing: now.
    Filter filter;
    qint64 limit = 100;
    QString continueToken;
    HeaderText headerText = HeaderText::Left;
    QStringList customHeaders;
    /// The same for all pages of a search: a number made of every field but `continue_token`,
    /// `limit` and the key.
    quint32 queryId = 0;
};

[[nodiscard]] SearchRequest searchRequestOf(const QJsonObject &body);

} // namespace Emulator
