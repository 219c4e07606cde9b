// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/apireply.h"
#include "net/requestqueue.h"
#include "support/manualclock.h"

#include <QByteArrayList>
#include <QMap>
#include <QUrl>
#include <functional>
#include <memory>

namespace Emulator {
struct Options;
}

/// The emulator behind real HTTP on 127.0.0.1, which counts what came over the wire, and an
/// account that asks it through a real queue and transport. Time passes only when nothing else can
/// happen, for both sides alike: an hour of waiting takes no time.
class EmulatedService {
public:
    /// \p faults as for `outpost-emulator --fault`.
    explicit EmulatedService(const QByteArrayList &faults = {});

    using Choose = std::function<void(Emulator::Options &)>;

    /// \p choose changes what it likes.
    explicit EmulatedService(const Choose &choose, const QByteArrayList &faults = {});
    ~EmulatedService();

    [[nodiscard]] ApiClient &client() { return *m_client; }
    [[nodiscard]] RequestQueue &queue() { return *m_queue; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] ApiAccess access() const;

    /// A queue and a client anew, as after a restart of the program. The queue remembers what
    /// \p store has.
    void restart(std::unique_ptr<QueueStore> store = std::make_unique<VolatileStore>());

    /// Requests to \p path, e.g. "/subaccount/add", as the server counts.
    [[nodiscard]] int requests(const QByteArray &path) const { return m_requests.value(path); }
    [[nodiscard]] int requests() const;

    /// Those that were answered with 429.
    [[nodiscard]] int tooMany() const { return m_tooMany; }

    /// The body of the last one.
    [[nodiscard]] QByteArray lastBody(const QByteArray &path) const { return m_bodies.value(path); }

    /// Lets time pass until \p done; false if it takes more than two virtual hours.
    [[nodiscard]] bool wait(const std::function<bool()> &done);
    [[nodiscard]] bool wait(const ApiReply *reply);

private:
    class Http;

    ManualClock m_clock;
    QMap<QByteArray, int> m_requests;
    int m_tooMany = 0;
    QMap<QByteArray, QByteArray> m_bodies;
    std::unique_ptr<Http> m_http;
    QUrl m_url;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
};
