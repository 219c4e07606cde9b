// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/commandmodel.h"

#include "gui/shell/commands/fuzzymatch.h"
#include "gui/widgets/plaintooltip.h"

#include <algorithm>

namespace {

constexpr int inTitle = 40; ///< better than in the path
constexpr int leastInPath = 20; ///< for each letter: words of the path, not letters of it
constexpr int mostForRecency = 24;
constexpr int canBeRun = 6; ///< better than a grey one that fits as well

int recency(int age)
{
    return std::max(0, mostForRecency - 2 * age);
}

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    m_commands = commands;
    m_age.clear();
    for (const Command &command : commands) {
        const qsizetype age = recent.indexOf(command.id);
        m_age.push_back(int(age < 0 ? recent.size() + mostForRecency : age));
    }
    arrange();
}

void CommandModel::setText(const QString &text)
{
    m_text = text.simplified();
    arrange();
}

const Command &CommandModel::command(int row) const
{
    return m_commands.at(m_rows[std::size_t(row)].command);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::CheckStateRole:
        return shown.isOn ? QVariant(Qt::Checked) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(shown.hindrance);
    case Qt::AccessibleTextRole: {
        QStringList parts{shown.title, shown.path, shown.shortcut};
        if (shown.isOn)
            parts.append(tr("on"));
        if (!shown.hindrance.isEmpty())
            parts.append(tr("not available: %1").arg(shown.hindrance));
        parts.removeAll({});
        return parts.join(QStringLiteral(", "));
    }
    case PathRole:
        return shown.path;
    case ShortcutRole:
        return shown.shortcut;
    case HindranceRole:
        return shown.hindrance;
    case PlacesRole:
        return QVariant::fromValue(m_rows[std::size_t(index.row())].places);
    default:
        return {};
    }
}

void CommandModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int command = 0; command < int(m_commands.size()); ++command) {
        if (std::optional<Row> row = rowFor(command, words))
            m_rows.push_back(std::move(*row));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this, &words](const Row &a, const Row &b) {
        if (!words.isEmpty())
            return a.score > b.score;
        return m_age[std::size_t(a.command)] < m_age[std::size_t(b.command)];
    });
    endResetModel();
}

std::optional<CommandModel::Row> CommandModel::rowFor(int command, const QStringList &words) const
{
    const Command &asked = m_commands.at(command);
    Row row{.command = command, .score = recency(m_age[std::size_t(command)])};
    if (asked.hindrance.isEmpty())
        row.score += canBeRun;
    for (const QString &word : words) {
        if (const auto match = fuzzyMatch(word, asked.title)) {
            row.score += match->score + inTitle;
            row.places += match->places;
        } else if (const auto wider = fuzzyMatch(word, asked.path + QLatin1Char(' ') + asked.title);
                   wider && wider->score >= leastInPath * word.size()) {
            row.score += wider->score;
        } else {
            return std::nullopt;
        }
    }
    std::sort(row.places.begin(), row.places.end());
    return row;
}
