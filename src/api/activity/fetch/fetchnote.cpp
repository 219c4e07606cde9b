// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/fetch/fetchnote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

using Latest = ActivityQuery::Latest;
using Region = ActivityQuery::Region;

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QList<EventKind> kindsOf(const QJsonValue &value)
{
    QList<EventKind> kinds;
    for (const QString &name : textsOf(value))
        kinds += eventKindOf(name.toLatin1());
    return kinds;
}

Region regionOf(const QString &name)
{
    if (name == "us"_L1)
        return Region::Us;
    if (name == "eu"_L1)
        return Region::Eu;
    return name == "au"_L1 ? Region::Au : Region::OfAccount;
}

Latest latestOf(const QJsonObject &body)
{
    if (body.value("only_latest_by_sent"_L1).toBool())
        return Latest::BySent;
    return body.value("only_latest"_L1).toBool() ? Latest::ByEvent : Latest::All;
}

/// The body that was sent, read back.
ActivityQuery queryOf(const QJsonObject &body)
{
    return {.start = timeOf(body.value("start_date"_L1)),
            .end = timeOf(body.value("end_date"_L1)),
            .freeText = body.value("search"_L1).toString(),
            .emailId = body.value("search_email_id"_L1).toString(),
            .sender = body.value("search_sender"_L1).toString(),
            .recipient = body.value("search_recipient"_L1).toString(),
            .subject = body.value("search_subject"_L1).toString(),
            .kinds = kindsOf(body.value("event_types"_L1)),
            .usernames = textsOf(body.value("search_usernames"_L1)),
            .subaccounts = textsOf(body.value("subaccounts"_L1)),
            .region = regionOf(body.value("region"_L1).toString()),
            .latest = latestOf(body),
            .includeHeaders = body.value("include_headers"_L1).toBool(),
            .customHeaders = textsOf(body.value("custom_headers"_L1)),
            .pageSize = body.value("limit"_L1).toInt()};
}

} // namespace

QByteArray FetchNote::toJson() const
{
    const QJsonObject note{
        {"version"_L1, 1},
        {"query"_L1, QJsonDocument::fromJson(query.toJson()).object()},
        {"allRegions"_L1, scope == FetchScope::AllRegions},
        {"fetched"_L1, fetched},
        {"total"_L1, total},
        {"at"_L1, at.toUTC().toString(Qt::ISODateWithMs)},
    };
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}

std::optional<FetchNote> FetchNote::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("version"_L1).toInt() != 1)
        return std::nullopt;
    FetchNote note{.query = queryOf(object.value("query"_L1).toObject()),
                   .scope = object.value("allRegions"_L1).toBool() ? FetchScope::AllRegions
                                                                   : FetchScope::Asked,
                   .fetched = object.value("fetched"_L1).toInteger(),
                   .total = object.value("total"_L1).toInteger(-1),
                   .at = timeOf(object.value("at"_L1))};
    const bool isWhole = note.query.start.isValid() && note.query.end.isValid()
        && !note.query.problem() && note.at.isValid() && note.fetched >= 0;
    return isWhole ? std::optional(note) : std::nullopt;
}
