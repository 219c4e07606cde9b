// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QByteArray>
#include <optional>

/// What stands in the outer layers of an answer, whichever operation it belongs to: in `data` (as
/// the service answers) or beside it (as its documentation prints errors).
struct AnswerFields {
    QString requestId;
    QString code; ///< without the prefix "E_ApiResponseCodes."
    QString message;
    QList<ApiError::FieldError> fieldErrors;

    /// Whether the service reports a failure, whatever the HTTP status.
    [[nodiscard]] bool reportsError() const { return !code.isEmpty() || !message.isEmpty(); }
};

/// Nothing if \p body isn't a complete JSON object.
[[nodiscard]] std::optional<AnswerFields> readAnswerFields(const QByteArray &body);
