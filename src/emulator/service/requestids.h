// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Emulator {

/// Names answers: UUIDs that look like version 1, in an order that the seed decides.
class RequestIds {
public:
    explicit RequestIds(quint64 seed)
        : m_seed(seed)
    {
    }

    [[nodiscard]] QString next();

private:
    quint64 m_seed;
    quint64 m_given = 0;
};

} // namespace Emulator
