// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendernote.h"

#include <QString>

/// How a moment of a domain's history reads.
namespace SenderNoteText {

/// What changed then, e.g. "SMTP2GO: DKIM verified, return path not verified. DNS: …".
[[nodiscard]] QString text(const SenderNote &note);

} // namespace SenderNoteText
