// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queuemonitor.h"

#include <QString>

/// What the request queue does, in words.
namespace QueueText {

/// One line, e.g. "2 queued" or "Paused by SMTP2GO, resumes in 0:42".
[[nodiscard]] QString status(const QueueMonitor::Status &status);

/// What a pause keeps waiting, e.g. "12 requests wait; nothing is lost."
[[nodiscard]] QString kept(const QueueMonitor::Status &status);

/// e.g. "58 of 60 searches left".
[[nodiscard]] QString budget(const QueueMonitor::Status &status);

/// "0:42"; a started second counts as a whole one.
[[nodiscard]] QString minutesAndSeconds(std::chrono::milliseconds time);

} // namespace QueueText
