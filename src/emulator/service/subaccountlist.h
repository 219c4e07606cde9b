// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace Emulator {

enum class SubaccountState : std::uint8_t { Active, Closed, Suspended };

/// As the service writes it, e.g. "Active".
[[nodiscard]] QString nameOf(SubaccountState state);

/// How a new subaccount is wanted. The defaults are those of the contract.
struct SubaccountWish {
    QString name;
    QString email;
    qint64 planSize = 10'000;
    bool dedicatedIp = false;
    bool archiving = false;
    bool enforce2fa = false;
    bool sms = false;
    qint64 smsLimit = 1'000;
};

struct Subaccount {
    QString id; ///< Six letters and digits.
    SubaccountState state = SubaccountState::Active;
    qint64 planUsed = 0;
    SubaccountWish wish;
};

/// The master's subaccounts: those whose mail is in the world, two that send none, and all that
/// were added.
class SubaccountList {
public:
    explicit SubaccountList(quint64 seed);

    [[nodiscard]] const std::vector<Subaccount> &all() const { return m_all; }
    [[nodiscard]] bool has(const QString &id) const;

    /// Always makes a new one, also where the name is there already: only the id tells them apart.
    Subaccount add(const SubaccountWish &wish);

private:
    [[nodiscard]] QString freeId();

    quint64 m_seed;
    quint64 m_given = 0;
    std::vector<Subaccount> m_all;
};

} // namespace Emulator
