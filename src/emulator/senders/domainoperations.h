// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/senders/domainlist.h"
#include "emulator/senders/domainwriter.h"
#include "emulator/service/answer.h"

class QJsonObject;

namespace Emulator {

/// /domain/…, for requests that are allowed, well-formed and of an account that exists.
class DomainOperations {
public:
    explicit DomainOperations(const Options &options);

    [[nodiscard]] Answer view(const QJsonObject &body, const QString &requestId) const;
    [[nodiscard]] Answer add(const QJsonObject &body, const QString &requestId, Instant now);
    [[nodiscard]] Answer remove(const QJsonObject &body, const QString &requestId);
    [[nodiscard]] Answer verify(const QJsonObject &body, const QString &requestId, Instant now);
    [[nodiscard]] Answer setReturnPath(const QJsonObject &body, const QString &requestId,
                                       Instant now);
    [[nodiscard]] Answer setTracking(const QJsonObject &body, const QString &requestId,
                                     Instant now);
    [[nodiscard]] Answer setAccess(const QJsonObject &body, const QString &requestId);

    [[nodiscard]] DomainList &list() { return m_list; }
    [[nodiscard]] const DomainList &list() const { return m_list; }

private:
    using Place = QString SenderDomain::*;

    [[nodiscard]] Answer rename(const QJsonObject &body, const QString &requestId, Place place,
                                Place other, Instant now);
    [[nodiscard]] Answer shown(const SenderDomain &domain, const QString &requestId) const;

    DomainList m_list;
    DomainWriter m_writer;
};

} // namespace Emulator
