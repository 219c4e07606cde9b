// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"
#include "account/profile.h"

/// The key of a profile, from where the profile says it is kept.
class ProfileKeys {
public:
    /// Both must outlive this.
    ProfileKeys(KeyStore &system, KeyStore &session);

    [[nodiscard]] KeyReply *read(const Profile &profile, QObject *parent);
    [[nodiscard]] KeyReply *write(const Profile &profile, const Secret &key, QObject *parent);
    [[nodiscard]] KeyReply *remove(const Profile &profile, QObject *parent);
    [[nodiscard]] KeyReply *unlock(QObject *parent);

private:
    [[nodiscard]] KeyStore &storeOf(const Profile &profile) const;

    KeyStore &m_system;
    KeyStore &m_session;
};
