// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventcolumn.h"
#include "api/activity/stringblock.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

/// What the strings of each column look like: some of the first that came. Strings like them are
/// packed by it, and unpacked by the same. Immutable once shared.
class StringModels {
public:
    using Blocks = std::array<std::shared_ptr<const StringBlock>, eventColumnCount>;

    /// Empty where nothing has come yet.
    [[nodiscard]] std::string_view of(EventColumn column) const
    {
        const std::vector<char> &model = m_models[std::size_t(column)];
        return {model.data(), model.size()};
    }

    /// Whether \p blocks show more of what the strings of a column look like.
    [[nodiscard]] bool wouldLearnFrom(const Blocks &blocks) const;
    void learnFrom(const Blocks &blocks);

private:
    [[nodiscard]] bool isBetter(std::size_t column, const Blocks &blocks) const;

    std::array<std::vector<char>, eventColumnCount> m_models;
};
