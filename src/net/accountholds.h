// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <map>
#include <utility>

/// Accounts whose key the service refused (401, 403) a moment ago. Their background work fails at
/// once, for five minutes or until a call of the account succeeds: one wrong key must not produce
/// an error answer per call, since those count against the address. A person may always try again.
class AccountHolds {
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time length = std::chrono::minutes(5);

    void hold(const QString &account, Time now)
    {
        std::erase_if(m_until, [now](const auto &entry) { return entry.second <= now; });
        m_until[account] = now + length;
    }
    void lift(const QString &account) { m_until.erase(account); }

    [[nodiscard]] bool isHeld(const QString &account, Time now) const
    {
        const auto found = m_until.find(account);
        return found != m_until.end() && now < found->second;
    }

    /// Until when accounts are held.
    [[nodiscard]] const std::map<QString, Time> &memory() const { return m_until; }
    void restore(std::map<QString, Time> until) { m_until = std::move(until); }

private:
    std::map<QString, Time> m_until;
};
