// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requests/requestsfilter.h"

#include "api/loggedrequest.h"
#include "gui/requests/requestsmodel.h"

RequestsFilter::RequestsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RequestsModel::SortRole);
    setSortLocaleAware(true);
}

void RequestsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void RequestsFilter::setKinds(Kinds kinds)
{
    m_kinds = kinds;
    invalidateRowsFilter();
}

bool RequestsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto &model = *qobject_cast<const RequestsModel *>(sourceModel());
    const LoggedRequest &request = model.request(row);
    const bool isWanted = !m_kinds || (m_kinds.testFlag(Errors) && request.isError())
        || (m_kinds.testFlag(Waiting) && request.isWaiting());
    return isWanted
        && (m_text.isEmpty()
            || model.index(row, 0, parent)
                   .data(RequestsModel::FilterRole)
                   .toString()
                   .contains(m_text, Qt::CaseInsensitive));
}
