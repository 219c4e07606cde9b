// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/timeorder.h"

#include "api/activity/eventpage.h"

void TimeOrder::add(qint64 time)
{
    if (time == EventPage::noTime) {
        m_hasGap = true;
        return;
    }
    m_rises = m_rises || (!m_isFirst && time > m_last);
    m_falls = m_falls || (!m_isFirst && time < m_last);
    m_isFirst = false;
    m_last = time;
}

TimeOrder::Kind TimeOrder::kind() const
{
    if (m_hasGap || (m_rises && m_falls))
        return Kind::None;
    if (m_falls)
        return Kind::NewestFirst;
    return m_rises ? Kind::OldestFirst : Kind::Unknown;
}
