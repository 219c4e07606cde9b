// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/service/answer.h"
#include "emulator/service/pagemarks.h"
#include "emulator/service/subaccountlist.h"

#include <QString>

class QJsonObject;

namespace Emulator {

/// /subaccounts/search and /subaccount/add, for requests that are allowed and well-formed.
class SubaccountOperations {
public:
    explicit SubaccountOperations(const Options &options);

    [[nodiscard]] const SubaccountList &list() const { return m_list; }

    [[nodiscard]] Answer search(const QJsonObject &body, const QString &requestId, TokenFate fate,
                                Instant now) const;
    [[nodiscard]] Answer add(const QJsonObject &body, const QString &requestId);

    /// Which page \p body asks for.
    [[nodiscard]] qint64 pageOf(const QJsonObject &body, Instant now) const;

private:
    using Found = std::vector<const Subaccount *>;

    [[nodiscard]] Found found(const QJsonObject &body) const;

    SubaccountList m_list;
    PageMarks m_marks;
};

} // namespace Emulator
