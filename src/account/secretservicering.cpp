// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/secretservicering.h"

#include "account/secretservicecall.h"
#include "account/secretserviceunlock.h"
#include "core/plaintext.h"
#include "core/redaction.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QLibrary>
#include <QMap>

namespace {

using Attributes = QMap<QString, QString>;
using ObjectPaths = QList<QDBusObjectPath>;
using Seen = std::function<void(const RingView &)>;

/// Longer than anybody waits: whoever asks has a deadline, so that "no reply" within it means that
/// the service died.
constexpr std::chrono::milliseconds unlimited = std::chrono::minutes(1);

/// libsecret, on which QtKeychain works, keeps its session with a service that has been restarted,
/// and then fails until the program ends ("The session wrapping the secret does not exist").
void makeLibsecretForgetItsSession()
{
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

RingView failure(const QDBusMessage &answer)
{
    const QDBusError error(answer);
    if (SecretService::meansNoService(error))
        return {.answer = RingView::Answer::NoService};
    return {.answer = RingView::Answer::Failed, .detail = shownText(redacted(error.message()))};
}

bool isError(const QDBusMessage &answer)
{
    return answer.type() != QDBusMessage::ReplyMessage;
}

ObjectPaths pathsAt(const QDBusMessage &answer, qsizetype index)
{
    return qdbus_cast<ObjectPaths>(answer.arguments().value(index));
}

void lookAtLock(const QString &ring, RingView view, QObject *context, const Seen &seen)
{
    SecretService::call(
        SecretService::propertyRequest(ring, "Collection", "Locked"), unlimited, context,
        [view, seen](const QDBusMessage &answer) mutable {
            if (isError(answer))
                return seen(failure(answer));
            view.isLocked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
            seen(view);
        });
}

void lookAtRing(const RingView &view, QObject *context, const Seen &seen)
{
    const auto answered = [view, context, seen](const QDBusMessage &answer) {
        if (isError(answer))
            return seen(failure(answer));
        const QString ring = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (ring != QLatin1String(SecretService::noObject))
            return lookAtLock(ring, view, context, seen);
        RingView without = view;
        without.exists = false;
        seen(without);
    };
    SecretService::call(SecretService::request(QStringLiteral("/org/freedesktop/secrets"),
                                               "Service", "ReadAlias", {QStringLiteral("default")}),
                        unlimited, context, answered);
}

} // namespace

SecretServiceRing::SecretServiceRing(const QString &application)
    : m_application(application)
    , m_watcher(QLatin1String(SecretService::name), QDBusConnection::sessionBus(),
                QDBusServiceWatcher::WatchForOwnerChange)
{
    QObject::connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, &m_watcher,
                     makeLibsecretForgetItsSession);
    qDBusRegisterMetaType<Attributes>();
}

void SecretServiceRing::look(const QString &item, QObject *context, Seen seen)
{
    const Attributes attributes{{QStringLiteral("server"), m_application},
                                {QStringLiteral("user"), item}};
    const auto answered = [context, seen = std::move(seen)](const QDBusMessage &answer) {
        if (isError(answer))
            return seen(failure(answer));
        RingView view;
        view.hasOpenItem = !pathsAt(answer, 0).isEmpty();
        view.hasLockedItem = !pathsAt(answer, 1).isEmpty();
        lookAtRing(view, context, seen);
    };
    SecretService::call(SecretService::request(QStringLiteral("/org/freedesktop/secrets"),
                                               "Service", "SearchItems",
                                               {QVariant::fromValue(attributes)}),
                        unlimited, context, answered);
}

void SecretServiceRing::unlock(QObject *context, std::function<void(const KeyOutcome &)> done)
{
    (new SecretServiceUnlock(patience(), context))->start(std::move(done));
}
