// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdetail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString asText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

QString asList(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(asText(value));
    return texts.join(QLatin1String(", "));
}

QString fieldText(const QString &key, const QJsonValue &value)
{
    return key == jsonKey(EventColumn::Recipients) && value.isArray() ? asList(value.toArray())
                                                                      : asText(value);
}

bool hasOwnTab(const QString &key)
{
    return key == jsonKey(EventColumn::Headers) || key == jsonKey(EventColumn::DeliveryAttempts);
}

QList<EventDetail::Field> fieldsOf(QJsonObject event)
{
    QList<EventDetail::Field> fields;
    const auto take = [&](const QString &key) {
        const QJsonValue value = event.take(key);
        if (!value.isNull() && !value.isUndefined() && !hasOwnTab(key))
            fields.append({key, fieldText(key, value)});
    };
    for (int column = 0; column < eventColumnCount; ++column)
        take(QString(jsonKey(static_cast<EventColumn>(column))));
    for (const QString &key : event.keys())
        take(key);
    return fields;
}

QList<EventDetail::Attempt> attemptsOf(const QJsonValue &list)
{
    QList<EventDetail::Attempt> attempts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject attempt = value.toObject();
        attempts.append({asText(attempt.value(QLatin1String("smtptime"))),
                         asText(attempt.value(QLatin1String("host"))),
                         asText(attempt.value(QLatin1String("smtpresponse")))});
    }
    return attempts;
}

} // namespace

EventDetail parseEventDetail(const QByteArray &raw)
{
    const QJsonObject event = QJsonDocument::fromJson(raw).object();
    return {.fields = fieldsOf(event),
            .headers = asText(event.value(jsonKey(EventColumn::Headers))),
            .attempts = attemptsOf(event.value(jsonKey(EventColumn::DeliveryAttempts))),
            .raw = raw};
}

EventDetail eventDetail(const EventTable &table, EventTable::Row row)
{
    return parseEventDetail(table.raw(row));
}
