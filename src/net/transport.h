// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"
#include "net/httprequest.h"

#include <QtGlobal>
#include <functional>
#include <utility>

/// Sends one call once: no retries, no limits, no queue. Only RequestQueue uses it.
class Transport {
public:
    using Done = std::function<void(HttpAnswer)>;

    virtual ~Transport() = default;

    /// Calls \p done exactly once and from the event loop, never from within send(); not at all
    /// after abort() or once the transport is gone. Leaves HttpAnswer::attempts alone.
    virtual void send(quint64 id, const HttpRequest &request, Done done) = 0;

    /// Ends a call without an answer. Unknown ids are ignored.
    virtual void abort(quint64 id) = 0;

    /// Whom to tell, from the event loop, that a call is on the wire.
    void setSentHandler(std::function<void(quint64)> handler) { m_sent = std::move(handler); }

protected:
    void tellSent(quint64 id) const
    {
        if (m_sent)
            m_sent(id);
    }

private:
    std::function<void(quint64)> m_sent;
};
