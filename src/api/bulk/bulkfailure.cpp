// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkfailure.h"

#include "api/apierrortext.h"

namespace {

using Effect = ApiError::Effect;
using Kind = ApiError::Kind;

/// It lies with the row: another one may pass.
bool isOfTheRow(Kind kind)
{
    return kind == Kind::InvalidRequest || kind == Kind::InvalidField || kind == Kind::NotFound
        || kind == Kind::Refused || kind == Kind::UnexpectedAnswer || kind == Kind::TooLarge;
}

QString sentenceOf(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    QStringList reasons;
    for (const ApiError::FieldError &field : error.fieldErrors)
        reasons += field.message;
    if (reasons.isEmpty() && !error.serverMessage.isEmpty())
        reasons += error.serverMessage;
    return reasons.isEmpty() ? text.caption
                             : text.caption + QStringLiteral(": ") + reasons.join(u' ');
}

} // namespace

BulkFailure bulkFailureOf(const ApiError &error)
{
    const QString text = sentenceOf(error);
    if (error.effect == Effect::Unknown)
        return {.state = BulkRowState::Unknown, .text = text, .problem = {}};
    if (error.effect == Effect::Done)
        return {.state = BulkRowState::Done, .text = text, .problem = {}};
    if (isOfTheRow(error.kind))
        return {.state = BulkRowState::Refused, .text = text, .problem = {}};
    const QString next = describe(error).nextStep;
    return {.state = BulkRowState::Waiting,
            .text = {},
            .problem = next.isEmpty() ? text : text + u' ' + next};
}
