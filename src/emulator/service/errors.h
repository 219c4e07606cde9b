// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/service/answer.h"

#include <QLatin1StringView>
#include <QString>

namespace Emulator {

struct FieldError;

constexpr int badRequest = 400; ///< its HTTP status, whatever is wrong with a request

// Every answer that tells of an error, with the `data` envelope around it and the codes and the
// parts of sentences that clients go by. \p requestId is what support would ask for.

[[nodiscard]] Answer malformedKey(const QString &requestId);
[[nodiscard]] Answer unknownKey(const QString &requestId);
[[nodiscard]] Answer permissionDenied(const QString &requestId);
[[nodiscard]] Answer invalidField(const QString &requestId, const FieldError &error);
[[nodiscard]] Answer invalidJson(const QString &requestId);
[[nodiscard]] Answer unknownOperation(const QString &requestId);
[[nodiscard]] Answer wrongVerb(const QString &requestId);
[[nodiscard]] Answer bodyTooLarge(const QString &requestId);

/// What is well-formed and still cannot be done.
[[nodiscard]] Answer impossible(const QString &requestId, const QString &why);

/// 429 as there is evidence for: without a body.
[[nodiscard]] Answer bareTooManyRequests();

/// 429 as older documents describe it: with a body like that of other errors.
[[nodiscard]] Answer toldTooManyRequests(const QString &requestId);

} // namespace Emulator
