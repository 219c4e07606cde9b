// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// One CNAME of a sender domain, as the service sees it.
struct DomainRecord {
    QString host; ///< whole name to publish, A-labels, e.g. "s123456._domainkey.example.com"
    QString expected; ///< what it must point at: as the live service says, else the known target
    QString observed; ///< what the service saw; mostly empty until it is verified
    std::optional<bool> verified;
    QString status; ///< the service's words; several lines, also when all is well

    friend bool operator==(const DomainRecord &, const DomainRecord &) = default;
};

/// The name behind which opens, clicks and unsubscribe links are counted.
struct DomainTracker {
    DomainRecord record;
    QString subdomain; ///< e.g. "link"
    std::optional<bool> enabled; ///< one that is off is listed, too
    QString sslStatus; ///< e.g. "issued: 1781506040"; undocumented, may be empty

    friend bool operator==(const DomainTracker &, const DomainTracker &) = default;
};

/// A domain that an account may send from. What the service left out is unset or empty.
struct SenderDomain {
    QString name; ///< whole, A-labels, lower case; senderdomaintext.h has it for people
    DomainRecord dkim;
    DomainRecord returnPath;
    QList<DomainTracker> trackers; ///< mostly one
    QString dkimSelector; ///< e.g. "s123456"
    QString returnPathSelector; ///< e.g. "em123456"
    std::optional<bool> fromMaster; ///< delegated to the subaccount, which can't change it
    QStringList subaccounts; ///< ids of those that may use it, of a domain of the master
    std::optional<bool> futureSubaccounts; ///< those to come get it, too
    QString setupLink; ///< a page of the service that writes the records; mostly empty
    QString registrar; ///< undocumented, may be empty
    QJsonObject json; ///< all of it

    friend bool operator==(const SenderDomain &, const SenderDomain &) = default;
};

/// The targets of the three records where the service doesn't name them.
namespace domaintargets {
inline constexpr QLatin1StringView dkim("dkim.smtp2go.net");
inline constexpr QLatin1StringView returnPath("return.smtp2go.net");
inline constexpr QLatin1StringView tracking("track.smtp2go.net");
} // namespace domaintargets
