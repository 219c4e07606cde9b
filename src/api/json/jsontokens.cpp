// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsontokens.h"

#include <algorithm>

using namespace simdjson;

namespace {

// So that pages of about one size don't make room anew each time.
constexpr std::size_t leastCapacity = std::size_t(1) << 16;

void check(error_code error)
{
    if (error != SUCCESS)
        throw simdjson_error(error);
}

} // namespace

void JsonTokens::find(std::string_view text)
{
    const std::size_t size = text.size();
    if (!m_finder || m_finder->capacity() < size) {
        const std::size_t capacity = std::max(size + size / 4, leastCapacity);
        m_finder.reset();
        check(get_active_implementation()->create_dom_parser_implementation(
            capacity, DEFAULT_MAX_DEPTH, m_finder));
    }
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    check(m_finder->stage1(bytes, size, stage1_mode::regular));
    m_finder->structural_indexes[m_finder->n_structural_indexes] = std::uint32_t(size);
    m_text = text.data();
}
