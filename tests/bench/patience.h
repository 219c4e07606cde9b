// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <functional>

/// What doesn't come in two minutes is not waited for: the bench says what it was, and ends.
class Patience {
public:
    /// \p awaited is asked only when it is said.
    explicit Patience(std::function<QString()> awaited)
        : m_awaited(std::move(awaited))
    {
        m_waited.start();
    }

    explicit Patience(const char *awaited)
        : Patience([awaited] { return QString::fromUtf8(awaited); })
    {
    }

    /// To be called again and again.
    void spend() const
    {
        constexpr int limit = 120'000;
        if (m_waited.elapsed() < limit)
            return;
        std::fprintf(stderr, "waited for two minutes, in vain: %s\n", qUtf8Printable(m_awaited()));
        std::_Exit(1);
    }

private:
    std::function<QString()> m_awaited;
    QElapsedTimer m_waited;
};

template <typename Condition, typename Awaited>
void waitFor(const Condition &condition, const Awaited &awaited)
{
    const Patience patience(awaited);
    QTimer heartbeat;
    heartbeat.start(1000);
    while (!condition()) {
        // Sleeps; with a time given it would spin, and take a processor from those that work.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        patience.spend();
    }
}
