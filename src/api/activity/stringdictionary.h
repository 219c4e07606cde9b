// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/heldtext.h"
#include "api/activity/packedids.h"
#include "api/activity/pagestrings.h"

#include <memory>
#include <vector>

/// All strings of one column by id: the blocks of its pages, one after the other. Copying shares
/// the blocks.
class StringDictionary {
public:
    explicit StringDictionary(EventColumn column)
        : m_column(column)
    {
    }

    [[nodiscard]] EventColumn column() const { return m_column; }

    /// The strings of its column get the ids from size() on. Null adds nothing.
    void append(const std::shared_ptr<PageStrings> &strings);

    [[nodiscard]] std::uint32_t size() const { return m_size; }

    /// \p id must be below size(). Where its strings are packed, they are unpacked, and stay at
    /// hand for a while.
    [[nodiscard]] HeldText at(StringId id) const;

    /// Calls \p visit(id, string) for every string, in the order of ids. The string is there for
    /// the call only.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const Part &part : m_parts) {
            const auto strings = part.strings->stringsOnce(m_column);
            for (std::uint32_t i = 0; i < strings->size(); ++i)
                visit(part.first + i, strings->at(i));
        }
    }

    using Unpacked = std::vector<PageStrings::Block>;

    /// As long as this is held, at() has nothing to unpack.
    [[nodiscard]] Unpacked unpacked() const;

    /// Strings that came together.
    struct Part {
        StringId first; ///< id of the first of them
        std::shared_ptr<PageStrings> strings;
    };

    /// By its index: where the string with \p id is, which must be below size().
    [[nodiscard]] std::size_t partOf(StringId id) const;

    /// In the order of ids, for who works block by block.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    [[nodiscard]] PageStrings::Block blockOnce(std::size_t part) const
    {
        return m_parts[part].strings->stringsOnce(m_column);
    }

private:
    EventColumn m_column;
    std::vector<Part> m_parts;
    std::uint32_t m_size = 0;
};
