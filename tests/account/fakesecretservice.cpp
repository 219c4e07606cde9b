// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/fakesecretservice.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const auto promptPath = "/org/freedesktop/secrets/prompt/p1"_L1;
const auto ringPath = "/org/freedesktop/secrets/aliases/default"_L1;
const auto connectionName = "fake secret service"_L1;

} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    m_bus.registerObject(u"/org/freedesktop/secrets"_s, this,
                         QDBusConnection::ExportScriptableSlots);
    m_bus.registerObject(promptPath, new FakePrompt(*this),
                         QDBusConnection::ExportScriptableSlots
                             | QDBusConnection::ExportScriptableSignals);
    m_bus.registerObject(ringPath, new FakeCollection(*this), QDBusConnection::ExportAllProperties);
    m_bus.registerService(u"org.freedesktop.secrets"_s);
}

FakeSecretService::~FakeSecretService()
{
    disappear();
}

void FakeSecretService::disappear()
{
    m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::enterPassword()
{
    isLocked = false;
    end(false);
}

void FakeSecretService::enterWrongPassword()
{
    end(false);
}

void FakeSecretService::dismiss()
{
    end(true);
}

void FakeSecretService::end(bool dismissed)
{
    emit completed(dismissed, QDBusVariant(QString()));
}

QDBusObjectPath FakeSecretService::ReadAlias(const QString &name)
{
    return QDBusObjectPath(hasRing && name == u"default" ? QString(ringPath) : u"/"_s);
}

QList<QDBusObjectPath> FakeSecretService::Unlock(const QList<QDBusObjectPath> &rings,
                                                 QDBusObjectPath &prompt)
{
    prompt = QDBusObjectPath(isLocked ? QString(promptPath) : u"/"_s);
    return isLocked ? QList<QDBusObjectPath>() : rings;
}

QDBusObjectPath FakeSecretService::CreateCollection(const QVariantMap &properties,
                                                    const QString &alias, QDBusObjectPath &prompt)
{
    created += alias == u"default" && !properties.isEmpty();
    hasRing = true;
    prompt = QDBusObjectPath(promptPath);
    return QDBusObjectPath(u"/"_s);
}

FakePrompt::FakePrompt(FakeSecretService &service)
    : QObject(&service)
    , m_service(service)
{
    connect(&service, &FakeSecretService::completed, this, &FakePrompt::Completed);
}

void FakePrompt::Prompt(const QString &)
{
    ++m_service.prompted;
}

void FakePrompt::Dismiss()
{
    ++m_service.withdrawn;
    m_service.dismiss();
}
