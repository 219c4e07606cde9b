// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/service/answer.h"
#include "emulator/service/pagemarks.h"
#include "emulator/service/suppressionlist.h"

#include <QString>

class QJsonObject;

namespace Emulator {

/// /suppression/add, view and remove, for requests that are allowed, well-formed and of an account
/// that exists.
class SuppressionOperations {
public:
    explicit SuppressionOperations(const Options &options);

    [[nodiscard]] Answer add(const QJsonObject &body, const QString &requestId, Instant now);
    [[nodiscard]] Answer view(const QJsonObject &body, const QString &requestId, TokenFate fate,
                              Instant now) const;
    [[nodiscard]] Answer remove(const QJsonObject &body, const QString &requestId, Instant now);

    /// Which page \p body asks for.
    [[nodiscard]] qint64 pageOf(const QJsonObject &body, Instant now) const;

private:
    using Found = std::vector<const Suppression *>;

    [[nodiscard]] Found found(const QJsonObject &body, Instant now) const;

    SuppressionList m_list;
    PageMarks m_marks;
};

} // namespace Emulator
