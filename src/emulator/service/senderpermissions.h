// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <algorithm>
#include <array>

/// What keys may call of SenderOperations.
namespace Emulator::SenderPermissions {

using Text = QLatin1StringView;

template <std::size_t n, std::size_t m>
constexpr std::array<Text, n + m> joined(const std::array<Text, n> &a, const std::array<Text, m> &b)
{
    std::array<Text, n + m> both;
    std::copy(b.begin(), b.end(), std::copy(a.begin(), a.end(), both.begin()));
    return both;
}

inline constexpr std::array views{Text("/allowed_senders/view"), Text("/domain/view"),
                                  Text("/single_sender_emails/view")};

/// All but who of the subaccounts may use a domain.
inline constexpr std::array ofOneAccount = joined(
    views,
    std::array{Text("/allowed_senders/add"), Text("/allowed_senders/remove"),
               Text("/allowed_senders/update"), Text("/domain/add"), Text("/domain/remove"),
               Text("/domain/returnpath"), Text("/domain/tracking"), Text("/domain/verify"),
               Text("/single_sender_emails/add"), Text("/single_sender_emails/remove")});

inline constexpr std::array all
    = joined(ofOneAccount, std::array{Text("/domain/subaccount_access")});

} // namespace Emulator::SenderPermissions
