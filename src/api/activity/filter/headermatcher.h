// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/textmatcher.h"

/// Looks into the custom headers of an event: a JSON object as the table holds it, minified, and
/// perhaps cut at its end.
class HeaderMatcher {
public:
    /// Without \p values it is enough that the header is there.
    HeaderMatcher(const QString &name, std::vector<TextMatcher> values);

    [[nodiscard]] bool isIn(std::string_view json) const;

private:
    [[nodiscard]] bool fits(std::string_view key, std::string_view value) const;

    TextMatcher m_name;
    std::vector<TextMatcher> m_values;
};
