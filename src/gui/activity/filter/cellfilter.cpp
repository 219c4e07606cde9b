// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/cellfilter.h"

#include "gui/activity/activitymodel.h"

namespace {

std::optional<FilterKey> keyOf(EventColumn column)
{
    switch (column) {
    case EventColumn::Event:
        return FilterKey::Event;
    case EventColumn::Sender:
    case EventColumn::SenderFull:
        return FilterKey::From;
    case EventColumn::Recipient:
        return FilterKey::To;
    case EventColumn::Subject:
        return FilterKey::Subject;
    case EventColumn::Username:
        return FilterKey::User;
    case EventColumn::Subaccount:
        return FilterKey::Subaccount;
    case EventColumn::EmailId:
        return FilterKey::EmailId;
    case EventColumn::ServerReply:
    case EventColumn::Reason:
    case EventColumn::Error:
        return FilterKey::Reply;
    case EventColumn::Host:
    case EventColumn::OriginatingHost:
    case EventColumn::OutboundIp:
        return FilterKey::Host;
    case EventColumn::To:
    case EventColumn::Bcc:
        return FilterKey::Text;
    default:
        return std::nullopt;
    }
}

QString valueOf(const QModelIndex &cell, FilterKey key)
{
    if (key == FilterKey::Event)
        return wireName(static_cast<EventKind>(cell.data(ActivityModel::KindRole).toInt()));
    return cell.data(ActivityModel::WireRole).toString().trimmed();
}

} // namespace

std::optional<FilterCondition> cellFilter(const QModelIndex &cell)
{
    if (!cell.isValid())
        return std::nullopt;
    const std::optional<FilterKey> key = keyOf(static_cast<EventColumn>(cell.column()));
    if (!key)
        return std::nullopt;
    const QString value = valueOf(cell, *key);
    if (value.isEmpty())
        return std::nullopt;
    return FilterCondition{.key = *key, .values = {value}};
}
