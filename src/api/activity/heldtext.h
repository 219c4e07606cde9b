// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringblock.h"

#include <QString>
#include <memory>

/// A string of a table in UTF-8, without a copy, that stays where it is as long as this lives.
class HeldText {
public:
    /// No text: empty.
    HeldText() = default;

    HeldText(std::shared_ptr<const StringBlock> block, std::size_t index)
        : m_text(block->at(index))
        , m_block(std::move(block))
    {
    }

    [[nodiscard]] std::string_view view() const & { return m_text; }
    std::string_view view() const && = delete; // what is viewed may be gone

    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }

    [[nodiscard]] bool operator==(std::string_view text) const { return m_text == text; }

    /// Empty, not null, when it is empty.
    [[nodiscard]] QString toString() const
    {
        return m_text.empty() ? QString(QLatin1String(""))
                              : QString::fromUtf8(m_text.data(), qsizetype(m_text.size()));
    }

private:
    std::string_view m_text;
    std::shared_ptr<const StringBlock> m_block;
};
