// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/pagefields.h"

#include <functional>

namespace {

bool isWithin(std::string_view part, std::string_view whole)
{
    constexpr std::less_equal<const char *> notAfter; // also for pointers into different texts
    return notAfter(whole.data(), part.data())
        && notAfter(part.data() + part.size(), whole.data() + whole.size());
}

} // namespace

void PageFields::begin(std::string_view page)
{
    m_page = page;
    m_fields.clear();
    m_arena.clear();
    m_copies.clear();
}

void PageFields::set(EventColumn column, std::string_view text)
{
    if (isWithin(text, m_page))
        return put(column, offsetOf(text), text.size(), Form::Verbatim);
    put(column, std::uint32_t(m_copies.size()), text.size(), Form::Copied);
    m_copies.push_back(m_arena.copy(text));
}
