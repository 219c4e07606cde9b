// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringmodels.h"

#include <memory>
#include <vector>

/// The strings that one page brought, packed column by column. Immutable.
class PackedStrings {
public:
    using Block = std::shared_ptr<const StringBlock>;
    using Blocks = StringModels::Blocks;

    /// For a worker thread. Where there is no memory for it, std::bad_alloc.
    PackedStrings(const Blocks &blocks, std::shared_ptr<const StringModels> models);

    /// How many strings of a column there are.
    [[nodiscard]] std::size_t size(EventColumn column) const;

    /// The strings of a column that has some; takes about a millisecond for a megabyte of them.
    /// Where there is no memory for them, std::bad_alloc.
    [[nodiscard]] Block unpacked(EventColumn column) const;

    /// Bytes held, without the models, which all pages share.
    [[nodiscard]] std::size_t memoryUse() const;

private:
    struct Frame {
        EventColumn column;
        std::uint32_t count; ///< of strings
        std::uint32_t size; ///< before it was packed
        std::uint32_t end; ///< in m_bytes; it begins where the one before it ends
    };

    [[nodiscard]] const Frame *frameOf(EventColumn column) const;

    std::shared_ptr<const StringModels> m_models;
    std::vector<Frame> m_frames; ///< by column
    std::vector<char> m_bytes;
};
