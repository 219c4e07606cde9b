// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Emulator {

/// Why mail to an address is held back.
enum class SuppressionKind : std::uint8_t { Manual, Spam, Unsubscribe, Bounce, Compliance };

/// As the service names them, in the order of SuppressionKind.
inline constexpr std::array<QLatin1StringView, 5> suppressionNames{
    QLatin1StringView("manual"), QLatin1StringView("spam"), QLatin1StringView("unsubscribe"),
    QLatin1StringView("bounce"), QLatin1StringView("compliance")};

[[nodiscard]] std::optional<SuppressionKind> suppressionKindOf(QStringView name);
[[nodiscard]] QLatin1StringView nameOf(SuppressionKind kind);

/// A bounced address is free again after so long; all other kinds stay.
inline constexpr std::chrono::days bounceLife{7};

struct Suppression {
    QString account; ///< Id of the subaccount; empty for the master.
    QString address; ///< An e-mail address or a domain.
    SuppressionKind kind;
    QString description;
    QString complaint;
    Instant time;

    [[nodiscard]] bool holds(Instant now) const
    {
        return kind != SuppressionKind::Bounce || now < time + bounceLife;
    }
};

enum class Change { Made, NotNeeded };

/// Whom the accounts don't write to any more. Begins with a past that the seed decides.
class SuppressionList {
public:
    SuppressionList(quint64 seed, Instant launch);

    [[nodiscard]] const std::vector<Suppression> &all() const { return m_all; }

    /// Not needed where the same account holds the same address back for the same kind already.
    Change add(const Suppression &suppression);

    /// Addresses are compared in any case.
    Change remove(const QString &account, const QString &address, SuppressionKind kind,
                  Instant now);

private:
    std::vector<Suppression> m_all;
};

} // namespace Emulator
