// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <simdjson.h>

/// The places of all tokens of a JSON text: where brackets, colons and commas stand, and where
/// strings, numbers and words begin. simdjson's first stage finds them, the one part of its
/// on-demand reader that looks at every byte. It vouches for three things: that the text is UTF-8,
/// that every string is closed, and that none holds raw control characters. Which token may follow
/// which it leaves to JsonWalk.
class JsonTokens {
public:
    /// \p text must outlive what is read, and have a 0 behind it; it needs no padding, for simdjson
    /// copies the last bytes away from its end before it looks at them. Throws simdjson_error.
    void find(std::string_view text);

    [[nodiscard]] const char *text() const { return m_text; }

    /// Offsets into text(), ascending; behind the last one stands the length of the text.
    [[nodiscard]] const std::uint32_t *places() const { return m_finder->structural_indexes.get(); }
    [[nodiscard]] std::size_t count() const { return m_finder->n_structural_indexes; }

private:
    const char *m_text = nullptr;
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_finder;
};
