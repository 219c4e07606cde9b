// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

/// What it takes to gather the estate.
struct EstatePrice {
    int subaccounts = 0;
    int calls = 0; ///< to the service
    std::chrono::milliseconds time{0}; ///< about; longer while others ask, too

    /// For the person, e.g. "65 calls to SMTP2GO, about 2 minutes".
    [[nodiscard]] QString text() const;

    friend bool operator==(const EstatePrice &, const EstatePrice &) = default;
};
