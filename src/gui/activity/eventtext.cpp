// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/eventtext.h"

#include "core/plaintext.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace EventText {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

const char *const timeFormat = "yyyy-MM-dd HH:mm:ss";

QString timeCell(const EventTable &table, EventTable::Row row)
{
    const qint64 time = table.time(row);
    return time == EventPage::noTime ? shownText(table.text(row, EventColumn::Time))
                                     : TimeText::shown(time);
}

QString kindCell(const EventTable &table, EventTable::Row row)
{
    const EventKind kind = table.kind(row);
    return kind == EventKind::Unknown ? shownText(table.text(row, EventColumn::Event))
                                      : kindTitle(kind);
}

QString sizeCell(const EventTable &table, EventTable::Row row)
{
    const QString text = table.text(row, EventColumn::ByteSize);
    bool isNumber = false;
    const qint64 size = text.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(size) : shownText(text);
}

} // namespace

QString columnTitle(EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return Tr::tr("Time");
    case EventColumn::Event:
        return Tr::tr("Event");
    case EventColumn::Sender:
        return Tr::tr("Sender");
    case EventColumn::Recipient:
        return Tr::tr("Recipient");
    case EventColumn::Subject:
        return Tr::tr("Subject");
    case EventColumn::Username:
        return Tr::tr("Username");
    case EventColumn::Subaccount:
        return Tr::tr("Subaccount");
    case EventColumn::ServerReply:
        return Tr::tr("Server reply");
    case EventColumn::EmailId:
        return Tr::tr("E-mail ID");
    case EventColumn::From:
        return Tr::tr("Envelope from");
    case EventColumn::SenderFull:
        return Tr::tr("Sender with name");
    case EventColumn::ReplyTo:
        return Tr::tr("Reply to");
    case EventColumn::To:
        return Tr::tr("To");
    case EventColumn::Cc:
        return Tr::tr("Cc");
    case EventColumn::Bcc:
        return Tr::tr("Bcc");
    case EventColumn::Recipients:
        return Tr::tr("Recipients");
    case EventColumn::Reason:
        return Tr::tr("Reason");
    case EventColumn::Error:
        return Tr::tr("Error");
    case EventColumn::Host:
        return Tr::tr("Host");
    case EventColumn::OriginatingHost:
        return Tr::tr("Submitted by host");
    case EventColumn::OutboundIp:
        return Tr::tr("Outbound IP");
    case EventColumn::ByteSize:
        return Tr::tr("Size (bytes)");
    case EventColumn::DeliveryAttempts:
        return Tr::tr("Delivery attempts");
    case EventColumn::EmailClient:
        return Tr::tr("E-mail client");
    case EventColumn::Metadata:
        return Tr::tr("Metadata");
    case EventColumn::CustomHeaders:
        return Tr::tr("Custom headers");
    case EventColumn::Headers:
        return Tr::tr("Headers");
    }
    Q_UNREACHABLE();
}

QString kindTitle(EventKind kind)
{
    switch (kind) {
    case EventKind::Unknown:
        return {};
    case EventKind::Processed:
        return Tr::tr("Processed");
    case EventKind::Delivered:
        return Tr::tr("Delivered");
    case EventKind::SoftBounced:
        return Tr::tr("Soft bounced");
    case EventKind::HardBounced:
        return Tr::tr("Hard bounced");
    case EventKind::Rejected:
        return Tr::tr("Rejected");
    case EventKind::Spam:
        return Tr::tr("Spam complaint");
    case EventKind::Opened:
        return Tr::tr("Opened");
    case EventKind::Clicked:
        return Tr::tr("Clicked");
    case EventKind::Unsubscribed:
        return Tr::tr("Unsubscribed");
    case EventKind::Resubscribed:
        return Tr::tr("Resubscribed");
    }
    Q_UNREACHABLE();
}

QString cell(const EventTable &table, EventTable::Row row, EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return timeCell(table, row);
    case EventColumn::Event:
        return kindCell(table, row);
    case EventColumn::ByteSize:
        return sizeCell(table, row);
    default:
        return shownText(table.text(row, column));
    }
}

QString utcTime(qint64 msecsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, Qt::UTC)
               .toString(QLatin1String(timeFormat))
        + QStringLiteral(" UTC");
}

} // namespace EventText
