// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/allowedsendersmodel.h"

#include "core/plaintext.h"
#include "gui/senders/senderroles.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"

#include <QIcon>
#include <QSet>
#include <algorithm>

void AllowedSendersModel::setEntries(const QStringList &entries)
{
    QSet<QString> there;
    for (const QString &entry : entries)
        there.insert(entry.toLower());
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows.at(row).wish != Wish::Add && !there.contains(m_rows.at(row).entry.toLower()))
            removeRow(row);
    }
    for (const QString &entry : entries) {
        const int row = rowOf(entry);
        if (row < 0)
            append({.entry = entry});
        else if (m_rows.at(row).wish == Wish::Add)
            setWish(row, Wish::Keep);
    }
}

bool AllowedSendersModel::add(const QString &entry)
{
    const int row = rowOf(entry);
    if (row < 0)
        append({.entry = entry, .wish = Wish::Add});
    else if (m_rows.at(row).wish == Wish::Remove)
        setWish(row, Wish::Keep);
    return row < 0;
}

void AllowedSendersModel::toggleRemoved(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (const int row : std::as_const(sorted)) {
        switch (m_rows.at(row).wish) {
        case Wish::Add:
            removeRow(row);
            break;
        case Wish::Keep:
            setWish(row, Wish::Remove);
            break;
        case Wish::Remove:
            setWish(row, Wish::Keep);
            break;
        }
    }
}

void AllowedSendersModel::discard()
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows.at(row).wish == Wish::Add)
            removeRow(row);
        else
            setWish(row, Wish::Keep);
    }
}

QStringList AllowedSendersModel::added() const
{
    return entriesWith(Wish::Add);
}

QStringList AllowedSendersModel::removed() const
{
    return entriesWith(Wish::Remove);
}

QStringList AllowedSendersModel::wanted() const
{
    return entriesWith(Wish::Keep) + added();
}

bool AllowedSendersModel::isChanged() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const Row &row) { return row.wish != Wish::Keep; });
}

int AllowedSendersModel::rowOf(const QString &entry) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&entry](const Row &row) {
        return row.entry.compare(entry, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QStringList AllowedSendersModel::entriesWith(Wish wish) const
{
    QStringList entries;
    for (const Row &row : m_rows) {
        if (row.wish == wish)
            entries.append(row.entry);
    }
    return entries;
}

void AllowedSendersModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void AllowedSendersModel::setWish(int row, Wish wish)
{
    if (m_rows.at(row).wish == wish)
        return;
    m_rows[row].wish = wish;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AllowedSendersModel::append(const Row &row)
{
    const auto at = int(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(row);
    endInsertRows();
}

int AllowedSendersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AllowedSendersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AllowedSendersModel::text(const Row &row, int column)
{
    switch (column) {
    case Entry:
        return shownText(row.entry);
    case Kind:
        return row.entry.indexOf(u'@') > 0 ? tr("Address") : tr("Domain");
    case Change:
        return row.wish == Wish::Add   ? tr("Will be added")
            : row.wish == Wish::Remove ? tr("Will be removed")
                                       : QString();
    default:
        return {};
    }
}

QVariant AllowedSendersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::DecorationRole:
        if (index.column() != Change || row.wish == Wish::Keep)
            return {};
        return bundledIcon(row.wish == Wish::Add ? QStringLiteral("list-add")
                                                 : QStringLiteral("edit-delete"));
    case SenderRoles::Sort:
        return text(row, index.column()).toLower();
    case SenderRoles::Search:
        return QString(row.entry + u'\n' + text(row, Kind) + u'\n' + text(row, Change)).toLower();
    default:
        return {};
    }
}

QVariant AllowedSendersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry:
        return tr("Address or domain");
    case Kind:
        return tr("Kind");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}
