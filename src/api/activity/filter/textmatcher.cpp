// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/textmatcher.h"

#include "api/activity/filter/casevariants.h"

#include <QList>
#include <algorithm>
#include <cstring>

namespace {

constexpr std::size_t stride = 64; ///< bytes looked at between two decisions

std::string utf8(char32_t character)
{
    return QString::fromUcs4(&character, 1).toStdString();
}

bool isAsciiLetter(const std::string &character)
{
    const char c = character.front();
    return character.size() == 1 && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
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
    makePattern();
}

void TextMatcher::makePattern()
{
    for (const Choice &choice : m_choices) {
        const auto letter = std::find_if(choice.begin(), choice.end(), isAsciiLetter);
        if (choice.size() > 1 && letter == choice.end()) {
            m_pattern.clear();
            return;
        }
        const std::string &bytes = choice.size() > 1 ? *letter : choice.front();
        const bool hasCase = choice.size() > 1;
        for (const char c : bytes)
            m_pattern += char(hasCase ? c | 0x20 : c);
        m_caseBits.append(bytes.size(), hasCase ? '\x20' : '\0');
        for (const std::string &other : choice) {
            if (hasCase && !isAsciiLetter(other))
                m_strangers.push_back(other);
        }
    }
}

bool TextMatcher::needsChoices(std::string_view text) const
{
    return m_pattern.empty()
        || std::any_of(m_strangers.begin(), m_strangers.end(),
                       [text](const std::string &stranger) { return has(text, stranger); });
}

/// Behind the match that begins at \p begin; null if there is none.
const char *TextMatcher::endOfMatch(const char *begin, const char *end) const
{
    for (const Choice &choice : m_choices) {
        const auto left = std::size_t(end - begin);
        const auto fitting = std::find_if(
            choice.begin(), choice.end(), [&](const std::string &bytes) {
                return bytes.size() <= left && std::memcmp(bytes.data(), begin, bytes.size()) == 0;
            });
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
    return true;
}

/// Where the first match begins; \p end if there is none. The loop over a stride has no branches,
/// so that compilers make vector instructions of it.
const char *TextMatcher::findPattern(const char *begin, const char *end) const
{
    const std::size_t last = m_pattern.size() - 1;
    const char first = m_pattern.front();
    const char firstBit = m_caseBits.front();
    const char lastByte = m_pattern[last];
    const char lastBit = m_caseBits[last];
    for (; std::size_t(end - begin) >= last + stride; begin += stride) {
        std::array<unsigned char, stride> fits;
        for (std::size_t i = 0; i < stride; ++i)
            fits[i] = static_cast<unsigned char>(((begin[i] | firstBit) == first)
                                                 & ((begin[i + last] | lastBit) == lastByte));
        std::array<quint64, stride / 8> eights;
        std::memcpy(eights.data(), fits.data(), stride);
        quint64 any = 0;
        for (const quint64 eight : eights)
            any |= eight;
        if (any == 0)
            continue;
        for (std::size_t i = 0; i < stride; ++i) {
            if (eights[i / 8] == 0)
                i += 7;
            else if (fits[i] != 0 && fitsPattern(begin + i))
                return begin + i;
        }
    }
    for (; std::size_t(end - begin) > last; ++begin) {
        if (fitsPattern(begin))
            return begin;
    }
    return end;
}

const char *TextMatcher::findChoices(const char *begin, const char *end) const
{
    for (; begin != end; ++begin) {
        if (m_firstBytes[static_cast<unsigned char>(*begin)] && endOfMatch(begin, end))
            return begin;
    }
    return end;
}

bool TextMatcher::isIn(std::string_view text) const
{
    const char *const end = text.data() + text.size();
    if (needsChoices(text))
        return findChoices(text.data(), end) != end;
    return findPattern(text.data(), end) != end;
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
    const char *const end = begin + block.bytes.size();
    const bool byChoices = needsChoices({begin, block.bytes.size()});
    std::size_t index = 0;
    const char *place = begin;
    while (true) {
        place = byChoices ? findChoices(place, end) : findPattern(place, end);
        if (place == end)
            return;
        while (begin + block.ends[index] <= place)
            ++index;
        const char *const border = begin + block.ends[index];
        const char *const behind = byChoices ? endOfMatch(place, border) : place + m_pattern.size();
        if (behind && behind <= border) {
            found[index] = 1;
            place = border;
        } else {
            ++place;
        }
    }
}
