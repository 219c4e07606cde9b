// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/eventpage.h"
#include "api/apireply.h"
#include "api/callcontext.h"
#include "api/calloptions.h"

#include <memory>

class ApiClient;
class EventDecoder;

/// One page of /activity/search.
using ActivityReply = ApiReplyOf<std::shared_ptr<const EventPage>>;

/// Asks /activity/search, one page a call. ActivitySearch walks the pages.
class ActivityService {
public:
    /// \p client must outlive the service.
    explicit ActivityService(ApiClient &client);
    virtual ~ActivityService();
    ActivityService(const ActivityService &) = delete;
    ActivityService &operator=(const ActivityService &) = delete;

    /// The page that follows the one that \p continueToken came with; the first one without. All
    /// parameters of \p query are sent with every page. A query with a problem() is answered with
    /// ApiError::Kind::InvalidRequest. \p decoder is used in a worker until the reply has finished
    /// or, when that is deleted, a little longer. Never null; \p parent owns the reply.
    [[nodiscard]] virtual ActivityReply *fetchPage(const ActivityQuery &query,
                                                   const QString &continueToken,
                                                   std::shared_ptr<EventDecoder> decoder,
                                                   const CallOptions &options, QObject *parent);

    /// Names the account that asks in what outlives a run of the program.
    [[nodiscard]] QString accountKeptAs() const;

    /// What an error that is found behind the reply is completed with.
    [[nodiscard]] CallContext context() const;

private:
    ApiClient &m_client;
};
