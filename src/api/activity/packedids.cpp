// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedids.h"

#include <cstring>

namespace {

std::size_t widthFor(std::size_t valueCount)
{
    if (valueCount <= 1)
        return 0;
    if (valueCount <= 0x100)
        return 1;
    return valueCount <= 0x10000 ? 2 : 4;
}

bool isAllMissing(const std::vector<StringId> &values)
{
    return values.size() == 1 && values.front() == missingString;
}

template <typename Number>
void pack(unsigned char *target, const std::vector<std::uint32_t> &choices)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto choice = Number(choices[i]);
        std::memcpy(target + i * sizeof choice, &choice, sizeof choice);
    }
}

template <typename Number> std::uint32_t unpack(const unsigned char *source, std::size_t row)
{
    Number choice;
    std::memcpy(&choice, source + row * sizeof choice, sizeof choice);
    return choice;
}

template <typename Number>
void markChosen(const unsigned char *source, const unsigned char *flags, unsigned char *rows,
                std::size_t rowCount)
{
    for (std::size_t row = 0; row < rowCount; ++row)
        rows[row] |= flags[unpack<Number>(source, row)];
}

} // namespace

PackedIds::PackedIds(const std::vector<std::uint32_t> &choices, std::vector<StringId> values)
    : m_values(isAllMissing(values) ? std::vector<StringId>{} : std::move(values))
    , m_choices(choices.size() * widthFor(m_values.size()))
    , m_width(widthFor(m_values.size()))
{
    m_values.shrink_to_fit();
    if (m_width == 1)
        pack<std::uint8_t>(m_choices.data(), choices);
    else if (m_width == 2)
        pack<std::uint16_t>(m_choices.data(), choices);
    else if (m_width == 4)
        pack<std::uint32_t>(m_choices.data(), choices);
}

StringId PackedIds::at(std::size_t row) const
{
    if (m_values.empty())
        return missingString;
    if (m_width == 0)
        return m_values.front();
    if (m_width == 1)
        return m_values[m_choices[row]];
    return m_values[m_width == 2 ? unpack<std::uint16_t>(m_choices.data(), row)
                                 : unpack<std::uint32_t>(m_choices.data(), row)];
}

void PackedIds::mark(const std::vector<unsigned char> &flags, unsigned char *rows,
                     std::size_t rowCount) const
{
    if (m_width == 1)
        markChosen<std::uint8_t>(m_choices.data(), flags.data(), rows, rowCount);
    else if (m_width == 2)
        markChosen<std::uint16_t>(m_choices.data(), flags.data(), rows, rowCount);
    else if (m_width == 4)
        markChosen<std::uint32_t>(m_choices.data(), flags.data(), rows, rowCount);
    else if (!m_values.empty() && flags.front() != 0)
        std::memset(rows, 1, rowCount);
}

std::size_t PackedIds::memoryUse() const
{
    return m_values.capacity() * sizeof(StringId) + m_choices.capacity();
}
