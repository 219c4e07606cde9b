// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountnumbers.h"
#include "api/subaccounts/subaccountrow.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <memory>
#include <optional>
#include <vector>

/// What an overview is made of.
struct SubaccountSources {
    QList<Subaccount> subaccounts;
    std::optional<EmailHistory> history; ///< by subaccount
    double periodDays = 0; ///< of the history
    UsageSeriesById series;
    /// Of the plans; invalid: not known, then the forecast goes by what it has seen. The cycle of
    /// the account itself (EmailCycle) need not be that of its subaccounts.
    QDateTime renewal;
    QDateTime now;
};

/// Sums of several rows.
struct SubaccountTotals {
    int count = 0;
    qint64 planSize = 0;
    qint64 planUsed = 0;
    qint64 planRemaining = 0;
    qint64 sent = 0;
    qint64 bounces = 0;
    qint64 rejects = 0;
    qint64 spam = 0;
    qint64 unsubscribes = 0;
    int withoutNumbers = 0; ///< rows that the last five sums lack

    [[nodiscard]] std::optional<double> percent(qint64 part) const; ///< of sent

    friend bool operator==(const SubaccountTotals &, const SubaccountTotals &) = default;
};

/// All subaccounts of an account with their numbers, keyed by id. A value that never changes once
/// it is made, so any thread may read it, and as many as like.
class SubaccountOverview {
public:
    enum class Field {
        Name,
        Id,
        Email,
        State,
        PlanSize,
        Used,
        Remaining,
        RemainingShare,
        DedicatedIp,
        Archiving,
        Enforces2fa,
        Sms,
        Sent,
        Bounces,
        BouncePercent,
        Rejects,
        RejectPercent,
        Spam,
        SpamPercent,
        Unsubscribes,
        UnsubscribePercent,
        RunsOut,
    };

    struct Filter {
        QString text; ///< a part of name, id or address, in any case
        std::optional<Subaccount::State> state;
        enum class Trouble { Any, Only } trouble = Trouble::Any;
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    /// Indices of rows.
    using Rows = std::vector<int>;

    SubaccountOverview() = default;

    /// Takes a while with thousands: see making().
    explicit SubaccountOverview(const SubaccountSources &sources);

    /// The same in a worker thread.
    [[nodiscard]] static QFuture<std::shared_ptr<const SubaccountOverview>>
    making(SubaccountSources sources);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] QList<Subaccount> subaccounts() const;
    [[nodiscard]] const SubaccountRow &row(int index) const { return m_rows[std::size_t(index)]; }

    /// Of the row with this id, in this case; -1 if there is none.
    [[nodiscard]] int indexOf(const QString &id) const { return m_indexOf.value(id, -1); }

    /// Of all rows, those that \p filter lets through, by \p field. Rows without a value come last
    /// either way; equal ones by name, then by id.
    [[nodiscard]] Rows rows(const Filter &filter, Field field, Qt::SortOrder order) const;

    [[nodiscard]] SubaccountTotals totals(const Rows &rows) const;

    [[nodiscard]] const SubaccountNumbers &numbers() const { return m_numbers; }

private:
    struct Key; ///< of a sort

    void makeRows(const SubaccountSources &sources);
    void rankNames();
    [[nodiscard]] Key keyOf(int index, Field field) const;
    [[nodiscard]] bool passes(int index, const Filter &filter) const;

    std::vector<SubaccountRow> m_rows;
    std::vector<QString> m_folded; ///< name, id and address, for the search
    std::vector<int> m_rankOf; ///< of the row among all by name, then id
    QHash<QString, int> m_indexOf;
    SubaccountNumbers m_numbers;
};
