// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ApiError;

/// The sentences of an error, translated, plain text, without a key.
/// caption: what happened ("This key may not search activity").
/// explanation: account, operation, what is known (not sent, refused, done, unknown).
/// nextStep: what the person can do now; may be empty.
struct ApiErrorText {
    QString caption;
    QString explanation;
    QString nextStep;
    QString details; ///< HTTP status, code, request_id, the service's words: a line each
};

[[nodiscard]] ApiErrorText describe(const ApiError &error);
