// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdomainmodel.h"

#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "gui/senders/senderdomaintext.h"
#include "gui/senders/senderdomaintips.h"
#include "gui/senders/senderroles.h"

#include <QIcon>
#include <QJsonDocument>
#include <QSet>
#include <array>

namespace {

/// SenderDomain::name is in this form already.
QString keyOf(const QString &domain)
{
    const QString name = domainToAscii(domain);
    return name.isEmpty() ? domain.toLower() : name;
}

constexpr std::array<QLatin1StringView, SenderDomainModel::ColumnCount> keys{
    QLatin1StringView("domain"),      QLatin1StringView("state"),    QLatin1StringView("dkim"),
    QLatin1StringView("return_path"), QLatin1StringView("tracking"), QLatin1StringView("dns"),
    QLatin1StringView("certificate"), QLatin1StringView("origin"),   QLatin1StringView("used_by"),
    QLatin1StringView("name_in_dns")};

QIcon iconOf(const SenderDomainRow &row, int column)
{
    switch (column) {
    case SenderDomainModel::State:
        return SenderDomainText::stateIcon(row.state());
    case SenderDomainModel::Dkim:
        return SenderDomainText::verifiedIcon(row.domain.dkim.verified);
    case SenderDomainModel::ReturnPath:
        return SenderDomainText::verifiedIcon(row.domain.returnPath.verified);
    case SenderDomainModel::Tracking:
        return SenderDomainText::trackingIcon(trackingOf(row.domain));
    case SenderDomainModel::Dns:
        return row.dns ? SenderDomainText::dnsIcon(row.dns->worst()) : QIcon();
    default:
        return {};
    }
}

} // namespace

void SenderDomainModel::setDomains(const QList<SenderDomain> &domains)
{
    removeMissing(domains);
    QList<SenderDomain> added;
    for (const SenderDomain &domain : domains) {
        const int row = rowOf(domain.name);
        if (row < 0) {
            added.append(domain);
            continue;
        }
        SenderDomainRow data = m_rows.at(row).data;
        data.domain = domain;
        change(row, data);
    }
    append(added);
}

void SenderDomainModel::retranslate()
{
    for (Row &row : m_rows)
        row = made(row.data);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SenderDomainModel::setFindings(const QList<DomainFindings> &findings)
{
    for (const DomainFindings &found : findings) {
        const int row = rowOf(found.domain);
        if (row < 0)
            continue;
        SenderDomainRow data = m_rows.at(row).data;
        data.dns = found;
        change(row, data);
    }
}

void SenderDomainModel::setEarlier(const QString &domain, EarlierVerified earlier)
{
    const int row = rowOf(domain);
    if (row < 0)
        return;
    SenderDomainRow data = m_rows.at(row).data;
    data.earlier = earlier;
    change(row, data);
}

int SenderDomainModel::rowOf(const QString &domain) const
{
    return m_rowOf.value(keyOf(domain), -1);
}

void SenderDomainModel::removeMissing(const QList<SenderDomain> &domains)
{
    QSet<QString> names;
    for (const SenderDomain &domain : domains)
        names.insert(keyOf(domain.name));
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        const auto isGone
            = [&](int row) { return !names.contains(keyOf(m_rows.at(row).data.domain.name)); };
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        indexRows();
        endRemoveRows();
        last = first;
    }
}

void SenderDomainModel::append(const QList<SenderDomain> &domains)
{
    QList<Row> rows;
    QSet<QString> names;
    for (const SenderDomain &domain : domains) {
        if (!names.contains(keyOf(domain.name)))
            rows.append(made({.domain = domain}));
        names.insert(keyOf(domain.name));
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows);
    indexRows();
    endInsertRows();
}

void SenderDomainModel::change(int row, const SenderDomainRow &data)
{
    if (m_rows.at(row).data == data)
        return;
    m_rows[row] = made(data);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SenderDomainModel::indexRows()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(keyOf(m_rows.at(row).data.domain.name), row);
}

SenderDomainModel::Row SenderDomainModel::made(const SenderDomainRow &data)
{
    using namespace SenderDomainText;
    const SenderDomain &domain = data.domain;
    Row row{.data = data,
            .texts
            = {domainToUnicode(domain.name), state(data), verified(domain.dkim.verified),
               verified(domain.returnPath.verified), captionOf(trackingOf(domain)), dns(data.dns),
               certificate(domain), origin(domain), access(domain), domain.name},
            .search = {}};
    for (QString &text : row.texts)
        text = shownText(text);
    row.search = (row.texts + domain.subaccounts).join(QLatin1Char('\n')).toLower();
    return row;
}

int SenderDomainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SenderDomainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SenderDomainModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(index.column());
    case Qt::DecorationRole:
        return iconOf(row.data, index.column());
    case Qt::ToolTipRole:
        return SenderDomainTips::tip(row.data, index.column());
    case SenderRoles::Sort:
        return sortKey(row, index.column());
    case SenderRoles::Search:
        return row.search;
    case SenderRoles::Json:
        return QJsonDocument(row.data.domain.json).toJson(QJsonDocument::Compact);
    default:
        return {};
    }
}

/// What needs care first, then by text.
QVariant SenderDomainModel::sortKey(const Row &row, int column) const
{
    if (column == State)
        return int(row.data.state());
    if (column == Dns)
        return row.data.dns ? int(row.data.dns->worst()) : -1;
    return row.texts.at(column).toLower();
}

QVariant SenderDomainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == SenderRoles::Key)
        return QString(keys.at(std::size_t(section)));
    return role == Qt::ToolTipRole ? SenderDomainTips::ofHead(section) : QVariant();
}

QString SenderDomainModel::title(int column)
{
    switch (column) {
    case Domain:
        return tr("Domain");
    case State:
        return tr("State");
    case Dkim:
        return tr("DKIM");
    case ReturnPath:
        return tr("Return path");
    case Tracking:
        return tr("Tracking");
    case Dns:
        return tr("DNS from here");
    case Certificate:
        return tr("Certificate");
    case Origin:
        return tr("Origin");
    case Access:
        return tr("Used by");
    case Ace:
        return tr("Name in DNS");
    default:
        return {};
    }
}
