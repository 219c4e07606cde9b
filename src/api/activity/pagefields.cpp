// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagefields.h"

void PageFields::begin(std::string_view page)
{
    m_page = page;
    m_rowCount = 0;
    m_copies.clear();
    for (std::vector<Field> &column : m_columns)
        column.clear();
}

const char *PageFields::copyOf(std::string_view text)
{
    return m_copies.copy(text).data();
}
