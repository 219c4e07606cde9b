// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>

/// What FaultServer does with one request.
struct FaultReply {
    enum class End {
        Keep, ///< leaves the connection open: a good server, or one that stalls
        Close, ///< FIN
        Reset, ///< RST
    };

    QByteArray bytes; ///< raw, head and all
    End end = End::Keep;
    std::chrono::milliseconds drip{0}; ///< if set: one byte of bytes at a time, this far apart
    bool isEndless = false; ///< sends the last 64 KiB of bytes again and again

    /// A complete answer.
    [[nodiscard]] static FaultReply complete(int status, const QByteArray &body,
                                             const QByteArray &extraHeaders = {});
    [[nodiscard]] static FaultReply json(const QByteArray &body) { return complete(200, body); }
};
