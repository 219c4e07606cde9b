// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyreply.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <chrono>
#include <functional>

/// Calls to the Secret Service on the session bus.
namespace SecretService {

inline const char *const name = "org.freedesktop.secrets";
inline const char *const noObject = "/"; ///< the service's word for "none"

using Answered = std::function<void(const QDBusMessage &)>;

/// A call of \p method of org.freedesktop.Secret.\p interface, not yet sent.
[[nodiscard]] QDBusMessage request(const QString &path, const char *interface, const char *method,
                                   const QVariantList &arguments = {});

/// Asks for a property of org.freedesktop.Secret.\p interface.
[[nodiscard]] QDBusMessage propertyRequest(const QString &path, const char *interface,
                                           const char *property);

/// Sends \p request; \p answered gets the answer or the error, later, while \p context lives. After
/// \p timeout without an answer that is QDBusError::NoReply.
void call(const QDBusMessage &request, std::chrono::milliseconds timeout, QObject *context,
          Answered answered);

/// Whether \p error means that nobody offers the service, nor can it be started.
[[nodiscard]] bool meansNoService(const QDBusError &error);

/// What \p error, the outcome of a call with a deadline of its own, means for the person.
[[nodiscard]] KeyOutcome outcomeOf(const QDBusError &error);

} // namespace SecretService
