// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyring.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "account/secretservicering.h"
#endif

namespace {

/// KWallet and the keychains of macOS and Windows ask the person by themselves when they are used,
/// and have no other way to be asked.
class OpaqueRing final : public KeyRing {
public:
    void look(const QString &, QObject *context,
              std::function<void(const RingView &)> seen) override
    {
        QMetaObject::invokeMethod(
            context,
            [seen = std::move(seen)] { seen({.answer = RingView::Answer::CannotBeAsked}); },
            Qt::QueuedConnection);
    }

    void unlock(QObject *context, std::function<void(const KeyOutcome &)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({.status = KeyStatus::Done}); },
            Qt::QueuedConnection);
    }

    [[nodiscard]] std::chrono::milliseconds patience() const override
    {
        return std::chrono::minutes(2); // a person types a password
    }
};

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
/// There QtKeychain prefers KWallet, whatever else runs.
bool isPlasma()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION") == "kde"
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}
#endif

} // namespace

std::unique_ptr<KeyRing> systemKeyRing([[maybe_unused]] const QString &application)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!isPlasma())
        return std::make_unique<SecretServiceRing>(application);
#endif
    return std::make_unique<OpaqueRing>();
}

QString systemKeyRingName()
{
#if defined(Q_OS_MACOS)
    return QStringLiteral("macOS Keychain");
#elif defined(Q_OS_UNIX)
    return isPlasma() ? QStringLiteral("KWallet") : QStringLiteral("Secret Service");
#else
    return QStringLiteral("Windows Credential Store");
#endif
}
