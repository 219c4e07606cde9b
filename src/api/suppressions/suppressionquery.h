// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/suppressions/suppression.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

/// A question to /suppression/view: a value. Empty texts and lists ask for nothing. The service
/// gives no choice of the page's size.
struct SuppressionQuery {
    enum class Order { NewestFirst, OldestFirst };

    /// Both are sent always: the service's own defaults leave out what was added today, and its
    /// documentation has them the wrong way round.
    QDateTime start; ///< inclusive
    QDateTime end; ///< exclusive

    QString address; ///< the whole of an address or a domain, in any case
    QString wildcard; ///< a part of one
    QList<Suppression::Kind> kinds; ///< none: all
    Order order = Order::NewestFirst;
    QString subaccountId; ///< empty: of the account itself

    friend bool operator==(const SuppressionQuery &, const SuppressionQuery &) = default;

    /// All that there is. The end lies a day after \p now, for clocks that differ.
    [[nodiscard]] static SuppressionQuery everything(const QDateTime &now);

    /// What is wrong with it, in the person's language; nothing if it can be asked.
    [[nodiscard]] std::optional<QString> problem() const;

    /// The request's body, with \p continueToken if one is given. Times as RFC 3339 UTC.
    [[nodiscard]] QByteArray toJson(const QString &continueToken = {}) const;
};

/// The names of \p kinds in the service's words.
[[nodiscard]] QStringList wireNames(const QList<Suppression::Kind> &kinds);
