// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/restingstrings.h"

RestingStrings::RestingStrings(std::chrono::milliseconds patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_strings->clear(); });
}

std::shared_ptr<SearchedStrings> RestingStrings::use()
{
    m_patience.start();
    return m_strings;
}
