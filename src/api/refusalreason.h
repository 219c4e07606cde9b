// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ApiError;

/// What a refusal is about, beyond its kind: the service has one code for many, and only its words
/// tell them apart, whatever the HTTP status.
enum class RefusalReason {
    Other,
    AlreadyExists, ///< what was to be added is there already
    PlanLimit, ///< the plan of the account has no room for more
    NotThere, ///< what was asked for, or was to be changed, isn't there
};

[[nodiscard]] RefusalReason refusalReasonOf(const ApiError &error);

/// The same by the service's words alone.
[[nodiscard]] RefusalReason refusalReasonOf(const QString &serverMessage);

/// Whether these words of the service say for certain that nothing was changed, even where they
/// come with a status that leaves it open: the service has said 500 with them.
[[nodiscard]] bool saysNothingWasDone(const QString &serverMessage);

/// What happened, and what the person can do now; empty for Other.
[[nodiscard]] QString captionOf(RefusalReason reason);
[[nodiscard]] QString nextStepOf(RefusalReason reason);
