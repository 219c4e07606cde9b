// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/service/answer.h"
#include "emulator/service/pagemarks.h"
#include "emulator/service/subaccountlist.h"
#include "emulator/service/subaccountusage.h"

#include <QString>

class QJsonObject;

namespace Emulator {

class JsonWriter;

/// /subaccounts/search and /subaccount/add, edit, close and reopen, for requests that are allowed
/// and well-formed.
class SubaccountOperations {
public:
    /// \p usage must outlive this.
    SubaccountOperations(const Options &options, const SubaccountUsage &usage);

    [[nodiscard]] const SubaccountList &list() const { return m_list; }

    [[nodiscard]] Answer search(const QJsonObject &body, const QString &requestId, TokenFate fate,
                                Instant now) const;
    [[nodiscard]] Answer add(const QJsonObject &body, const QString &requestId);
    [[nodiscard]] Answer edit(const QJsonObject &body, const QString &requestId, Instant now);
    [[nodiscard]] Answer close(const QJsonObject &body, const QString &requestId, Instant now);
    [[nodiscard]] Answer reopen(const QJsonObject &body, const QString &requestId, Instant now);

    /// Which page \p body asks for.
    [[nodiscard]] qint64 pageOf(const QJsonObject &body, Instant now) const;

private:
    using Found = std::vector<const Subaccount *>;

    [[nodiscard]] Found found(const QJsonObject &body) const;
    void writePlan(JsonWriter &out, const Subaccount &subaccount, Instant now) const;
    void writeFound(JsonWriter &out, const Subaccount &subaccount, Instant now) const;
    void writeWhole(JsonWriter &out, const Subaccount &subaccount, Instant now) const;

    SubaccountList m_list;
    const SubaccountUsage &m_usage;
    PageMarks m_marks;
};

} // namespace Emulator
