// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyring.h"

#include <QDBusServiceWatcher>

/// org.freedesktop.secrets, asked over D-Bus (freedesktop.org's Secret Storage Specification 0.2).
/// Its SearchItems tells locked items from missing ones, which QtKeychain 0.13 doesn't.
class SecretServiceRing final : public KeyRing {
public:
    /// Items carry the attributes that QtKeychain gives them: `server` is \p application, `user`
    /// the item.
    explicit SecretServiceRing(const QString &application);

    void look(const QString &item, QObject *context,
              std::function<void(const RingView &)> seen) override;
    void unlock(QObject *context, std::function<void(const KeyOutcome &)> done) override;
    [[nodiscard]] std::chrono::milliseconds patience() const override
    {
        return std::chrono::milliseconds(2700); // three seconds with what else there is to do
    }

private:
    QString m_application;
    QDBusServiceWatcher m_watcher;
};
