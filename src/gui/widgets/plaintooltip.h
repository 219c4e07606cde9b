// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// A tooltip that shows \p text literally. Qt takes a tooltip for HTML when it looks like it and
/// then opens the files that an <img> names.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The same for several paragraphs, each cut by itself.
[[nodiscard]] QString plainToolTip(const QStringList &paragraphs);
