// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportoutcome.h"
#include "gui/widgets/messagebar.h"

#include <QString>

/// The words of exports.
namespace ExportText {

[[nodiscard]] QString formatTitle(ExportFormat format);

/// What to know before choosing it.
[[nodiscard]] QString formatHint(const ExportOptions &options);

/// Of a file, without the dot; empty for the clipboard.
[[nodiscard]] QString fileEnding(ExportFormat format);
[[nodiscard]] bool isOurEnding(const QString &ending);

/// What came of it, for the page.
[[nodiscard]] MessageBar::Content message(const ExportOutcome &outcome);

} // namespace ExportText
