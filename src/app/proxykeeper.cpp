// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proxykeeper.h"

#include "account/keystore.h"
#include "core/settings.h"
#include "net/proxypolicy.h"

namespace {

using Place = ProxyPreferences::PasswordPlace;

bool isKept(const ProxyPreferences &proxy)
{
    return !proxy.user.isEmpty() && proxy.passwordPlace == Place::KeyStore;
}

} // namespace

const QUuid ProxyKeeper::item(0x6a0c34d2, 0x5f1e, 0x4b7b, 0x9a, 0x51, 0x3e, 0x8d, 0x27, 0x90, 0xc4,
                              0x1f);

ProxyKeeper::ProxyKeeper(const Settings &settings, KeyStore &keys,
                         std::shared_ptr<ProxyPolicy> policy, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keys(keys)
    , m_policy(std::move(policy))
    , m_before(settings.preferences().proxy)
{
    m_policy->set(m_before);
    connect(&settings, &Settings::preferencesChanged, this, &ProxyKeeper::apply);
}

void ProxyKeeper::load()
{
    if (m_before.use == ProxyPreferences::Use::Manual && isKept(m_before))
        follow(m_keys.read(item, this), &ProxyKeeper::takeRead);
    else
        emit ready();
}

void ProxyKeeper::setPassword(const ProxyPreferences &proxy, const Secret &password)
{
    m_password = password;
    m_policy->set(m_settings.preferences().proxy, m_password);
    if (isKept(proxy) && !password.isEmpty())
        follow(m_keys.write(item, password, this), &ProxyKeeper::takeKept);
    else if (isKept(m_before))
        follow(m_keys.remove(item, this), &ProxyKeeper::takeKept);
}

void ProxyKeeper::apply()
{
    const ProxyPreferences now = m_settings.preferences().proxy;
    const ProxyPreferences before = std::exchange(m_before, now);
    if (before == now)
        return;
    if (now.user.isEmpty())
        m_password = {};
    m_policy->set(now, m_password);
    if (isKept(before) && !isKept(now))
        follow(m_keys.remove(item, this), &ProxyKeeper::takeKept);
    else if (!isKept(before) && isKept(now) && !m_password.isEmpty())
        follow(m_keys.write(item, m_password, this), &ProxyKeeper::takeKept);
}

void ProxyKeeper::follow(KeyReply *reply, void (ProxyKeeper::*taken)(const KeyOutcome &))
{
    connect(reply, &KeyReply::finished, this, [this, reply, taken] {
        reply->deleteLater();
        (this->*taken)(reply->outcome());
    });
}

void ProxyKeeper::takeRead(const KeyOutcome &outcome)
{
    if (outcome.status == KeyStatus::Found && m_password.isEmpty())
        m_password = outcome.key;
    else if (outcome.status != KeyStatus::Found)
        emit problem(tr("The password of the proxy can't be read: %1 It can be entered under "
                        "File > Settings > Network.")
                         .arg(keyOutcomeText(outcome)));
    m_policy->set(m_settings.preferences().proxy, m_password);
    emit ready();
}

void ProxyKeeper::takeKept(const KeyOutcome &outcome)
{
    if (outcome.status != KeyStatus::Done && outcome.status != KeyStatus::Missing)
        emit problem(tr("The key store did not take the change of the proxy's password, which "
                        "holds until Outpost ends: %1")
                         .arg(keyOutcomeText(outcome)));
}
