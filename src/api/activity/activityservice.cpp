// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activityservice.h"

#include "api/activity/eventdecoder.h"
#include "api/apiclient.h"
#include "api/endpoints.h"

namespace {

using Page = std::shared_ptr<const EventPage>;

Result<Page, ApiError> decodedPage(EventDecoder &decoder, const QByteArray &body)
{
    auto page = decoder.decode(body);
    if (!page)
        return page.error();
    const auto shared = std::make_shared<const EventPage>(std::move(page).value());
    packLater(shared);
    return shared;
}

} // namespace

ActivityService::ActivityService(ApiClient &client)
    : m_client(client)
{
}

ActivityService::~ActivityService() = default;

ActivityReply *ActivityService::fetchPage(const ActivityQuery &query, const QString &continueToken,
                                          std::shared_ptr<EventDecoder> decoder,
                                          const CallOptions &options, QObject *parent)
{
    if (const auto problem = query.problem())
        return m_client.refuse<Page>(endpoints::activitySearch, *problem, parent);
    const Decoder<Page> decode = [decoder = std::move(decoder)](const QByteArray &body) {
        return decodedPage(*decoder, body);
    };
    return m_client.send<Page>(endpoints::activitySearch, query.toJson(continueToken), decode,
                               options, parent);
}

QString ActivityService::accountKeptAs() const
{
    const ApiAccess &access = m_client.access();
    return access.keptAs.isEmpty() ? access.id : access.keptAs;
}

CallContext ActivityService::context() const
{
    return m_client.contextOf(endpoints::activitySearch);
}
