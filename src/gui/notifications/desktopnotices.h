// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QDBusConnection;

/// Something that a person should know also when the window is not in front.
struct DesktopNotice {
    QString key; ///< what it is about; a newer notice of a key takes the place of the older
    QString title; ///< plain text, as the next
    QString text;

    friend bool operator==(const DesktopNotice &, const DesktopNotice &) = default;
};

/// The notices of the desktop. Never waits for it: where there is none, or it does not answer,
/// nothing is shown and nothing else happens.
class DesktopNotices : public QObject {
    Q_OBJECT
public:
    virtual void show(const DesktopNotice &notice) = 0;

signals:
    /// The person chose a notice of this run. \p activationToken lets the window come to the
    /// front under Wayland; may be empty.
    void activated(const QString &key, const QString &activationToken);

protected:
    using QObject::QObject;
};

/// By the portal in a sandbox, else by org.freedesktop.Notifications. Never null.
[[nodiscard]] std::unique_ptr<DesktopNotices> desktopNotices(const QDBusConnection &bus);
