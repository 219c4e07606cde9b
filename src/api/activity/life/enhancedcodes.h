// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/statusexplanation.h"

/// A line of the table of enhanced codes. The texts are keys for translation in the context
/// "StatusCode".
struct EnhancedCodeLine {
    int subject;
    int detail; ///< -1: any detail of the subject that has no line
    StatusExplanation::Turn turn;
    const char *meaning;
    const char *advice;
};

/// The line for subject and detail; null if the subject is unknown.
[[nodiscard]] const EnhancedCodeLine *enhancedCodeLine(int subject, int detail);
