// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <QHash>
#include <QString>
#include <cstdint>
#include <optional>
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

/// What of a subaccount shall be another; the rest stays.
struct SubaccountChange {
    std::optional<QString> name;
    std::optional<qint64> planSize;
    std::optional<bool> dedicatedIp;
    std::optional<bool> archiving;
    std::optional<bool> enforce2fa;
    std::optional<bool> sms;
    std::optional<qint64> smsLimit;
};

/// Where the mail of a subaccount comes from.
enum class MailSource : std::uint8_t {
    World, ///< its events can be found
    Figures, ///< there are numbers of it, and no events
    None,
};

struct Subaccount {
    /// A time in which it was closed; open to the end while it is.
    struct Rest {
        Instant begin;
        std::optional<Instant> end;
    };

    QString id; ///< Six letters and digits.
    SubaccountState state = SubaccountState::Active;
    SubaccountWish wish;
    MailSource source = MailSource::None;
    qint64 usualPlan = 0; ///< of Figures: what it sends goes by this, whatever its plan becomes
    std::vector<Rest> rests;
};

/// The master's subaccounts: those whose mail is in the world, two that send none, as many made-up
/// ones as are wanted, and all that were added.
class SubaccountList {
public:
    /// \p count: how many there are at first; never fewer than standard.
    explicit SubaccountList(quint64 seed, int count = standard);

    static constexpr int standard = 7;

    [[nodiscard]] const std::vector<Subaccount> &all() const { return m_all; }
    [[nodiscard]] bool has(const QString &id) const { return find(id) != nullptr; }

    /// Null if there is none; good until the next change.
    [[nodiscard]] const Subaccount *find(const QString &id) const;

    /// Always makes a new one, also where the name is there already: only the id tells them apart.
    Subaccount add(const SubaccountWish &wish);

    /// For those that are there.
    void change(const QString &id, const SubaccountChange &change);
    void close(const QString &id, Instant now);
    void reopen(const QString &id, Instant now);

private:
    [[nodiscard]] QString freeId();
    [[nodiscard]] Subaccount &at(const QString &id);

    quint64 m_seed;
    quint64 m_given = 0;
    std::vector<Subaccount> m_all;
    QHash<QString, std::size_t> m_places; ///< in m_all, by id
};

} // namespace Emulator
