// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/emaillife.h"

/// The life of an e-mail in plain words.
namespace LifeWords {

/// What happened, as one sentence without a full stop: "Accepted by Google after 2 attempts, 14 s
/// after it was sent; opened twice". Says so where the rows fetched may not be all.
[[nodiscard]] QString sentence(const EmailLife &life);

/// The same of one recipient.
[[nodiscard]] QString sentence(const RecipientLife &life);

/// The rule that led to the sentence, the events and replies that decided, and what their codes
/// mean: some lines of plain text.
[[nodiscard]] QString rule(const EmailLife &life);
[[nodiscard]] QString rule(const RecipientLife &life);

/// The whole for a ticket: sentence, rule and every event with its time in UTC and its reply.
[[nodiscard]] QString report(const EmailLife &life, const QString &source);

/// "Delivered", "Attempt", or the service's own name for an unknown kind.
[[nodiscard]] QString titleOf(const LifeEvent &event);

/// "0 s", "14 s", "3 min 20 s", "2 h 5 min", "3 d 4 h".
[[nodiscard]] QString duration(std::chrono::milliseconds time);

/// "once", "twice", "5 times".
[[nodiscard]] QString times(int count);

/// The reply, or for want of one the error or the reason, in one line.
[[nodiscard]] QString wordsOf(const LifeEvent &event);

} // namespace LifeWords
