// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

/// Either a value or the error that stands in its place (std::expected is C++23).
template <typename Value, typename Error> class [[nodiscard]] Result {
public:
    Result(Value value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only when hasValue().
    [[nodiscard]] const Value &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] Value &&value() && { return std::get<0>(std::move(m_content)); }

    /// Only when not hasValue().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Error> m_content;
};
