// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/writes/writefinding.h"
#include "net/endpoint.h"

#include <optional>

/// What comes next in the life of a write: the rules, without a network. A write is sent once. The
/// only exception is a 429, which refuses it for certain: when a look after the pause finds no
/// effect either, it is sent a second time. What became unknown is never sent again by itself.
class WriteFlow {
public:
    enum class Step {
        ReadBefore, ///< what the check will need
        Send,
        Check, ///< whether it has happened all the same
        Finish,
    };
    enum class Checking { Possible, Impossible };

    WriteFlow(const Endpoint &endpoint, Checking checking);

    [[nodiscard]] Step begin() const;

    /// The read before has ended. Without the right to read, the write goes out all the same.
    [[nodiscard]] Step afterReading(const std::optional<ApiError> &error);

    [[nodiscard]] Step afterSending(const std::optional<ApiError> &error);

    /// Only what surely did not happen is sent again.
    [[nodiscard]] Step afterChecking(UnknownWrite::Finding finding) const;

private:
    Endpoint m_endpoint;
    Checking m_checking;
    int m_sent = 0;
};
