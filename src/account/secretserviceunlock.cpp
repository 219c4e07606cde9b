// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretserviceunlock.h"

#include "account/secretservicecall.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QDBusServiceWatcher>

using namespace Qt::Literals::StringLiterals;
using SecretService::propertyRequest;
using SecretService::request;

namespace {

const auto servicePath = "/org/freedesktop/secrets"_L1;

QString pathAt(const QDBusMessage &answer, qsizetype index)
{
    return answer.arguments().value(index).value<QDBusObjectPath>().path();
}

QDBusMessage newRingRequest()
{
    const QVariantMap properties{
        {u"org.freedesktop.Secret.Collection.Label"_s, SecretServiceUnlock::tr("Default keyring")}};
    return request(servicePath, "Service", "CreateCollection", {properties, u"default"_s});
}

QDBusMessage unlockRequest(const QString &ring)
{
    const QList<QDBusObjectPath> rings{QDBusObjectPath(ring)};
    return request(servicePath, "Service", "Unlock", {QVariant::fromValue(rings)});
}

} // namespace

SecretServiceUnlock::SecretServiceUnlock(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

SecretServiceUnlock::~SecretServiceUnlock()
{
    if (!m_prompt.isEmpty())
        QDBusConnection::sessionBus().asyncCall(request(m_prompt, "Prompt", "Dismiss"));
}

void SecretServiceUnlock::start(Done done)
{
    m_done = std::move(done);
    ask(request(servicePath, "Service", "ReadAlias", {u"default"_s}),
        &SecretServiceUnlock::takeRing);
}

void SecretServiceUnlock::ask(const QDBusMessage &request, Step next)
{
    SecretService::call(request, m_patience, this, [this, next](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            (this->*next)(answer);
        else
            end(SecretService::outcomeOf(QDBusError(answer)));
    });
}

void SecretServiceUnlock::takeRing(const QDBusMessage &answer)
{
    m_ring = pathAt(answer, 0);
    const bool exists = m_ring != QLatin1String(SecretService::noObject);
    ask(exists ? unlockRequest(m_ring) : newRingRequest(), &SecretServiceUnlock::takePrompt);
}

void SecretServiceUnlock::takePrompt(const QDBusMessage &answer)
{
    const QString prompt = pathAt(answer, 1);
    if (prompt == QLatin1String(SecretService::noObject))
        return checkRing();
    m_prompt = prompt;
    watchService();
    QDBusConnection::sessionBus().connect(QLatin1String(SecretService::name), m_prompt,
                                          u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                                          SLOT(followPrompt(bool, QDBusVariant)));
    ask(request(m_prompt, "Prompt", "Prompt", {QString()}), &SecretServiceUnlock::takeNothing);
}

void SecretServiceUnlock::watchService()
{
    auto *watcher
        = new QDBusServiceWatcher(QLatin1String(SecretService::name), QDBusConnection::sessionBus(),
                                  QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { end({.status = KeyStatus::NoService}); });
}

void SecretServiceUnlock::followPrompt(bool dismissed, const QDBusVariant &)
{
    m_prompt.clear();
    if (dismissed)
        return end({.status = KeyStatus::Refused});
    checkRing();
}

/// Also of the one that was made meanwhile.
void SecretServiceUnlock::checkRing()
{
    ask(propertyRequest(u"/org/freedesktop/secrets/aliases/default"_s, "Collection", "Locked"),
        &SecretServiceUnlock::takeLock);
}

void SecretServiceUnlock::takeLock(const QDBusMessage &answer)
{
    const bool isLocked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
    end({.status = isLocked ? KeyStatus::Locked : KeyStatus::Done});
}

void SecretServiceUnlock::end(const KeyOutcome &outcome)
{
    m_prompt.clear();
    deleteLater();
    if (const Done done = std::exchange(m_done, nullptr))
        done(outcome);
}
