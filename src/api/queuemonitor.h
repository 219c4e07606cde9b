// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <chrono>
#include <optional>

class RequestQueue;

/// What the request queue does, for pages and the status bar (which don't see net/).
class QueueMonitor : public QObject {
    Q_OBJECT
public:
    struct Status {
        int queued = 0; ///< waiting for their turn or for a retry
        int inFlight = 0;
        /// Set while SMTP2GO has paused this address: until the next try; 0 while it is tried.
        std::optional<std::chrono::milliseconds> pausedFor;
        std::optional<std::chrono::milliseconds> nextStartIn; ///< waits for a limit this long
        int searchBudget = 0; ///< activity searches left in this minute
        int searchLimit = 0; ///< of so many
        friend bool operator==(const Status &, const Status &) = default;
    };

    /// \p queue must outlive the monitor.
    explicit QueueMonitor(const RequestQueue &queue, QObject *parent = nullptr);

    /// Turns to another queue, which must outlive the monitor.
    void watch(const RequestQueue &queue);

    /// As of now: the durations run down between two changed().
    [[nodiscard]] Status status() const;

signals:
    void changed();

private:
    const RequestQueue *m_queue = nullptr;
};
