// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/random.h"

#include <QString>
#include <span>

namespace Emulator {

/// A mail service that takes mail from us, and how it talks. In replies, "%q" stands for a queue
/// id, "%i" for our address and "%a" for the recipient. Lines are separated by line breaks or, as
/// has been seen too, by a backslash and an n.
struct Receiver {
    QStringView network; ///< The first three numbers of its addresses.
    std::span<const QStringView> domains;
    std::span<const QStringView> accepting;
    std::span<const QStringView> deferring;
    std::span<const QStringView> refusing;
};

[[nodiscard]] const Receiver &pickReceiver(Dice &dice);

/// One of \p replies with its placeholders filled.
[[nodiscard]] QString spoken(std::span<const QStringView> replies, QStringView ownAddress,
                             QStringView recipient, Dice &dice);

} // namespace Emulator
