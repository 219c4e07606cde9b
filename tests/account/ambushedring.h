// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretservicering.h"

#include <utility>

/// A real ring that something happens to right after it was looked at, so that QtKeychain's job
/// meets it.
class AmbushedRing final : public KeyRing {
public:
    explicit AmbushedRing(const QString &application)
        : m_ring(application)
    {
    }
    void look(const QString &item, QObject *context,
              std::function<void(const RingView &)> seen) override
    {
        m_ring.look(item, context, [this, seen](const RingView &view) {
            if (afterLook)
                std::exchange(afterLook, nullptr)();
            seen(view);
        });
    }
    void unlock(QObject *context, std::function<void(const KeyOutcome &)> done) override
    {
        m_ring.unlock(context, std::move(done));
    }
    [[nodiscard]] std::chrono::milliseconds patience() const override { return m_ring.patience(); }

    std::function<void()> afterLook;

private:
    SecretServiceRing m_ring;
};
