// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventpage.h"

#include <memory>
#include <string_view>
#include <vector>

/// All strings of one column by id: the blocks of its pages, one after the other. Copying shares
/// the blocks.
class StringDictionary {
public:
    /// Its strings get the ids from size() on. Null and empty blocks add nothing.
    void append(std::shared_ptr<const StringBlock> block);

    [[nodiscard]] std::uint32_t size() const { return m_size; }

    /// Valid as long as any copy of the dictionary lives. \p id must be below size().
    [[nodiscard]] std::string_view at(StringId id) const;

    /// Calls \p visit(id, string) for every string, in the order of ids.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const Part &part : m_parts) {
            for (std::uint32_t i = 0; i < part.block->size(); ++i)
                visit(part.first + i, part.block->at(i));
        }
    }

    /// Strings that came together.
    struct Part {
        StringId first; ///< id of the first of them
        std::shared_ptr<const StringBlock> block;
    };

    /// In the order of ids, for who works block by block.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

private:
    std::vector<Part> m_parts;
    std::uint32_t m_size = 0;
};
