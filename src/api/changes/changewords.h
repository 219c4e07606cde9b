// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/loggedchange.h"

struct ApiError;

/// The sentences of a change, for the person.
namespace ChangeWords {

/// How it came out, in a word or two, e.g. "Refused".
[[nodiscard]] QString outcome(LoggedChange::Outcome outcome);

/// What changed, in one line: "field: before → after; …".
[[nodiscard]] QString fields(const LoggedChange &change);

/// What happened and what to do, in one text, of an error.
[[nodiscard]] QString problem(const ApiError &error);

/// What a look at the state says of a write whose answer was lost.
[[nodiscard]] QString looked(const LoggedChange &change);

/// After a write that was accepted: the state could not be read for this reason.
[[nodiscard]] QString unread(const ApiError &error);

} // namespace ChangeWords
