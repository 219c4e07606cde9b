// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>

/// \p time, in milliseconds since 1970, cut to the second that it lies in.
[[nodiscard]] inline qint64 wholeSecond(qint64 time)
{
    using namespace std::chrono;
    return milliseconds(floor<seconds>(milliseconds(time))).count();
}
