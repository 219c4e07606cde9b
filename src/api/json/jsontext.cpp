// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsontext.h"

#include <algorithm>
#include <simdjson.h>

namespace {

constexpr std::string_view replacementBytes = "\xEF\xBF\xBD";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t longestCharacter = 4;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Bytes of the valid UTF-8 character that \p text begins with; 0 if it begins with none.
std::size_t characterLength(std::string_view text)
{
    if (isAscii(text.front()))
        return 1;
    for (std::size_t length = 2; length <= std::min(longestCharacter, text.size()); ++length) {
        if (simdjson::validate_utf8(text.data(), length))
            return length;
    }
    return 0;
}

/// Raw control characters are not JSON inside a string and mere space outside.
void blankControlCharacters(QByteArray &bytes)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    std::replace_if(bytes.begin(), bytes.end(), isControl, ' ');
}

} // namespace

JsonText::JsonText(const QByteArray &received)
{
    m_bytes.reserve(received.size());
    const std::string_view text = viewOf(received);
    if (simdjson::validate_utf8(text))
        m_bytes.append(received);
    else
        appendRepaired(text);
    blankControlCharacters(m_bytes);
    if (viewOf(m_bytes).substr(0, byteOrderMark.size()) == byteOrderMark)
        std::fill_n(m_bytes.begin(), byteOrderMark.size(), ' ');
}

std::string_view JsonText::view() const
{
    return viewOf(m_bytes);
}

qsizetype JsonText::receivedOffset(const char *position) const
{
    const qsizetype offset = position - m_bytes.constData();
    const auto before = std::lower_bound(m_repairs.begin(), m_repairs.end(), offset);
    const qsizetype added = qsizetype(replacementBytes.size()) - 1;
    return offset - added * (before - m_repairs.begin());
}

void JsonText::appendRepaired(std::string_view received)
{
    while (!received.empty()) {
        const std::size_t length = characterLength(received);
        if (length == 0) {
            m_repairs.push_back(m_bytes.size());
            m_bytes.append(replacementBytes.data(), qsizetype(replacementBytes.size()));
        } else {
            m_bytes.append(received.data(), qsizetype(length));
        }
        received.remove_prefix(std::max<std::size_t>(length, 1));
    }
}
