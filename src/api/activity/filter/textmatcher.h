// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventpage.h"

#include <QString>
#include <array>
#include <string>
#include <string_view>
#include <vector>

/// Looks for a text in UTF-8, ignoring case in every script (simple case folding).
class TextMatcher {
public:
    /// \p text must not be empty.
    explicit TextMatcher(const QString &text);

    [[nodiscard]] bool isIn(std::string_view text) const;

    /// Whether it is the whole of \p text.
    [[nodiscard]] bool equals(std::string_view text) const;

    /// Sets \p found[i] to 1 for each string i of \p block that it is in; leaves the others.
    void findIn(const StringBlock &block, unsigned char *found) const;

private:
    /// A character of the text: one of these byte sequences.
    using Choice = std::vector<std::string>;

    void makePattern();
    [[nodiscard]] const char *endOfMatch(const char *begin, const char *end) const;
    [[nodiscard]] bool fitsPattern(const char *begin) const;
    [[nodiscard]] const char *findPattern(const char *begin, const char *end) const;
    [[nodiscard]] const char *findChoices(const char *begin, const char *end) const;
    [[nodiscard]] bool needsChoices(std::string_view text) const;

    std::vector<Choice> m_choices;
    std::array<bool, 256> m_firstBytes{}; ///< that any match begins with
    /// Bytes and what to set in a text's byte before comparing: 0x20 makes letters lower-case.
    /// Empty where it doesn't do: letters beyond ASCII.
    std::string m_pattern;
    std::string m_caseBits;
    /// What lies beyond ASCII and equals a letter of the pattern: rare, so looked for first.
    std::vector<std::string> m_strangers;
};
