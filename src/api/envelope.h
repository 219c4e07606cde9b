// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/result.h"

struct HttpAnswer;

/// What surrounds the data of an answer that reports no failure.
struct Envelope {
    QString requestId; ///< may be empty
};

/// Tells success from failure, by everything that is known of an answer: the transport, the HTTP
/// status, the body. Knows both forms of the service's errors, answers without a body, pages of a
/// captive portal, and errors that come with status 200. The errors lack account and operation.
[[nodiscard]] Result<Envelope, ApiError> openEnvelope(const HttpAnswer &answer);

/// \p error of a decoder, completed by what is known of \p answer, a success of the service.
[[nodiscard]] ApiError unreadable(ApiError error, const HttpAnswer &answer,
                                  const QString &requestId);
