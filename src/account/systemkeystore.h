// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

#include <QObject>
#include <memory>

class KeyRing;
class KeyTaskQueue;

/// The key store of the system, through QtKeychain: Secret Service (GNOME Keyring, KeePassXC),
/// KWallet, the keychains of macOS and Windows. What QtKeychain 0.13 tells wrongly (a locked ring
/// as "not found", a removal that removed nothing as success) is asked of the ring itself, before
/// and after. One question at a time; each is answered within three seconds of being asked, those
/// waiting behind a frozen one, too. (A ring that cannot be asked without a prompt, such as
/// KWallet, is given two minutes.)
class SystemKeyStore final : public KeyStore {
public:
    /// Keys are filed under \p application.
    explicit SystemKeyStore(const QString &application = QStringLiteral("outpost"));

    /// For tests: another ring.
    SystemKeyStore(const QString &application, std::unique_ptr<KeyRing> ring);
    ~SystemKeyStore() override;

    [[nodiscard]] KeyReply *read(const QUuid &profile, QObject *parent) override;
    [[nodiscard]] KeyReply *write(const QUuid &profile, const Secret &key,
                                  QObject *parent) override;
    [[nodiscard]] KeyReply *remove(const QUuid &profile, QObject *parent) override;
    [[nodiscard]] KeyReply *unlock(QObject *parent) override;

private:
    std::unique_ptr<KeyRing> m_ring;
    std::unique_ptr<KeyTaskQueue> m_queue;
};
