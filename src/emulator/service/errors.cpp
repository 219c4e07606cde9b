// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/errors.h"

#include "emulator/jsonwriter.h"
#include "emulator/service/contract.h"

namespace Emulator {

namespace {

using Name = QLatin1StringView;

void writeError(JsonWriter &out, QLatin1StringView code, const QString &message)
{
    out.field(Name("error"), message);
    out.field(Name("error_code"), QLatin1StringView("E_ApiResponseCodes.") + code);
}

template <typename WriteMore>
Answer errorAnswer(int status, const QString &requestId, QLatin1StringView code,
                   const QString &message, WriteMore &&writeMore)
{
    JsonWriter out;
    out.beginObject();
    out.field(Name("request_id"), requestId);
    out.name(Name("data"));
    out.beginObject();
    writeError(out, code, message);
    writeMore(out);
    out.endObject();
    out.endObject();
    return {.status = status, .body = out.json()};
}

Answer errorAnswer(int status, const QString &requestId, QLatin1StringView code,
                   const QString &message)
{
    return errorAnswer(status, requestId, code, message, [](JsonWriter &) {});
}

} // namespace

Answer malformedKey(const QString &requestId)
{
    return errorAnswer(badRequest, requestId, Name("INVALID_IN_PAYLOAD"),
                       QStringLiteral("The API Key passed was not in the correct format, a key is "
                                      "'api-' and 32 letters or digits"));
}

Answer unknownKey(const QString &requestId)
{
    return errorAnswer(badRequest, requestId, Name("API_EXCEPTION"),
                       QStringLiteral("An API User matching the passed 'api_key' was not found"));
}

Answer permissionDenied(const QString &requestId)
{
    return errorAnswer(badRequest, requestId, Name("ENDPOINT_PERMISSION_DENIED"),
                       QStringLiteral("This key has no right to use this endpoint"));
}

Answer invalidField(const QString &requestId, const FieldError &error)
{
    const QString message = error.field + u' ' + error.message;
    return errorAnswer(badRequest, requestId, Name("NON_VALIDATING_IN_PAYLOAD"), message,
                       [&error, &message](JsonWriter &out) {
                           out.name(Name("field_validation_errors"));
                           out.beginObject();
                           out.field(Name("fieldname"), error.field);
                           out.field(Name("message"), message);
                           out.endObject();
                       });
}

Answer invalidJson(const QString &requestId)
{
    return errorAnswer(badRequest, requestId, Name("NON_VALIDATING_IN_PAYLOAD"),
                       QStringLiteral("The body is not a JSON object"));
}

Answer unknownOperation(const QString &requestId)
{
    return errorAnswer(404, requestId, Name("API_EXCEPTION"),
                       QStringLiteral("There is no such endpoint"));
}

Answer wrongVerb(const QString &requestId)
{
    return errorAnswer(405, requestId, Name("API_EXCEPTION"),
                       QStringLiteral("This endpoint takes POST only"));
}

Answer bodyTooLarge(const QString &requestId)
{
    return errorAnswer(413, requestId, Name("API_EXCEPTION"),
                       QStringLiteral("The body is larger than 1 MB"));
}

Answer impossible(const QString &requestId, const QString &why)
{
    return errorAnswer(badRequest, requestId, Name("API_EXCEPTION"), why);
}

Answer bareTooManyRequests()
{
    return {.status = 429, .contentType = {}, .body = {}};
}

Answer toldTooManyRequests(const QString &requestId)
{
    return errorAnswer(429, requestId, Name("REQ_LIMIT_EXCEEDED"),
                       QStringLiteral("Too many requests, this address has to wait"));
}

} // namespace Emulator
