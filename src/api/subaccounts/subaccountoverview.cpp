// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountoverview.h"

#include "api/subaccounts/subaccountsort.h"

#include <QCollator>
#include <QtConcurrentRun>
#include <algorithm>
#include <numeric>

namespace {

using Field = SubaccountOverview::Field;
using NumbersState = SubaccountRow::NumbersState;

NumbersState numbersStateOf(const QString &id, const SubaccountSources &sources,
                            const SubaccountNumbers &numbers)
{
    if (!sources.history)
        return NumbersState::NotRead;
    if (numbers.byId.contains(id))
        return NumbersState::Known;
    return numbers.ambiguousIds.contains(id) ? NumbersState::Ambiguous : NumbersState::None;
}

UsageForecast forecastOf(const SubaccountRow &row, const SubaccountSources &sources)
{
    const Subaccount &subaccount = row.subaccount;
    if (!subaccount.planUsed || !subaccount.planSize)
        return {.verdict = UsageForecast::Verdict::NoPlan};
    return usageForecast({.now = {sources.now, *subaccount.planUsed, *subaccount.planSize},
                          .series = sources.series.value(subaccount.id),
                          .renewal = sources.renewal,
                          .sentInPeriod = row.numbers ? row.numbers->sent : std::nullopt,
                          .periodDays = sources.periodDays});
}

} // namespace

std::optional<double> SubaccountTotals::percent(qint64 part) const
{
    return sent > 0 ? std::optional(100.0 * double(part) / double(sent)) : std::nullopt;
}

SubaccountOverview::SubaccountOverview(const SubaccountSources &sources)
{
    if (sources.history)
        m_numbers = subaccountNumbers(*sources.history, sources.subaccounts);
    makeRows(sources);
    rankNames();
}

QFuture<std::shared_ptr<const SubaccountOverview>>
SubaccountOverview::making(SubaccountSources sources)
{
    return QtConcurrent::run([sources = std::move(sources)] {
        return std::shared_ptr<const SubaccountOverview>(
            std::make_shared<SubaccountOverview>(sources));
    });
}

void SubaccountOverview::makeRows(const SubaccountSources &sources)
{
    QHash<QString, int> namesakes;
    for (const Subaccount &subaccount : sources.subaccounts)
        ++namesakes[subaccount.name];
    m_rows.reserve(std::size_t(sources.subaccounts.size()));
    for (const Subaccount &subaccount : sources.subaccounts) {
        if (m_indexOf.contains(subaccount.id))
            continue; // the list moved while it was read
        SubaccountRow row{.subaccount = subaccount,
                          .numbersState = numbersStateOf(subaccount.id, sources, m_numbers),
                          .nameCollides = namesakes.value(subaccount.name) > 1};
        if (row.numbersState == NumbersState::Known)
            row.numbers = m_numbers.byId.value(subaccount.id);
        row.forecast = forecastOf(row, sources);
        m_indexOf.insert(subaccount.id, size());
        m_folded.push_back(
            (subaccount.name + u'\n' + subaccount.id + u'\n' + subaccount.email).toCaseFolded());
        m_rows.push_back(std::move(row));
    }
}

void SubaccountOverview::rankNames()
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_rows.size());
    for (const SubaccountRow &row : m_rows)
        keys.push_back(collator.sortKey(row.subaccount.name));
    Rows order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int names = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return names != 0 ? names < 0 : row(a).id() < row(b).id();
    });
    m_rankOf.resize(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_rankOf[std::size_t(order[rank])] = int(rank);
}

QList<Subaccount> SubaccountOverview::subaccounts() const
{
    QList<Subaccount> all;
    all.reserve(size());
    for (const SubaccountRow &row : m_rows)
        all.append(row.subaccount);
    return all;
}

bool SubaccountOverview::passes(int index, const Filter &filter) const
{
    const SubaccountRow &row = this->row(index);
    return (!filter.state || row.subaccount.state == *filter.state)
        && (filter.trouble == Filter::Trouble::Any || row.hasTrouble())
        && (filter.text.isEmpty() || m_folded[std::size_t(index)].contains(filter.text));
}

/// Text fields are put as their rank, too, so that there is one kind of key.
struct SubaccountOverview::Key {
    std::optional<double> number;
    QStringView text;
    int rank;
    int index;

    [[nodiscard]] bool isMissing() const { return !number && text.isEmpty(); }
};

SubaccountOverview::Rows SubaccountOverview::rows(const Filter &wanted, Field field,
                                                  Qt::SortOrder order) const
{
    Filter filter = wanted;
    filter.text = wanted.text.trimmed().toCaseFolded();
    std::vector<Key> keys;
    for (int index = 0; index < size(); ++index) {
        if (passes(index, filter))
            keys.push_back(keyOf(index, field));
    }
    const bool falls = order == Qt::DescendingOrder;
    std::sort(keys.begin(), keys.end(), [falls](const Key &a, const Key &b) {
        if (a.isMissing() != b.isMissing())
            return b.isMissing();
        if (a.number != b.number)
            return falls ? a.number > b.number : a.number < b.number;
        if (const int texts = a.text.compare(b.text); texts != 0)
            return falls ? texts > 0 : texts < 0;
        return a.rank < b.rank;
    });
    Rows rows;
    for (const Key &key : keys)
        rows.push_back(key.index);
    return rows;
}

SubaccountOverview::Key SubaccountOverview::keyOf(int index, Field field) const
{
    const SubaccountRow &row = this->row(index);
    const int rank = m_rankOf[std::size_t(index)];
    if (field == Field::Name)
        return {double(rank), {}, rank, index};
    if (field == Field::Id)
        return {std::nullopt, row.subaccount.id, rank, index};
    if (field == Field::Email)
        return {std::nullopt, row.subaccount.email, rank, index};
    return {sortNumber(row, field), {}, rank, index};
}

SubaccountTotals SubaccountOverview::totals(const Rows &rows) const
{
    SubaccountTotals totals;
    for (const int index : rows) {
        const SubaccountRow &row = this->row(index);
        ++totals.count;
        totals.planSize += row.subaccount.planSize.value_or(0);
        totals.planUsed += row.subaccount.planUsed.value_or(0);
        totals.planRemaining += row.subaccount.planRemaining.value_or(0);
        if (!row.numbers) {
            totals.withoutNumbers += int(row.numbersState != NumbersState::None);
            continue;
        }
        totals.sent += row.numbers->sent.value_or(0);
        totals.bounces += row.numbers->bounces.value_or(0);
        totals.rejects += row.numbers->rejects.value_or(0);
        totals.spam += row.numbers->spam.value_or(0);
        totals.unsubscribes += row.numbers->unsubscribes.value_or(0);
    }
    return totals;
}
