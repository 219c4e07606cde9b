// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/emaillife.h"

/// Judges one recipient by its events, which must be in order. The rules, the first that fits:
/// 1. The latest of delivered, hard bounced and rejected decides; a hard bounce after a delivery is
///    a mail that came back.
/// 2. Without those, a trace of reading (opened, clicked, complained, unsubscribed) shows that it
///    arrived.
/// 3. Without those, a soft bounce or a failed attempt shows that it was put off.
/// 4. Without those, a processed event (\p sent, or one of its own) shows that it is queued.
/// \p sent may be null.
void judge(RecipientLife &life, const LifeEvent *sent);
