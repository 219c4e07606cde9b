// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/stringpools.h"

#include "api/activity/eventtable.h"

#include <algorithm>
#include <functional>

StringPools::StringPools(const EventTable &known)
    : m_models(known.stringModels())
{
    for (int i = 0; i < eventColumnCount; ++i)
        m_pools.emplace_back(known.dictionary(EventColumn(i)));
    if (!m_models)
        m_models = std::make_shared<const StringModels>();
}

std::shared_ptr<PageStrings> StringPools::takeNew()
{
    PageStrings::Blocks blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i] = m_pools[i].takeNew();
    if (std::all_of(blocks.begin(), blocks.end(), std::logical_not()))
        return nullptr;
    if (m_models->wouldLearnFrom(blocks))
        learnFrom(blocks);
    return std::make_shared<PageStrings>(blocks, m_models);
}

/// Pages before keep the models that they are packed by.
void StringPools::learnFrom(const PageStrings::Blocks &blocks)
{
    auto models = std::make_shared<StringModels>(*m_models);
    models->learnFrom(blocks);
    m_models = std::move(models);
}
