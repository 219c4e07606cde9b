// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outcome.h"

Outcome outcomeOf(const HttpAnswer &answer)
{
    return {answer.error, answer.sent, answer.status, answer.retryAfter};
}

SlotEnd slotEndOf(const Outcome &outcome)
{
    if (outcome.isAnswer())
        return SlotEnd::Answered;
    return outcome.sent ? SlotEnd::Unanswered : SlotEnd::NotSent;
}
