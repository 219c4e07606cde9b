// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"
#include "net/ratewindow.h"

#include <chrono>

/// What the scheduler needs to know of a HttpAnswer.
struct Outcome {
    TransportError error = TransportError::None;
    bool sent = false;
    int status = 0;
    std::chrono::seconds retryAfter{0};

    [[nodiscard]] bool isAnswer() const { return status != 0; }
    [[nodiscard]] bool isSuccess() const
    {
        return error == TransportError::None && status >= 200 && status < 300;
    }
};

[[nodiscard]] Outcome outcomeOf(const HttpAnswer &answer);
[[nodiscard]] SlotEnd slotEndOf(const Outcome &outcome);
