// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>

namespace Emulator {

/// How much is sent of what the head announces; Nothing: not even the head. After CutOff and
/// Nothing the connection ends.
enum class Delivery { Whole, CutOff, HeadOnly, Nothing };

/// What goes back over the wire.
struct Answer {
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    std::chrono::milliseconds delay{0}; ///< How long to wait before it is sent.
    Delivery delivery = Delivery::Whole;
};

} // namespace Emulator
