// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answererror.h"
#include "api/apireply.h"
#include "api/callcontext.h"
#include "api/listpage.h"

#include <functional>

/// A list with all its pages, one call after the other. What has come is dropped when a page
/// fails: half a list looks like a whole one.
template <typename T> class AllPages final : public ApiReplyOf<QList<T>> {
public:
    using Page = ApiReplyOf<ListPage<T>>;

    /// Asks for the page of a token (the first without one); the reply belongs to the parent.
    using Fetch = std::function<Page *(const QString &token, QObject *parent)>;

    AllPages(CallContext context, Fetch fetch, QObject *parent)
        : ApiReplyOf<QList<T>>(parent)
        , m_context(std::move(context))
        , m_fetch(std::move(fetch))
    {
        ask({});
    }

    void cancel() override
    {
        if (!this->isSettled())
            m_page->cancel();
    }

private:
    static constexpr int mostPages = 1000; ///< tokens that change for ever must end too

    void ask(const QString &token)
    {
        m_page = m_fetch(token, this);
        m_token = token;
        QObject::connect(m_page, &ApiReply::stateChanged, this, [this](ApiReply::State state) {
            if (state != ApiReply::State::Finished)
                this->enter(state);
        });
        QObject::connect(m_page, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
        QObject::connect(m_page, &ApiReply::finished, this, [this] { take(); });
    }

    void take()
    {
        m_page->deleteLater();
        this->setRequestId(m_page->requestId());
        if (m_page->error())
            return this->fail(*m_page->error());
        const ListPage<T> &page = m_page->result();
        m_items += page.items;
        if (page.continueToken.isEmpty())
            return complete();
        if (page.continueToken == m_token || page.items.isEmpty() || ++m_pages >= mostPages)
            return this->fail(m_context.completed(circle()));
        ask(page.continueToken);
    }

    void complete()
    {
        this->m_result = std::move(m_items);
        this->succeed();
    }

    static ApiError circle()
    {
        ApiError error = unexpectedField(QStringLiteral("data.continue_token"), "\"");
        error.effect = ApiError::Effect::Done;
        return error;
    }

    CallContext m_context;
    Fetch m_fetch;
    Page *m_page = nullptr;
    QString m_token; ///< of the page under way
    QList<T> m_items;
    int m_pages = 0;
};
