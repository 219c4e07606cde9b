// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callreport.h"

#include <QString>

/// A call as RequestLog holds it: the last report of the queue, and what was read in the answer.
/// Holds no key.
struct LoggedRequest : CallReport {
    QString requestId; ///< what SMTP2GO's support asks for; may be empty
    QString problem; ///< why it failed or ended, in a few words; empty: it didn't

    [[nodiscard]] bool isWrite() const { return safety != RetrySafety::ReadOnly; }

    /// Ended, and not well. Cancelled by the person is no error.
    [[nodiscard]] bool isError() const { return state == State::Failed; }
};
