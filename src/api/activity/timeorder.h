// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// In which order the events of a search have come so far. The service documents none.
class TimeOrder {
public:
    enum class Kind { Unknown, NewestFirst, OldestFirst, None };

    /// Of the next event; EventPage::noTime where it has none.
    void add(qint64 time);

    /// Unknown as long as all times are equal.
    [[nodiscard]] Kind kind() const;

private:
    bool m_isFirst = true;
    bool m_rises = false;
    bool m_falls = false;
    bool m_hasGap = false; ///< an event without a time stands anywhere
    qint64 m_last = 0;
};
