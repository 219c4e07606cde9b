// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <algorithm>
#include <utility>
#include <vector>

/// A Transport without a network: a test looks at what was sent and answers when it likes.
class FakeTransport final : public Transport {
public:
    struct Sent {
        quint64 id = 0;
        HttpRequest request;
        Done done;
    };

    void send(quint64 id, const HttpRequest &request, Done done) override
    {
        sent.push_back({id, request, std::move(done)});
        ++total;
    }

    void abort(quint64 id) override
    {
        aborted += int(std::erase_if(sent, [id](const Sent &each) { return each.id == id; }));
    }

    /// Answers the oldest call under way.
    void answer(const HttpAnswer &answer)
    {
        const Sent first = std::move(sent.front());
        sent.erase(sent.begin());
        first.done(answer);
    }

    void answer(int status, const QByteArray &body = {})
    {
        HttpAnswer complete;
        complete.sent = true;
        complete.status = status;
        complete.body = body;
        answer(complete);
    }

    /// The oldest call under way is on the wire.
    void markSent() { tellSent(sent.front().id); }

    std::vector<Sent> sent; ///< under way, oldest first
    int total = 0;
    int aborted = 0;
};
