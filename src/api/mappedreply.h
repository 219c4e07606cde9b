// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"

#include <functional>

/// A call whose result is made of that of another one, which it owns.
template <typename From, typename To> class MappedReply final : public ApiReplyOf<To> {
public:
    using Map = std::function<To(const From &)>;

    MappedReply(ApiReplyOf<From> *source, Map map, QObject *parent)
        : ApiReplyOf<To>(parent)
        , m_source(source)
        , m_map(std::move(map))
    {
        source->setParent(this);
        QObject::connect(source, &ApiReply::stateChanged, this, [this](ApiReply::State state) {
            if (state != ApiReply::State::Finished)
                this->enter(state);
        });
        QObject::connect(source, &ApiReply::retryScheduled, this, &ApiReply::retryScheduled);
        QObject::connect(source, &ApiReply::finished, this, [this] { take(); });
    }

    void cancel() override { m_source->cancel(); }

private:
    void take()
    {
        this->setRequestId(m_source->requestId());
        if (m_source->error())
            return this->fail(*m_source->error());
        this->m_result = m_map(m_source->result());
        this->succeed();
    }

    ApiReplyOf<From> *m_source;
    Map m_map;
};
