// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/bytepair.h"
#include "api/activity/stringblock.h"

#include <QString>
#include <array>
#include <optional>
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

    void addToPattern(const Choice &choice);
    [[nodiscard]] const char *endOfMatch(const char *begin, const char *end) const;
    [[nodiscard]] bool fitsPattern(const char *begin) const;
    template <typename Take> void findPattern(const char *begin, const char *end, Take take) const;
    template <typename Take> void findChoices(const char *begin, const char *end, Take take) const;
    template <typename Take> void find(std::string_view text, Take take) const;
    [[nodiscard]] bool hasStrangers(std::string_view text) const;

    std::vector<Choice> m_choices;
    std::array<bool, 256> m_firstBytes{}; ///< that any match begins with

    /// Bytes, and bits to set in a text's byte before comparing, so that all choices of one length
    /// fit: 0x20 for the letters of ASCII.
    std::string m_pattern;
    std::string m_caseBits;
    std::optional<BytePair> m_pair; ///< of both
    bool m_isExact = true; ///< else something else may fit, too
    /// Choices of another length. Rare, so looked for first: the pattern won't do where they are.
    std::vector<std::string> m_strangers;
};
