// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ApiError;

/// What happened, for each kind in words of its own.
[[nodiscard]] QString captionOf(const ApiError &error);

/// What the person can do now. Names the permission, the region or the field where that helps.
[[nodiscard]] QString nextStepOf(const ApiError &error);
