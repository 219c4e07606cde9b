// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/lifereader.h"

#include "api/activity/eventdate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Row = EventTable::Row;

std::vector<Row> rowsOfEmail(const EventTable &table, Row chosen)
{
    const StringId id = table.stringId(chosen, EventColumn::EmailId);
    if (id == missingString || table.dictionaryString(EventColumn::EmailId, id).isEmpty())
        return {chosen};
    std::vector<Row> rows;
    table.forEach([&](Row row, const PageColumns &page, Row inPage) {
        if (page.idsOf(EventColumn::EmailId).at(inPage) == id)
            rows.push_back(row);
    });
    return rows;
}

/// A megabyte in a reply must not be laid out again at each look.
QString textOf(const QJsonValue &value)
{
    constexpr qsizetype longest = 4000;
    return value.toVariant().toString().left(longest);
}

LifeEvent attemptOf(const QJsonObject &attempt)
{
    LifeEvent event{.origin = LifeEvent::Origin::Attempt};
    const QByteArray date = textOf(attempt.value(QLatin1String("smtptime"))).toUtf8();
    event.time
        = parseEventDate({date.constData(), std::size_t(date.size())}).value_or(EventPage::noTime);
    event.host = textOf(attempt.value(QLatin1String("host")));
    event.reply = textOf(attempt.value(QLatin1String("smtpresponse")));
    return event;
}

/// What the columns hold cut or as a summary only.
void readWhole(LifeEvent &event, const QJsonObject &json)
{
    const QJsonArray attempts = json.value(jsonKey(EventColumn::DeliveryAttempts)).toArray();
    for (const QJsonValue &attempt : attempts) {
        if (attempt.isObject())
            event.attempts.append(attemptOf(attempt.toObject()));
    }
    const QJsonValue recipients = json.value(jsonKey(EventColumn::Recipients));
    const QJsonArray all = recipients.toArray();
    for (const QJsonValue &recipient : all)
        event.recipients.append(textOf(recipient));
    if (recipients.isString())
        event.recipients.append(textOf(recipients));
}

QString linkIn(const QString &metadata)
{
    const QJsonObject json = QJsonDocument::fromJson(metadata.toUtf8()).object();
    for (const char *key : {"link", "click_url", "url"}) {
        const QString link = textOf(json.value(QLatin1String(key)));
        if (!link.isEmpty())
            return link;
    }
    return {};
}

QString nameOf(const EventTable &table, Row row)
{
    const EventKind kind = table.kind(row);
    return kind == EventKind::Unknown ? table.text(row, EventColumn::Event)
                                      : QString(wireName(kind));
}

LifeEvent eventAt(const EventTable &table, Row row)
{
    LifeEvent event{.kind = table.kind(row),
                    .name = nameOf(table, row),
                    .time = table.time(row),
                    .recipient = table.text(row, EventColumn::Recipient),
                    .host = table.text(row, EventColumn::Host),
                    .reply = table.text(row, EventColumn::ServerReply),
                    .reason = table.text(row, EventColumn::Reason),
                    .error = table.text(row, EventColumn::Error),
                    .client = table.text(row, EventColumn::EmailClient),
                    .link = linkIn(table.text(row, EventColumn::Metadata)),
                    .sender = table.text(row, EventColumn::Sender),
                    .subject = table.text(row, EventColumn::Subject),
                    .identity = table.identity(row),
                    .row = row};
    return event;
}

} // namespace

QList<LifeEvent> eventsOfEmail(const EventTable &table, Row chosen)
{
    QList<LifeEvent> events;
    bool knowsRecipients = false;
    for (const Row row : rowsOfEmail(table, chosen)) {
        LifeEvent event = eventAt(table, row);
        const bool hasAttempts
            = table.stringId(row, EventColumn::DeliveryAttempts) != missingString;
        const bool hasRecipients = table.stringId(row, EventColumn::Recipients) != missingString;
        if (hasAttempts || (hasRecipients && !knowsRecipients)) {
            readWhole(event, QJsonDocument::fromJson(table.raw(row)).object());
            knowsRecipients = knowsRecipients || hasRecipients;
        }
        events.append(event);
    }
    return events;
}

std::optional<Row> rowOfEmail(const EventTable &table, const QString &emailId)
{
    const QByteArray utf8 = emailId.toUtf8();
    const std::string_view wanted(utf8.constData(), std::size_t(utf8.size()));
    StringId wantedId = missingString;
    table.dictionary(EventColumn::EmailId).forEach([&](StringId id, std::string_view text) {
        wantedId = text == wanted ? id : wantedId;
    });
    if (wantedId == missingString)
        return std::nullopt;
    std::optional<Row> first;
    table.forEach([&](Row row, const PageColumns &page, Row inPage) {
        if (!first && page.idsOf(EventColumn::EmailId).at(inPage) == wantedId)
            first = row;
    });
    return first;
}
