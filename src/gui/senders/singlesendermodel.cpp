// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/singlesendermodel.h"

#include "core/plaintext.h"
#include "gui/senders/senderdomaintext.h"
#include "gui/senders/senderroles.h"
#include "gui/widgets/plaintooltip.h"

#include <QHash>
#include <QIcon>
#include <QJsonDocument>
#include <QSet>

namespace {

QString keyOf(const SingleSender &sender)
{
    return sender.address.toLower();
}

} // namespace

void SingleSenderModel::setSenders(const QList<SingleSender> &senders)
{
    removeMissing(senders);
    QHash<QString, int> rowOf;
    for (int row = 0; row < m_senders.size(); ++row)
        rowOf.insert(keyOf(m_senders.at(row)), row);
    QList<SingleSender> added;
    for (const SingleSender &sender : senders) {
        const int row = rowOf.value(keyOf(sender), -1);
        if (row < 0) {
            added.append(sender);
            rowOf.insert(keyOf(sender), int(m_senders.size() + added.size()) - 1);
        } else if (row < m_senders.size() && m_senders.at(row) != sender) {
            m_senders[row] = sender;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (added.isEmpty())
        return;
    const auto first = int(m_senders.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_senders.append(added);
    endInsertRows();
}

void SingleSenderModel::removeMissing(const QList<SingleSender> &senders)
{
    QSet<QString> kept;
    for (const SingleSender &sender : senders)
        kept.insert(keyOf(sender));
    for (int row = int(m_senders.size()) - 1; row >= 0; --row) {
        if (kept.contains(keyOf(m_senders.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_senders.removeAt(row);
        endRemoveRows();
    }
}

int SingleSenderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_senders.size());
}

int SingleSenderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SingleSenderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SingleSender &sender = m_senders.at(index.row());
    const QString text = index.column() == Address ? shownText(sender.address) : stateText(sender);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::DecorationRole:
        return index.column() == State ? SenderDomainText::verifiedIcon(sender.verified) : QIcon();
    case SenderRoles::Sort:
        return text.toLower();
    case SenderRoles::Search:
        return QString(sender.address + u'\n' + stateText(sender)).toLower();
    case SenderRoles::Json:
        return QJsonDocument(sender.json).toJson(QJsonDocument::Compact);
    default:
        return {};
    }
}

QVariant SingleSenderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == Address ? tr("Address") : tr("State");
    if (role == SenderRoles::Key)
        return section == Address ? QStringLiteral("email_address") : QStringLiteral("state");
    return {};
}

QString SingleSenderModel::stateText(const SingleSender &sender)
{
    if (!sender.verified)
        return tr("Unknown");
    return *sender.verified ? tr("Verified") : tr("Waits for its owner");
}
