// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;
class QListWidget;

/// Gives the first entries of \p box these texts, and adds those that are not there yet. What is
/// chosen stays, and so does their data.
void setEntryTexts(QComboBox &box, const QStringList &texts);

/// The same for a list at the left that chooses a page: as wide as its texts need, at least
/// \p leastWidth. Gives its width.
int setNavigationTexts(QListWidget &list, const QStringList &texts, int leastWidth);
