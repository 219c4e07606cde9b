// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"
#include "core/secret.h"

#include <QObject>
#include <QUuid>
#include <memory>

class KeyReply;
class KeyStore;
class ProxyPolicy;
class Settings;
struct KeyOutcome;

/// Holds the ProxyPolicy to what the settings say, and the proxy's password: that is in the key
/// store or in memory, never in a file.
class ProxyKeeper : public QObject {
    Q_OBJECT
public:
    /// Under which the password is in the key store.
    static const QUuid item;

    /// \p settings and \p keys must outlive this.
    ProxyKeeper(const Settings &settings, KeyStore &keys, std::shared_ptr<ProxyPolicy> policy,
                QObject *parent = nullptr);

    /// Reads the password, if one is kept; ready() follows, whatever came of it.
    void load();

    /// \p password holds from now on, and is kept as \p proxy says. An empty one is removed.
    void setPassword(const ProxyPreferences &proxy, const Secret &password);

signals:
    void ready();

    /// The password could not be read, kept or removed. For the person; plain text.
    void problem(const QString &text);

private:
    void follow(KeyReply *reply, void (ProxyKeeper::*taken)(const KeyOutcome &));
    void takeRead(const KeyOutcome &outcome);
    void takeKept(const KeyOutcome &outcome);
    void apply();

    const Settings &m_settings;
    KeyStore &m_keys;
    std::shared_ptr<ProxyPolicy> m_policy;
    ProxyPreferences m_before;
    Secret m_password;
};
