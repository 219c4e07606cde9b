// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageservice.h"

#include "net/transport.h"

namespace {

class NoTransport final : public Transport {
public:
    void send(quint64, const HttpRequest &, Done) override { }
    void abort(quint64) override { }
};

class ReadyReply final : public ActivityReply {
public:
    ReadyReply(const BigPages::Page &page, QObject *parent)
        : ActivityReply(parent)
    {
        m_result = page;
        succeed();
    }
    void cancel() override { }
};

} // namespace

PageService::PageService(const Clock &clock, std::vector<BigPages::Page> pages)
    : ActivityService(m_client)
    , m_queue(std::make_unique<NoTransport>(), clock)
    , m_client(ApiAccess{}, m_queue)
    , m_pages(std::move(pages))
{
}

ActivityReply *PageService::fetchPage(const ActivityQuery &, const QString &continueToken,
                                      std::shared_ptr<EventDecoder>, const CallOptions &,
                                      QObject *parent)
{
    return new ReadyReply(m_pages.at(continueToken.toULong() / 1000), parent);
}
