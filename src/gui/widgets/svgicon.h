// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <functional>

/// Draws the SVG file that \p path names whenever it is drawn, as Qt's own engine for icons would,
/// but reads it when it is first drawn and only once. \p name is what QIcon::name() says.
[[nodiscard]] QIcon svgIcon(std::function<QString()> path, const QString &name = {});
