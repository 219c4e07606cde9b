// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilekeys.h"

ProfileKeys::ProfileKeys(KeyStore &system, KeyStore &session)
    : m_system(system)
    , m_session(session)
{
}

KeyStore &ProfileKeys::storeOf(const Profile &profile) const
{
    return profile.keyPlace == Profile::KeyPlace::KeyStore ? m_system : m_session;
}

KeyReply *ProfileKeys::read(const Profile &profile, QObject *parent)
{
    return storeOf(profile).read(profile.id, parent);
}

KeyReply *ProfileKeys::write(const Profile &profile, const Secret &key, QObject *parent)
{
    return storeOf(profile).write(profile.id, key, parent);
}

KeyReply *ProfileKeys::remove(const Profile &profile, QObject *parent)
{
    return storeOf(profile).remove(profile.id, parent);
}

KeyReply *ProfileKeys::unlock(QObject *parent)
{
    return m_system.unlock(parent);
}
