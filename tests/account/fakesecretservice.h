// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

/// The part of a Secret Service that unlocks, with a person who does what the test says.
class FakeSecretService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")
public:
    /// Offers itself on the session bus, from a connection of its own.
    FakeSecretService();
    ~FakeSecretService() override;

    void disappear(); ///< as if it crashed

    /// The person who is being asked.
    void enterPassword();
    void enterWrongPassword();
    void dismiss();

    bool hasRing = true;
    bool isLocked = true;
    int created = 0;
    int prompted = 0;
    int withdrawn = 0;

public slots:
    Q_SCRIPTABLE QDBusObjectPath ReadAlias(const QString &name);
    Q_SCRIPTABLE QList<QDBusObjectPath> Unlock(const QList<QDBusObjectPath> &rings,
                                               QDBusObjectPath &prompt);
    Q_SCRIPTABLE QDBusObjectPath CreateCollection(const QVariantMap &properties,
                                                  const QString &alias, QDBusObjectPath &prompt);

signals:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    void end(bool dismissed);

    QDBusConnection m_bus;
};

/// Its prompt.
class FakePrompt : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Prompt")
public:
    explicit FakePrompt(FakeSecretService &service);
public slots:
    Q_SCRIPTABLE void Prompt(const QString &window);
    Q_SCRIPTABLE void Dismiss();
signals:
    Q_SCRIPTABLE void Completed(bool dismissed, const QDBusVariant &result);

private:
    FakeSecretService &m_service;
};

/// Its ring, of which only the lock is asked.
class FakeCollection : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked NOTIFY lockedChanged)
public:
    explicit FakeCollection(FakeSecretService &service)
        : QObject(&service)
        , m_service(service)
    {
    }
    [[nodiscard]] bool isLocked() const { return m_service.isLocked; }

signals:
    void lockedChanged();

private:
    FakeSecretService &m_service;
};
