// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterreading.h"

/// What is being typed at a place of a filter's text, and so what may be completed there.
struct FilterCursor {
    enum class What {
        KeyOrText, ///< the beginning of a key, or a bare word
        Value, ///< of key
        HeaderName,
    };

    What what = What::KeyOrText;
    FilterKey key = FilterKey::Text;
    QString prefix; ///< what is there before the cursor, without quotes and escapes
    qsizetype position = 0; ///< the range that a completion replaces: the whole word
    qsizetype length = 0;

    friend bool operator==(const FilterCursor &, const FilterCursor &) = default;
};

/// \p reading must be that of \p text; \p cursor counts in UTF-16 units.
[[nodiscard]] FilterCursor filterCursor(QStringView text, const FilterReading &reading,
                                        qsizetype cursor);
