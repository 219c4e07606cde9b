// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errorclass.h"

#include "api/answerfields.h"

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ApiError::Kind;

struct MessageSign {
    QLatin1StringView text;
    Kind kind;
};

// Seen in answers of the service: the catch-all code API_EXCEPTION is told apart by these.
constexpr std::array messageSigns{
    MessageSign{"matching the passed 'api_key' was not found"_L1, Kind::UnknownKey},
    MessageSign{"api key passed was not in the correct format"_L1, Kind::MalformedKey},
    MessageSign{"ip allow list"_L1, Kind::AddressNotAllowed},
    MessageSign{"ip address on this account is not allowed"_L1, Kind::AddressNotAllowed},
};

bool isAboutKey(const AnswerFields &fields)
{
    return fields.fieldErrors.isEmpty() || fields.fieldErrors.first().field == "api_key"_L1;
}

std::optional<Kind> kindOfCode(const AnswerFields &fields)
{
    if (fields.code == "ENDPOINT_PERMISSION_DENIED"_L1)
        return Kind::PermissionDenied;
    if (fields.code == "INVALID_IN_PAYLOAD"_L1)
        return isAboutKey(fields) ? Kind::MalformedKey : Kind::InvalidField;
    if (fields.code == "NON_VALIDATING_IN_PAYLOAD"_L1)
        return Kind::InvalidField;
    if (fields.code == "REQ_LIMIT_EXCEEDED"_L1)
        return Kind::TooManyRequests;
    return std::nullopt;
}

std::optional<Kind> kindOfMessage(const AnswerFields &fields)
{
    for (const MessageSign &sign : messageSigns) {
        if (fields.message.contains(sign.text, Qt::CaseInsensitive))
            return sign.kind;
    }
    return fields.fieldErrors.isEmpty() ? std::nullopt : std::optional(Kind::InvalidField);
}

} // namespace

ApiError::Kind kindOf(const AnswerFields &fields, int httpStatus)
{
    if (const auto kind = kindOfCode(fields))
        return *kind;
    return kindOfMessage(fields).value_or(kindOf(httpStatus));
}

ApiError::Kind kindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
    case 403:
        return Kind::UnknownKey;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::TimedOut;
    case 429:
        return Kind::TooManyRequests;
    case 511: // Network Authentication Required: a captive portal that says so
        return Kind::NotFromService;
    default:
        return httpStatus >= 500 ? Kind::ServerError : Kind::Refused;
    }
}
