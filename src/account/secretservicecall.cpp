// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretservicecall.h"

#include "core/plaintext.h"
#include "core/redaction.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace SecretService {

namespace {

QString fullName(const char *interface)
{
    return QStringLiteral("org.freedesktop.Secret.") + QLatin1String(interface);
}

} // namespace

QDBusMessage request(const QString &path, const char *interface, const char *method,
                     const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QLatin1String(name), path, fullName(interface), QLatin1String(method));
    message.setArguments(arguments);
    return message;
}

QDBusMessage propertyRequest(const QString &path, const char *interface, const char *property)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QLatin1String(name), path, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    message.setArguments({fullName(interface), QString::fromLatin1(property)});
    return message;
}

void call(const QDBusMessage &request, std::chrono::milliseconds timeout, QObject *context,
          Answered answered)
{
    const QDBusPendingCall pending
        = QDBusConnection::sessionBus().asyncCall(request, int(timeout.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answered = std::move(answered)] {
                         watcher->deleteLater();
                         answered(watcher->reply());
                     });
}

bool meansNoService(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return true;
    default: // it was to be started, and that failed; or the bus isn't there
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
            || error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    }
}

KeyOutcome outcomeOf(const QDBusError &error)
{
    if (meansNoService(error))
        return {.status = KeyStatus::NoService};
    if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout)
        return {.status = KeyStatus::Frozen};
    return {.status = KeyStatus::Failed, .detail = shownText(redacted(error.message()))};
}

} // namespace SecretService
