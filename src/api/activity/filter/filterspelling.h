// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterkey.h"

#include <QString>
#include <QStringView>

/// Whether \p c can't be in a word without quotes.
[[nodiscard]] bool endsFilterWord(QChar c);

/// Whether \p name can be a header's name in a filter: letters, digits, '-', '_' and '.'.
[[nodiscard]] bool isFilterHeaderName(QStringView name);

/// \p value as it is typed behind \p key: in quotes where needed.
[[nodiscard]] QString filterValueText(FilterKey key, const QString &value);
