// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/loggedrequest.h"

#include <QString>
#include <chrono>

/// How a request reads in the window. Durations are as of \p now, the time since boot.
namespace RequestText {

/// e.g. "In flight", "Retry in 0:03", "Failed: The connection broke".
[[nodiscard]] QString state(const LoggedRequest &request, std::chrono::milliseconds now);

/// How long it waited in all, and for what, e.g. "0:12, paused by SMTP2GO"; empty if it didn't.
[[nodiscard]] QString wait(const LoggedRequest &request, std::chrono::milliseconds now);

/// What it waits for; empty for WaitReason::None.
[[nodiscard]] QString reason(WaitReason reason);

/// Of the attempt under way or of the last one; empty before the first.
[[nodiscard]] QString duration(const LoggedRequest &request, std::chrono::milliseconds now);

/// All of it in one line.
[[nodiscard]] QString toolTip(const LoggedRequest &request, std::chrono::milliseconds now);

/// As a command line with the key as a variable.
[[nodiscard]] QString curl(const LoggedRequest &request);

/// How long it has waited until \p now.
[[nodiscard]] std::chrono::milliseconds waited(const LoggedRequest &request,
                                               std::chrono::milliseconds now);

} // namespace RequestText
