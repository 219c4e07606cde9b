// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <array>
#include <optional>

/// An address or a domain that the account doesn't write to.
struct Suppression {
    /// Why. A hard bounce frees itself after seven days; spam and unsubscribe stay.
    enum class Kind { Manual, Spam, Unsubscribe, Bounce, Compliance, Unknown };

    static constexpr std::array<Kind, 5> kinds{Kind::Manual, Kind::Spam, Kind::Unsubscribe,
                                               Kind::Bounce, Kind::Compliance};

    QString address; ///< an e-mail address or a domain
    Kind kind = Kind::Unknown;
    QString reason; ///< the kind in the service's own words, e.g. "manual"
    QString description; ///< as given by who added it
    QString complaint;
    QString subject; ///< of the mail that was the reason; mostly empty
    QDateTime time; ///< UTC; invalid if the service's form isn't understood
    QString timeText; ///< in the service's own form
    QJsonObject json; ///< all of it

    friend bool operator==(const Suppression &, const Suppression &) = default;
};

/// As the service writes it; empty for Unknown.
[[nodiscard]] QLatin1StringView wireName(Suppression::Kind kind);

/// Unknown for what isn't in the list.
[[nodiscard]] Suppression::Kind suppressionKindOf(const QString &wireName);
