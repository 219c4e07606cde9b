// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any body of /activity/search is all of its events, readable to the last column, or one error; and
// packed they say the same.

#include "api/activity/eventdecoder.h"
#include "api/activity/eventdetail.h"
#include "api/activity/eventorder.h"
#include "core/plaintext.h"
#include "require.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <memory>

namespace {

void readColumns(const EventTable &table, EventTable::Row row)
{
    for (int i = 0; i < eventColumnCount; ++i) {
        const QString text = table.text(row, EventColumn(i));
        require(text.size() <= maximumShownLength + 1, "a cell is short");
    }
}

void readTable(const EventTable &table)
{
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        readColumns(table, row);
    if (table.rowCount() == 0)
        return;
    const EventTable::Row last = table.rowCount() - 1;
    const EventDetail detail = eventDetail(table, last);
    require(!detail.raw.isEmpty(), "every row has its raw event");
    require(sortedRows(table, {EventColumn::Subject, Qt::AscendingOrder}).size()
                == table.rowCount(),
            "sorting keeps all rows");
}

std::vector<QString> textsOf(const EventTable &table)
{
    std::vector<QString> texts;
    for (EventTable::Row row = 0; row < table.rowCount(); ++row) {
        for (int i = 0; i < eventColumnCount; ++i)
            texts.push_back(table.text(row, EventColumn(i)));
        texts.push_back(QString::number(table.time(row)) + QString::number(int(table.kind(row))));
        texts.push_back(QString::fromUtf8(eventDetail(table, row).raw));
    }
    return texts;
}

void pack(const EventTable &table)
{
    for (const EventTable::Part &part : table.parts())
        part.page->pack();
}

/// By another parser; -1 where it finds no list of events.
qsizetype countedByQt(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue events = document[QLatin1String("data")][QLatin1String("events")];
    return events.isArray() ? events.toArray().size() : -1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), int(size));
    EventDecoder decoder;
    EventTable table;
    for (int page = 0; page < 2; ++page) { // the second one finds its strings known
        auto decoded = decoder.decode(body);
        if (!decoded) {
            require(page == 0, "what was read once is read again");
            require(decoded.error().kind == ApiError::Kind::UnexpectedAnswer, "one clear error");
            return 0;
        }
        table.append(std::make_shared<const EventPage>(std::move(decoded).value()));
    }
    require(table.rowCount() % 2 == 0, "equal pages have equally many rows");
    require(qsizetype(table.rowCount()) / 2 >= countedByQt(body), "no event is lost");
    readTable(table);
    const std::vector<QString> texts = textsOf(table);
    pack(table);
    require(textsOf(table) == texts, "packed events say the same");
    return 0;
}
