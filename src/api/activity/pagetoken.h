// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

class Clock;

/// A continue_token and how long it may be used. Counted from its arrival by the clock that
/// doesn't jump; the wall clock only tells how long that is.
class PageToken {
public:
    /// None: the first page.
    PageToken() = default;

    /// \p expiry in seconds since 1970 UTC, if the token tells.
    PageToken(QString text, std::optional<qint64> expiry, const Clock &clock);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isExpired(const Clock &clock) const;

    /// How long it may still be used.
    [[nodiscard]] std::chrono::milliseconds left(const Clock &clock) const;

    /// The service didn't take it, or can't mean it.
    void expire() { m_deadAt = std::chrono::milliseconds(0); }

private:
    QString m_text;
    std::chrono::milliseconds m_deadAt{0}; ///< by Clock::sinceBoot()
};
