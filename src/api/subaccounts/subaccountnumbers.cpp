// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountnumbers.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto masterName = "Master account"_L1;

/// Who could be meant by a text: each once.
class Owners {
public:
    explicit Owners(const QList<Subaccount> &subaccounts)
    {
        for (const Subaccount &subaccount : subaccounts) {
            m_ids.insert(subaccount.id);
            m_named[subaccount.name] += subaccount.id;
        }
        m_named[masterName] += QString(); // no id: the account itself
    }

    /// Ids; the empty one is the account itself.
    [[nodiscard]] QSet<QString> of(const EmailHistoryRow &row) const
    {
        if (!row.id.isEmpty())
            return m_ids.contains(row.id) ? QSet{row.id} : QSet<QString>();
        const QStringList named = m_named.value(row.group);
        QSet<QString> owners(named.begin(), named.end());
        if (m_ids.contains(row.group))
            owners.insert(row.group);
        return owners;
    }

private:
    QSet<QString> m_ids;
    QHash<QString, QStringList> m_named;
};

void addAmbiguous(SubaccountNumbers &numbers, const EmailHistoryRow &row, QSet<QString> owners)
{
    numbers.ambiguous += row;
    owners.remove(QString());
    for (const QString &id : std::as_const(owners)) {
        if (!numbers.ambiguousIds.contains(id))
            numbers.ambiguousIds += id;
    }
}

/// How many rows without an id call themselves so: with several, none is anybody's.
QHash<QString, int> countsOf(const EmailHistory &history)
{
    QHash<QString, int> counts;
    for (const EmailHistoryRow &row : history.rows)
        ++counts[row.id.isEmpty() ? row.group : row.id];
    return counts;
}

} // namespace

SubaccountNumbers subaccountNumbers(const EmailHistory &history,
                                    const QList<Subaccount> &subaccounts)
{
    const Owners everybody(subaccounts);
    const QHash<QString, int> counts = countsOf(history);
    SubaccountNumbers numbers;
    for (const EmailHistoryRow &row : history.rows) {
        const QSet<QString> owners = everybody.of(row);
        const bool isTwice = counts.value(row.id.isEmpty() ? row.group : row.id) > 1;
        if (owners.isEmpty())
            numbers.strangers += row;
        else if (owners.size() > 1 || isTwice || numbers.byId.contains(*owners.begin()))
            addAmbiguous(numbers, row, owners);
        else if (owners.contains(QString()))
            numbers.master = row;
        else
            numbers.byId.insert(*owners.begin(), row);
    }
    numbers.ambiguousIds.sort();
    return numbers;
}
