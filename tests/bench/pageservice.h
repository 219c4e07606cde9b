// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityservice.h"
#include "api/apiclient.h"
#include "bigtable.h"
#include "net/requestqueue.h"

/// Answers a search with pages that are there already.
class PageService final : public ActivityService {
public:
    PageService(const Clock &clock, std::vector<BigPages::Page> pages);

    ActivityReply *fetchPage(const ActivityQuery &query, const QString &continueToken,
                             std::shared_ptr<EventDecoder> decoder, const CallOptions &options,
                             QObject *parent) override;

private:
    RequestQueue m_queue;
    ApiClient m_client;
    std::vector<BigPages::Page> m_pages;
};
