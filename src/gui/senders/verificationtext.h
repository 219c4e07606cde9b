// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/messagebar.h"

class DomainVerifier;

/// How a verification came out.
namespace VerificationText {

/// Of one that is finished.
[[nodiscard]] MessageBar::Content message(const DomainVerifier &verifier);

} // namespace VerificationText
