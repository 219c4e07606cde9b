// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierrortext.h"

#include "api/apierror.h"
#include "api/apierrorwords.h"
#include "api/endpoints.h"
#include "core/plaintext.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

/// One line that may be shown. Redacted first: a key must not be cut to one that isn't found.
QString safe(const QString &text)
{
    return shownText(redacted(text));
}

bool onlyReads(const ApiError &error)
{
    const Endpoint *endpoint = endpointAt(error.operation);
    return endpoint && endpoint->safety == RetrySafety::ReadOnly;
}

QString effectOnService(const ApiError &error)
{
    switch (error.effect) {
    case ApiError::Effect::NotSent:
        return Tr::tr("Nothing was sent.");
    case ApiError::Effect::Refused:
        return Tr::tr("SMTP2GO refused it, so nothing was changed.");
    case ApiError::Effect::Done:
        return onlyReads(error) ? Tr::tr("Nothing was changed.")
                                : Tr::tr("SMTP2GO has carried it out.");
    case ApiError::Effect::Unknown:
        return onlyReads(error)
            ? Tr::tr("Nothing was changed.")
            : Tr::tr("It isn't known whether SMTP2GO has carried it out. Look before you repeat "
                     "it.");
    }
    return {};
}

QString placeOf(const ApiError &error)
{
    if (error.account.isEmpty())
        return error.operation.isEmpty() ? QString()
                                         : Tr::tr("Operation %1.").arg(safe(error.operation));
    if (error.operation.isEmpty())
        return Tr::tr("Account “%1”.").arg(safe(error.account));
    return Tr::tr("Account “%1”, operation %2.").arg(safe(error.account), safe(error.operation));
}

QString lineOf(const ApiError::FieldError &error)
{
    const QString message = safe(error.message);
    return error.field.isEmpty() ? message
                                 : QStringLiteral("%1: %2").arg(safe(error.field), message);
}

QStringList fieldLines(const ApiError &error)
{
    QStringList lines;
    for (const ApiError::FieldError &field : error.fieldErrors)
        lines += lineOf(field);
    return lines;
}

QString explanationOf(const ApiError &error)
{
    QStringList sentences{placeOf(error), effectOnService(error), safe(error.serverMessage)};
    sentences += fieldLines(error);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines += label.arg(safe(value));
}

QString detailsOf(const ApiError &error)
{
    QStringList lines;
    if (error.httpStatus != 0)
        addLine(lines, Tr::tr("HTTP status: %1"), QString::number(error.httpStatus));
    addLine(lines, Tr::tr("Code: %1"), error.code);
    addLine(lines, Tr::tr("Request id: %1"), error.requestId);
    addLine(lines, Tr::tr("Message: %1"), error.serverMessage);
    lines += fieldLines(error);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ApiErrorText describe(const ApiError &error)
{
    return {safe(captionOf(error)), explanationOf(error), safe(nextStepOf(error)),
            detailsOf(error)};
}
