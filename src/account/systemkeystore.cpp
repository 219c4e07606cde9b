// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/systemkeystore.h"

#include "account/keytaskqueue.h"

namespace {

QString itemOf(const QUuid &profile)
{
    return profile.toString(QUuid::WithoutBraces);
}

} // namespace

SystemKeyStore::SystemKeyStore(const QString &application)
    : SystemKeyStore(application, systemKeyRing(application))
{
}

SystemKeyStore::SystemKeyStore(const QString &application, std::unique_ptr<KeyRing> ring)
    : m_ring(std::move(ring))
    , m_queue(std::make_unique<KeyTaskQueue>(application, *m_ring, m_ring->patience()))
{
}

SystemKeyStore::~SystemKeyStore() = default;

KeyReply *SystemKeyStore::read(const QUuid &profile, QObject *parent)
{
    auto *reply = new KeyReply(parent);
    m_queue->submit({.operation = Keychain::Operation::Read, .item = itemOf(profile)}, reply);
    return reply;
}

KeyReply *SystemKeyStore::write(const QUuid &profile, const Secret &key, QObject *parent)
{
    auto *reply = new KeyReply(parent);
    m_queue->submit(
        {.operation = Keychain::Operation::Write, .item = itemOf(profile), .secret = key.reveal()},
        reply);
    return reply;
}

KeyReply *SystemKeyStore::remove(const QUuid &profile, QObject *parent)
{
    auto *reply = new KeyReply(parent);
    m_queue->submit({.operation = Keychain::Operation::Remove, .item = itemOf(profile)}, reply);
    return reply;
}

KeyReply *SystemKeyStore::unlock(QObject *parent)
{
    auto *reply = new KeyReply(parent);
    m_ring->unlock(reply, [reply](const KeyOutcome &outcome) { reply->settle(outcome); });
    return reply;
}
