// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// A question to /activity/search: a value. Empty fields are not sent.
struct ActivityQuery {
    /// Where the data lies. Without it only the region of the master account is searched: a master
    /// with subaccounts in two regions needs a search for each.
    enum class Region { OfAccount, Us, Eu, Au };
    enum class Latest {
        All,
        ByEvent, ///< only_latest
        BySent, ///< only_latest_by_sent
    };

    QDateTime start; ///< inclusive
    QDateTime end; ///< exclusive; must be set before the first page and stay
    QString freeText; ///< e-mail id, subject, to, recipient, bcc; " | " is OR
    QString emailId;
    QString sender;
    QString recipient;
    QString subject;
    QList<EventKind> kinds;
    QStringList usernames;
    QStringList subaccounts; ///< ids, not names
    Region region = Region::OfAccount;
    Latest latest = Latest::All;
    bool includeHeaders = false;
    QStringList customHeaders; ///< names of headers to parse out
    int pageSize = 1000; ///< 1 to 1,000

    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;

    /// What is wrong with it, in the person's language; nothing if it can be asked.
    [[nodiscard]] std::optional<QString> problem() const;

    /// The request's body, with \p continueToken if one is given. Times as RFC 3339 UTC.
    [[nodiscard]] QByteArray toJson(const QString &continueToken = {}) const;
};
