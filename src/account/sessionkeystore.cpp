// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/sessionkeystore.h"

namespace {

KeyReply *settled(const KeyOutcome &outcome, QObject *parent)
{
    auto *reply = new KeyReply(parent);
    reply->settle(outcome);
    return reply;
}

} // namespace

KeyReply *SessionKeyStore::read(const QUuid &profile, QObject *parent)
{
    const auto key = m_keys.constFind(profile);
    if (key == m_keys.cend())
        return settled({.status = KeyStatus::Missing}, parent);
    return settled({.status = KeyStatus::Found, .key = *key}, parent);
}

KeyReply *SessionKeyStore::write(const QUuid &profile, const Secret &key, QObject *parent)
{
    m_keys.insert(profile, key);
    return settled({.status = KeyStatus::Done}, parent);
}

KeyReply *SessionKeyStore::remove(const QUuid &profile, QObject *parent)
{
    const bool removed = m_keys.remove(profile);
    return settled({.status = removed ? KeyStatus::Done : KeyStatus::Missing}, parent);
}

KeyReply *SessionKeyStore::unlock(QObject *parent)
{
    return settled({.status = KeyStatus::Done}, parent);
}
