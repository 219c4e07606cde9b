// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workasmodel.h"

#include "api/subaccounts/subaccountfinder.h"
#include "core/plaintext.h"
#include "gui/widgets/plaintooltip.h"

#include <QRegularExpression>
#include <QSet>
#include <QSize>
#include <algorithm>

namespace {

bool couldBeId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9]{6}\\z"));
    return form.match(text).hasMatch();
}

QStringList doubledNames(const QList<Subaccount> &subaccounts)
{
    QSet<QString> seen;
    QStringList doubled;
    for (const Subaccount &each : subaccounts) {
        if (seen.contains(each.name))
            doubled.append(each.name);
        seen.insert(each.name);
    }
    return doubled;
}

} // namespace

void WorkAsModel::show(const SubaccountFinder *finder)
{
    beginResetModel();
    m_rows = finder ? finder->matches() : QList<Subaccount>();
    m_ambiguous = doubledNames(m_rows);
    const QString text = finder ? finder->text() : QString();
    const auto isTyped = [&text](const Subaccount &each) { return each.id == text; };
    if (finder && !finder->knowsAll() && couldBeId(text)
        && std::none_of(m_rows.cbegin(), m_rows.cend(), isTyped))
        m_rows.append({.id = text});
    m_likelyRow = m_rows.isEmpty() ? 0 : qMax(1, rowOfBeginning(text));
    endResetModel();
}

int WorkAsModel::rowOfBeginning(const QString &text) const
{
    const auto begins = [&text](const Subaccount &each) {
        return each.name.startsWith(text, Qt::CaseInsensitive) || each.id == text;
    };
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), begins);
    return found == m_rows.cend() ? 0 : int(found - m_rows.cbegin()) + 1;
}

int WorkAsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

QVariant WorkAsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::SizeHintRole && m_rowHeight > 0)
        return QSize(0, m_rowHeight);
    if (index.row() == 0)
        return role == Qt::DisplayRole ? tr("Master account") : QVariant();
    const Subaccount &subaccount = m_rows.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return label(subaccount);
    case Qt::ToolTipRole:
        return plainToolTip(tip(subaccount));
    case IdRole:
        return subaccount.id;
    case NameRole:
        return subaccount.name;
    default:
        return {};
    }
}

int WorkAsModel::rowOf(const QString &id) const
{
    if (id.isEmpty())
        return 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row + 1;
    }
    return -1;
}

QString WorkAsModel::label(const Subaccount &subaccount) const
{
    if (subaccount.name.isEmpty())
        return tr("The subaccount with the id %1").arg(subaccount.id);
    QString text = shownText(subaccount.name);
    if (m_ambiguous.contains(subaccount.name))
        text = tr("%1 (%2)").arg(text, subaccount.id);
    return subaccount.state == Subaccount::State::Active || subaccount.stateText.isEmpty()
        ? text
        : tr("%1 – %2").arg(text, shownText(subaccount.stateText));
}

QString WorkAsModel::tip(const Subaccount &subaccount)
{
    QStringList lines{subaccount.name, subaccount.email, tr("Id: %1").arg(subaccount.id)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}
