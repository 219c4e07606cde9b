// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonstring.h"

#include <charconv>
#include <optional>

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

bool isHighSurrogate(char32_t c)
{
    return c >= 0xD800 && c < 0xDC00;
}

bool isLowSurrogate(char32_t c)
{
    return c >= 0xDC00 && c < 0xE000;
}

void appendUtf8(std::string &target, char32_t c)
{
    const auto tail = [c](int shift) { return char(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80)
        target += char(c);
    else if (c < 0x800)
        target.append({char(0xC0 | (c >> 6)), tail(0)});
    else if (c < 0x10000)
        target.append({char(0xE0 | (c >> 12)), tail(6), tail(0)});
    else
        target.append({char(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)});
}

/// Reads `uXXXX` at the front of \p rest and takes it away.
std::optional<char32_t> takeUnit(std::string_view &rest)
{
    constexpr std::size_t length = 5;
    if (rest.size() < length || rest.front() != 'u')
        return std::nullopt;
    unsigned unit = 0;
    const auto [stop, error] = std::from_chars(rest.data() + 1, rest.data() + length, unit, 16);
    if (error != std::errc{} || stop != rest.data() + length)
        return std::nullopt;
    rest.remove_prefix(length);
    return char32_t(unit);
}

/// Of a pair of surrogates, the other half is taken too if it is there.
char32_t joined(char32_t unit, std::string_view &rest)
{
    if (isLowSurrogate(unit))
        return replacementCharacter;
    if (!isHighSurrogate(unit))
        return unit;
    if (rest.empty() || rest.front() != '\\')
        return replacementCharacter;
    std::string_view behind = rest.substr(1);
    const std::optional<char32_t> low = takeUnit(behind);
    if (!low || !isLowSurrogate(*low))
        return replacementCharacter;
    rest = behind;
    return 0x10000 + ((unit - 0xD800) << 10) + (*low - 0xDC00);
}

char32_t simpleEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return char32_t(c);
    default:
        return replacementCharacter;
    }
}

/// \p rest stands behind the backslash.
void appendEscape(std::string &target, std::string_view &rest)
{
    if (const std::optional<char32_t> unit = takeUnit(rest)) {
        appendUtf8(target, joined(*unit, rest));
        return;
    }
    const bool simple = !rest.empty() && static_cast<unsigned char>(rest.front()) < 0x80;
    appendUtf8(target, simple ? simpleEscape(rest.front()) : replacementCharacter);
    if (simple)
        rest.remove_prefix(1);
}

/// As far as nothing is escaped and the string doesn't end.
std::string_view plainPart(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && text[length] != '"' && text[length] != '\\')
        ++length;
    return text.substr(0, length);
}

} // namespace

std::string_view unescaped(std::string_view raw, std::string &buffer)
{
    std::string_view rest = raw;
    const std::string_view plain = plainPart(rest);
    rest.remove_prefix(plain.size());
    if (rest.empty() || rest.front() == '"')
        return plain;
    buffer.assign(plain);
    while (!rest.empty() && rest.front() != '"') {
        rest.remove_prefix(1);
        appendEscape(buffer, rest);
        const std::string_view next = plainPart(rest);
        buffer.append(next);
        rest.remove_prefix(next.size());
    }
    return buffer;
}
