// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/search/search.h"
#include "emulator/service/mailnumbers.h"

#include <optional>
#include <vector>

namespace Emulator {

class History;
struct Subaccount;

/// How much the master and its subaccounts have sent. Those whose mail is in the world have what a
/// search would find of them; the others have figures that their id, the seed and the day decide.
class SubaccountUsage {
public:
    /// \p history must outlive this.
    SubaccountUsage(const Options &options, const History &history);

    [[nodiscard]] MailNumbers numbers(const Subaccount &subaccount, Range range, Instant now) const;
    [[nodiscard]] MailNumbers master(Range range, Instant now) const;

    /// Mails since the plans were renewed.
    [[nodiscard]] qint64 planUsed(const Subaccount &subaccount, Instant now) const;

    /// Plans are renewed with the calendar month, in UTC.
    [[nodiscard]] static Range cycleAt(Instant now);

private:
    [[nodiscard]] MailNumbers inWorld(QStringView id, Range range, Instant now) const;
    [[nodiscard]] MailNumbers figures(const Subaccount &subaccount, Range range) const;
    [[nodiscard]] double sent(const Subaccount &subaccount, Range range) const;

    struct Known {
        Range range;
        Instant seenFrom;
        std::vector<MailNumbers> numbers; ///< by account of the world
    };

    quint64 m_seed;
    Traffic m_traffic;
    const History &m_history;
    mutable std::optional<Known> m_known; ///< the last one that was asked for
};

} // namespace Emulator
