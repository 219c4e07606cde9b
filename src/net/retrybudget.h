// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

/// Keeps retries to a tenth of the load, however many calls fail together: a retry costs one
/// token of ten, a success returns a tenth of one.
class RetryBudget {
public:
    /// Whether a retry may happen; takes its token.
    [[nodiscard]] bool spend()
    {
        if (m_tenths < 10)
            return false;
        m_tenths -= 10;
        return true;
    }

    void succeeded() { m_tenths = std::min(m_tenths + 1, 100); }

private:
    int m_tenths = 100;
};
