// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/searchrequest.h"

#include "emulator/search/dateparser.h"
#include "emulator/search/queryid.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Emulator {

namespace {

std::optional<Instant> dateIn(const QJsonObject &body, QLatin1StringView name)
{
    const QJsonValue value = body.value(name);
    return value.isString() ? parsedDate(value.toString()) : std::nullopt;
}

QStringList textsIn(const QJsonObject &body, QLatin1StringView name)
{
    QStringList texts;
    const QJsonArray items = body.value(name).toArray();
    for (const QJsonValue &item : items)
        texts += item.toString();
    texts.removeDuplicates();
    return texts;
}

QStringList alternativesIn(const QString &search)
{
    QStringList alternatives;
    const QStringList parts = search.split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            alternatives += part.trimmed();
    }
    return alternatives;
}

Latest latestIn(const QJsonObject &body)
{
    if (body.value(QLatin1StringView("only_latest_by_sent")).toBool())
        return Latest::OnlyBySent;
    return body.value(QLatin1StringView("only_latest")).toBool() ? Latest::Only : Latest::All;
}

KindSet kindsIn(const QJsonObject &body)
{
    KindSet kinds;
    const QStringList names = textsIn(body, QLatin1StringView("event_types"));
    for (const QString &name : names)
        kinds.set(static_cast<std::size_t>(*eventKindOf(name)));
    return kinds.any() ? kinds : kinds.set();
}

Filter filterIn(const QJsonObject &body)
{
    Filter filter;
    filter.anywhere = alternativesIn(body.value(QLatin1StringView("search")).toString());
    filter.emailId = body.value(QLatin1StringView("search_email_id")).toString();
    filter.subject = body.value(QLatin1StringView("search_subject")).toString();
    filter.sender = body.value(QLatin1StringView("search_sender")).toString();
    filter.recipient = body.value(QLatin1StringView("search_recipient")).toString();
    filter.usernames = textsIn(body, QLatin1StringView("search_usernames"));
    filter.subaccounts = textsIn(body, QLatin1StringView("subaccounts"));
    filter.kinds = kindsIn(body);
    filter.region
        = regionOf(body.value(QLatin1StringView("region")).toString()).value_or(masterRegion);
    filter.latest = latestIn(body);
    return filter;
}

} // namespace

SearchRequest searchRequestOf(const QJsonObject &body)
{
    SearchRequest request;
    request.start = dateIn(body, QLatin1StringView("start_date"));
    request.end = dateIn(body, QLatin1StringView("end_date"));
    request.filter = filterIn(body);
    request.limit = body.value(QLatin1StringView("limit")).toInteger(request.limit);
    request.continueToken = body.value(QLatin1StringView("continue_token")).toString();
    if (body.value(QLatin1StringView("include_headers")).toBool())
        request.headerText = HeaderText::Included;
    request.customHeaders = textsIn(body, QLatin1StringView("custom_headers"));
    request.queryId = queryIdOf(body);
    return request;
}

} // namespace Emulator
