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
    /// Its strings get the ids from size() on. Null and empty blocks add nothing.
    void append(std::shared_ptr<PageStrings> strings);

    [[nodiscard]] std::uint32_t size() const { return m_size; }

    /// \p id must be below size(). Where its strings are packed, they are unpacked, and stay at
    /// hand for a while.
    [[nodiscard]] HeldText at(StringId id) const;

    /// Calls \p visit(id, string) for every string, in the order of ids. The string is there for
    /// the call only.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const Part &part : m_parts) {
            const auto strings = part.strings->stringsOnce();
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

    /// In the order of ids, for who works block by block.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

private:
    std::vector<Part> m_parts;
    std::uint32_t m_size = 0;
};
