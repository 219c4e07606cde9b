// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why SMTP2GO rejected a mail, as far as it says so.
enum class Rejection {
    Untold, ///< any of the others may be the reason
    Bounced, ///< the recipient is suppressed: an earlier mail bounced
    Unsubscribed, ///< the recipient is suppressed: unsubscribed
    Complained, ///< the recipient is suppressed: complained of spam
    Suppressed, ///< the recipient is suppressed, it isn't said why
    SenderNotVerified,
    Sandbox, ///< the credential is in sandbox mode: a trial, not a fault
};

/// \p words: reason, error and reply of the event, in any order.
[[nodiscard]] Rejection rejectionIn(const QString &words);

/// A clause, e.g. "the sender is not verified". For Untold all that are possible.
[[nodiscard]] QString rejectionText(Rejection rejection);

/// What to do about it, as a sentence.
[[nodiscard]] QString rejectionAdvice(Rejection rejection);
