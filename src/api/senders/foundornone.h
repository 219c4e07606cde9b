// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/refusalreason.h"

/// A call for a list, which the service may refuse with words that what was asked for isn't there:
/// that is an empty list then.
template <typename List> class FoundOrNone final : public ApiReplyOf<List> {
public:
    FoundOrNone(ApiReplyOf<List> *source, QObject *parent)
        : ApiReplyOf<List>(parent)
        , m_source(source)
    {
        source->setParent(this);
        QObject::connect(source, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
        QObject::connect(source, &ApiReply::finished, this, [this] { take(); });
    }

    void cancel() override { m_source->cancel(); }

private:
    void take()
    {
        this->setRequestId(m_source->requestId());
        const auto &error = m_source->error();
        if (error && refusalReasonOf(*error) != RefusalReason::NotThere)
            return this->fail(*error);
        this->m_result = error ? List() : m_source->result();
        this->succeed();
    }

    ApiReplyOf<List> *m_source;
};
