// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keys/hindrance.h"
#include "api/keys/keypermissions.h"
#include "api/keys/keypermissionsservice.h"
#include "api/keys/operations.h"

#include <QObject>
#include <QPointer>
#include <optional>

/// What may be done with the open account: by the rights of its key, which the service is asked for
/// once, and by the wish of the person (read-only). As long as the rights aren't known, since
/// nobody has asked or there was no answer, nothing is held back for them.
///
/// Once they are, ApiClient refuses what the key can't do before it is queued: error answers count
/// against this computer's address.
class AccountAccess : public QObject {
    Q_OBJECT
public:
    /// \p client must outlive this.
    explicit AccountAccess(ApiClient &client, QObject *parent = nullptr);

    /// Asks behind everything that a person waits for, unless \p priority says otherwise. One
    /// question at a time; changed() follows each. Without an answer, what was known stays.
    void ask(Priority priority = Priority::Prefetch);
    [[nodiscard]] bool isAsking() const { return m_reply != nullptr; }

    /// Nothing: not known.
    [[nodiscard]] const std::optional<KeyPermissions> &permissions() const { return m_permissions; }
    [[nodiscard]] bool isReadOnly() const;

    /// What stands in the way of calling all of \p operations; nothing if they may be tried.
    [[nodiscard]] std::optional<Hindrance> hindrance(const Operations &operations) const;

signals:
    /// permissions() or isAsking().
    void changed();

private:
    void take(const KeyPermissionsReply &reply);

    ApiClient &m_client;
    KeyPermissionsService m_service;
    QPointer<KeyPermissionsReply> m_reply;
    std::optional<KeyPermissions> m_permissions;
};
