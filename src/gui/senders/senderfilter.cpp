// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderfilter.h"

#include "gui/senders/senderroles.h"

#include <QRegularExpression>
#include <algorithm>

SenderFilter::SenderFilter(QAbstractItemModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SenderRoles::Sort);
    setSourceModel(&source);
}

void SenderFilter::setText(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList words = text.toLower().split(blanks, Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool SenderFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SenderRoles::Search).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}
