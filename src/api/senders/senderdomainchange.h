// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

/// Where `subaccountId` is empty, the write is made for whoever is worked as. Names are sent as
/// A-labels, whatever form they come in.

/// Who of the subaccounts may send from a domain of the master.
struct DomainAccess {
    QStringList subaccounts; ///< ids
    bool futureSubaccounts = false;

    friend bool operator==(const DomainAccess &, const DomainAccess &) = default;
};

/// A domain to add (/domain/add). The service's own choice stands where a text is empty.
struct NewSenderDomain {
    QString domain;
    QString trackingSubdomain; ///< e.g. "link"
    QString returnPathSubdomain; ///< e.g. "em123456"
    bool autoVerify = true; ///< looks the records up at once
    bool requisitionSsl = true; ///< a certificate for tracking, once it is verified
    std::optional<DomainAccess> access = {}; ///< of a domain of the master
    QString subaccountId = {};

    friend bool operator==(const NewSenderDomain &, const NewSenderDomain &) = default;

    /// What the service would refuse, in the person's language.
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// /domain/verify.
struct DomainVerification {
    QString domain;
    bool requisitionSsl = true;
    QString subaccountId = {};

    friend bool operator==(const DomainVerification &, const DomainVerification &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// /domain/remove.
struct DomainRemoval {
    QString domain;
    QString subaccountId = {};

    friend bool operator==(const DomainRemoval &, const DomainRemoval &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// Another name before the domain, for /domain/returnpath or /domain/tracking.
struct SubdomainChange {
    QString domain;
    QString oldSubdomain; ///< as it is now
    QString newSubdomain;
    QString subaccountId = {};

    friend bool operator==(const SubdomainChange &, const SubdomainChange &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// /domain/subaccount_access: replaces the whole list. Only of the master, for its own domains.
struct DomainAccessChange {
    QString domain;
    DomainAccess access;

    friend bool operator==(const DomainAccessChange &, const DomainAccessChange &) = default;
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};
