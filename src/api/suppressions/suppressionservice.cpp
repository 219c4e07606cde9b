// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/suppressionservice.h"

#include "api/allpages.h"
#include "api/endpoints.h"
#include "api/suppressions/suppressioncodec.h"
#include "api/writes/writecall.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionService)
};

} // namespace

SuppressionService::SuppressionService(ApiClient &client)
    : m_client(client)
{
}

ApiReplyOf<SuppressionService::Page> *SuppressionService::fetchPage(const SuppressionQuery &query,
                                                                    const QString &continueToken,
                                                                    const CallOptions &options,
                                                                    QObject *parent)
{
    if (const auto problem = query.problem())
        return m_client.refuse<Page>(endpoints::suppressionView, *problem, parent);
    return m_client.send<Page>(endpoints::suppressionView, query.toJson(continueToken),
                               suppressionsIn, options, parent);
}

ApiReplyOf<QList<Suppression>> *
SuppressionService::view(const SuppressionQuery &query, const CallOptions &options, QObject *parent)
{
    const auto fetch
        = [service = *this, query, options](const QString &token, QObject *owner) mutable {
              return service.fetchPage(query, token, options, owner);
          };
    return new AllPages<Suppression>(m_client.contextOf(endpoints::suppressionView), fetch, parent);
}

ApiReplyOf<AddedSuppression> *SuppressionService::add(const NewSuppression &suppression,
                                                      QObject *parent)
{
    if (const auto problem = suppression.problem())
        return m_client.refuse<AddedSuppression>(endpoints::suppressionAdd, *problem, parent);
    const QString summary = Tr::tr("Suppress “%1”").arg(shownText(suppression.address.trimmed()));
    return new WriteCall<AddedSuppression>(
        m_client, {endpoints::suppressionAdd, suppression.toJson(), summary}, addedSuppressionIn,
        parent);
}

ApiReplyOf<QList<RemovedSuppression>> *SuppressionService::remove(const SuppressionRemoval &removal,
                                                                  QObject *parent)
{
    using Removed = QList<RemovedSuppression>;
    if (const auto problem = removal.problem())
        return m_client.refuse<Removed>(endpoints::suppressionRemove, *problem, parent);
    const QString summary
        = Tr::tr("Free “%1” from suppression").arg(shownText(removal.address.trimmed()));
    return new WriteCall<Removed>(m_client,
                                  {endpoints::suppressionRemove, removal.toJson(), summary},
                                  removedSuppressionsIn, parent);
}
