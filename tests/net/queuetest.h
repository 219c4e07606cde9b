// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QObject>
#include <memory>

/// A queue over a fake transport, new for each test.
class QueueTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    [[nodiscard]] static HttpRequest request(RetrySafety safety);

    /// Each asks something else.
    QueuedRequest *submit(RetrySafety safety = RetrySafety::ReadOnly);

    /// Lets everything happen that is queued.
    static void settle();

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;

private:
    int m_submitted = 0;
};
