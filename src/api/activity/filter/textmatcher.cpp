// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/textmatcher.h"

#include "api/activity/filter/casevariants.h"

#include <QList>
#include <QtAlgorithms>
#include <algorithm>

namespace {

std::string utf8(char32_t character)
{
    return QString::fromUcs4(&character, 1).toStdString();
}

bool isAsciiLetter(const std::string &character)
{
    const char c = character.front();
    return character.size() == 1 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

/// A call of memcmp() takes longer than the few bytes of a character.
bool startsWith(const char *text, const char *end, const std::string &bytes)
{
    if (bytes.size() > std::size_t(end - text))
        return false;
    std::size_t same = 0;
    while (same < bytes.size() && text[same] == bytes[same])
        ++same;
    return same == bytes.size();
}

bool has(std::string_view text, const std::string &wanted)
{
    return text.find(wanted) != std::string_view::npos;
}

} // namespace

TextMatcher::TextMatcher(const QString &text)
{
    const auto characters = text.toUcs4();
    if (!text.isValidUtf16()) // Qt replaces what is lone; but it is in no text.
        m_choices.push_back({"\xff"});
    for (const uint character : characters) {
        Choice choice;
        for (const char32_t variant : caseVariants(character))
            choice.push_back(utf8(variant));
        m_choices.push_back(std::move(choice));
    }
    for (const std::string &first : m_choices.front())
        m_firstBytes[static_cast<unsigned char>(first.front())] = true;
    for (const Choice &choice : m_choices)
        addToPattern(choice);
    m_pair.emplace(m_pattern, m_caseBits);
}

void TextMatcher::addToPattern(const Choice &choice)
{
    std::string bytes = choice.front();
    std::string bits(bytes.size(), '\0');
    for (const std::string &other : choice) {
        if (other.size() != bytes.size())
            m_strangers.push_back(other);
        for (std::size_t i = 0; other.size() == bytes.size() && i < bytes.size(); ++i)
            bits[i] = char(bits[i] | (other[i] ^ choice.front()[i]));
        m_isExact = m_isExact && (other == bytes || isAsciiLetter(bytes));
    }
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = char(bytes[i] | bits[i]);
    m_pattern += bytes;
    m_caseBits += bits;
}

bool TextMatcher::hasStrangers(std::string_view text) const
{
    return std::any_of(m_strangers.begin(), m_strangers.end(),
                       [text](const std::string &stranger) { return has(text, stranger); });
}

/// Behind the match that begins at \p begin; null if there is none.
const char *TextMatcher::endOfMatch(const char *begin, const char *end) const
{
    for (const Choice &choice : m_choices) {
        const auto fitting
            = std::find_if(choice.begin(), choice.end(),
                           [&](const std::string &bytes) { return startsWith(begin, end, bytes); });
        if (fitting == choice.end())
            return nullptr;
        begin += fitting->size();
    }
    return begin;
}

bool TextMatcher::fitsPattern(const char *begin) const
{
    for (std::size_t i = 0; i < m_pattern.size(); ++i) {
        if ((begin[i] | m_caseBits[i]) != m_pattern[i])
            return false;
    }
    return m_isExact || endOfMatch(begin, begin + m_pattern.size());
}

/// Calls \p take(where it begins, behind its end) for every match, until that returns false.
template <typename Take>
void TextMatcher::findPattern(const char *begin, const char *end, Take take) const
{
    constexpr std::size_t stride = BytePair::stride;
    const std::size_t size = m_pattern.size();
    const std::size_t last = size - 1;
    std::array<std::uint64_t, 64> found;
    while (std::size_t(end - begin) >= last + stride) {
        const std::size_t strides
            = std::min(found.size(), (std::size_t(end - begin) - last) / stride);
        m_pair->find(begin, strides, found.data());
        for (std::size_t i = 0; i < strides; ++i, begin += stride) {
            for (std::uint64_t places = found[i]; places != 0; places &= places - 1) {
                const char *const place = begin + qCountTrailingZeroBits(quint64(places));
                if (fitsPattern(place) && !take(place, place + size))
                    return;
            }
        }
    }
    for (; std::size_t(end - begin) > last; ++begin) {
        if (fitsPattern(begin) && !take(begin, begin + size))
            return;
    }
}

template <typename Take>
void TextMatcher::findChoices(const char *begin, const char *end, Take take) const
{
    for (; begin != end; ++begin) {
        if (!m_firstBytes[static_cast<unsigned char>(*begin)])
            continue;
        const char *const behind = endOfMatch(begin, end);
        if (behind && !take(begin, behind))
            return;
    }
}

template <typename Take> void TextMatcher::find(std::string_view text, Take take) const
{
    const char *const end = text.data() + text.size();
    if (hasStrangers(text))
        findChoices(text.data(), end, take);
    else
        findPattern(text.data(), end, take);
}

bool TextMatcher::isIn(std::string_view text) const
{
    bool found = false;
    find(text, [&found](const char *, const char *) {
        found = true;
        return false;
    });
    return found;
}

bool TextMatcher::equals(std::string_view text) const
{
    const char *const end = text.data() + text.size();
    return endOfMatch(text.data(), end) == end;
}

/// The strings lie back to back: they are searched as one, and where a match would reach over a
/// border it is none.
void TextMatcher::findIn(const StringBlock &block, unsigned char *found) const
{
    const char *const begin = block.bytes.data();
    std::size_t index = 0;
    const auto take = [&](const char *place, const char *behind) {
        while (begin + block.ends[index] <= place)
            ++index;
        if (behind <= begin + block.ends[index])
            found[index] = 1;
        return true;
    };
    find({begin, block.bytes.size()}, take);
}
