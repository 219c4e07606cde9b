// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"

#include "api/answererror.h"
#include "api/answerfields.h"
#include "api/errorclass.h"
#include "api/refusalreason.h"
#include "api/transportfailure.h"
#include "net/httpanswer.h"

namespace {

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool saysWhoIsAsking(Kind kind)
{
    return kind == Kind::UnknownKey || kind == Kind::MalformedKey || kind == Kind::PermissionDenied
        || kind == Kind::AddressNotAllowed;
}

/// Whether a refusal can be taken at its word: the service turned it away at the door, or with a
/// status that means so. A fault of the service may come after the deed.
Effect effectOf(int status, Kind kind)
{
    const bool refused = status >= 300 && status < 500 && status != 408;
    return refused || saysWhoIsAsking(kind) ? Effect::Refused : Effect::Unknown;
}

bool looksLikeJson(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    return answer.contentType.contains("json") || body.startsWith('{') || body.startsWith('[');
}

ApiError failure(Kind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.effect = effectOf(status, kind);
    return error;
}

ApiError reported(const AnswerFields &fields, int status)
{
    ApiError error = failure(kindOf(fields, status), status);
    error.code = fields.code;
    error.serverMessage = fields.message;
    error.fieldErrors = fields.fieldErrors;
    error.requestId = fields.requestId;
    if (saysNothingWasDone(error.serverMessage))
        error.effect = Effect::Refused;
    return error;
}

/// The body is no JSON object. A gateway's error page is still an error of the service.
ApiError notAnObject(const HttpAnswer &answer)
{
    const Kind byStatus = kindOf(answer.status);
    const bool statusTells = byStatus == Kind::TooManyRequests || byStatus == Kind::ServerError;
    if (!isSuccess(answer.status) && (statusTells || answer.body.trimmed().isEmpty()))
        return failure(byStatus, answer.status);
    if (!answer.body.trimmed().isEmpty() && !looksLikeJson(answer))
        return failure(Kind::NotFromService, answer.status);
    ApiError error = brokenJson("no complete object");
    error.httpStatus = answer.status;
    error.effect = effectOf(answer.status, error.kind);
    return error;
}

} // namespace

Result<Envelope, ApiError> openEnvelope(const HttpAnswer &answer)
{
    if (answer.error != TransportError::None)
        return transportFailure(answer);
    const std::optional<AnswerFields> fields = readAnswerFields(answer.body);
    if (!fields)
        return notAnObject(answer);
    if (!isSuccess(answer.status) || fields->reportsError())
        return reported(*fields, answer.status);
    return Envelope{fields->requestId};
}

ApiError unreadable(ApiError error, const HttpAnswer &answer, const QString &requestId)
{
    error.effect = Effect::Done;
    error.httpStatus = answer.status;
    error.requestId = requestId;
    return error;
}
