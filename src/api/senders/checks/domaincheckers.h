// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomain.h"
#include "api/writes/writechecker.h"

/// The checkers of /domain/…: whether the service shows the domain as the write would have made it.
/// A note is the body, completed by what a read before tells.
class DomainChecker : public WriteChecker {
public:
    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;

protected:
    /// \p domain is null where it isn't there.
    [[nodiscard]] virtual WriteFinding findingOf(const QJsonObject &note,
                                                 const SenderDomain *domain) const = 0;
};

/// /domain/add: "was_there" in the note says whether it was there before, when nothing would have
/// been added.
class DomainAddChecker final : public DomainChecker {
public:
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;

protected:
    [[nodiscard]] WriteFinding findingOf(const QJsonObject &note,
                                         const SenderDomain *domain) const override;
};

/// /domain/remove: what was never there counts as removed.
class DomainRemoveChecker final : public DomainChecker {
protected:
    [[nodiscard]] WriteFinding findingOf(const QJsonObject &note,
                                         const SenderDomain *domain) const override;
};

/// /domain/returnpath.
class DomainReturnPathChecker final : public DomainChecker {
protected:
    [[nodiscard]] WriteFinding findingOf(const QJsonObject &note,
                                         const SenderDomain *domain) const override;
};

/// /domain/tracking.
class DomainTrackingChecker final : public DomainChecker {
protected:
    [[nodiscard]] WriteFinding findingOf(const QJsonObject &note,
                                         const SenderDomain *domain) const override;
};

/// /domain/subaccount_access.
class DomainAccessChecker final : public DomainChecker {
protected:
    [[nodiscard]] WriteFinding findingOf(const QJsonObject &note,
                                         const SenderDomain *domain) const override;
};
