// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/estate/estatematrix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using State = EstateCell::State;

constexpr int version = 1;

/// By state: one that is worse weighs more than all cells of the next better one together.
constexpr std::array<int, 6> weights{0, 0, 0, 10, 100, 10};

QJsonObject toJson(const EstateCell &cell)
{
    return {{"at"_L1, cell.at.toMSecsSinceEpoch()},
            {"detail"_L1, cell.detail},
            {"state"_L1, int(cell.state)},
            {"text"_L1, cell.text}};
}

EstateCell cellIn(const QJsonObject &json)
{
    const int state = json.value("state"_L1).toInt();
    const qint64 at = json.value("at"_L1).toInteger();
    if (state <= int(State::NotRead) || state > int(State::Failed) || at <= 0)
        return {};
    return {.state = State(state),
            .text = json.value("text"_L1).toString(),
            .detail = json.value("detail"_L1).toString(),
            .at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)};
}

} // namespace

EstateCell EstateMatrix::cell(const QString &id, EstateAspect aspect) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? EstateCell() : (*row)[std::size_t(aspect)];
}

void EstateMatrix::set(const QString &id, EstateAspect aspect, const EstateCell &cell)
{
    m_rows[id][std::size_t(aspect)] = cell;
}

int EstateMatrix::badness(const QString &id) const
{
    int badness = 0;
    const auto row = m_rows.constFind(id);
    if (row == m_rows.cend())
        return badness;
    for (const EstateCell &cell : *row)
        badness += weights[std::size_t(cell.state)];
    return badness;
}

QStringList EstateMatrix::worstFirst() const
{
    std::vector<std::pair<int, QString>> keys;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        keys.emplace_back(-badness(row.key()), row.key());
    std::sort(keys.begin(), keys.end());
    QStringList ids;
    for (const auto &[badness, id] : keys)
        ids += id;
    return ids;
}

QDateTime EstateMatrix::oldest(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.cend())
        return {};
    // An invalid time is before all others.
    return std::min_element(row->begin(), row->end(),
                            [](const EstateCell &a, const EstateCell &b) { return a.at < b.at; })
        ->at;
}

QByteArray EstateMatrix::toJson() const
{
    QJsonObject rows;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        QJsonArray cells;
        for (const EstateCell &cell : *row)
            cells += ::toJson(cell);
        rows.insert(row.key(), cells);
    }
    return QJsonDocument({{"rows"_L1, rows}, {"version"_L1, version}})
        .toJson(QJsonDocument::Compact);
}

EstateMatrix EstateMatrix::fromJson(const QByteArray &json)
{
    EstateMatrix matrix;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (all.value("version"_L1).toInt() != version)
        return matrix;
    const QJsonObject rows = all.value("rows"_L1).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const QJsonArray cells = row.value().toArray();
        for (int i = 0; i < std::min(estateAspects, int(cells.size())); ++i)
            matrix.set(row.key(), EstateAspect(i), cellIn(cells[i].toObject()));
    }
    return matrix;
}
