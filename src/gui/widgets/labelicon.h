// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QLabel;

/// Shows \p icon on \p label, \p size high and wide, sharp on every screen and in the form that can
/// be seen on the palette of the moment, also when either changes. Can be called again.
void showIcon(QLabel &label, const QIcon &icon, int size);

/// The same with an icon of the bundled set; none for an empty \p name.
void showIcon(QLabel &label, const QString &name, int size);
