// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answererror.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

QString nameOfType(std::string_view json)
{
    switch (json.empty() ? '\0' : json.front()) {
    case '\0':
        return Tr::tr("This field is missing from the answer.");
    case '{':
        return Tr::tr("This field must not be an object.");
    case '[':
        return Tr::tr("This field must not be a list.");
    case '"':
        return Tr::tr("This field must not be text.");
    case 'n':
        return Tr::tr("This field must not be null.");
    default:
        return Tr::tr("This field must not be a single value.");
    }
}

} // namespace

ApiError brokenJson(std::string_view detail)
{
    ApiError error;
    error.kind = ApiError::Kind::UnexpectedAnswer;
    const QString reason = QString::fromUtf8(detail.data(), qsizetype(detail.size()));
    error.serverMessage = Tr::tr("The JSON is broken or incomplete: %1").arg(reason);
    return error;
}

ApiError unexpectedField(const QString &field, std::string_view found)
{
    ApiError error;
    error.kind = ApiError::Kind::UnexpectedAnswer;
    error.fieldErrors.append({field, nameOfType(found)});
    return error;
}
