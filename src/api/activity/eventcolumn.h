// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>
#include <optional>
#include <string_view>

/// The fields of an activity event, in the order in which the table offers them.
enum class EventColumn : quint8 {
    Time,
    Event,
    Sender,
    Recipient,
    Subject,
    Username,
    Subaccount,
    ServerReply,
    EmailId,
    From,
    SenderFull,
    ReplyTo,
    To,
    Cc,
    Bcc,
    Recipients,
    Reason,
    Error,
    Host,
    OriginatingHost,
    OutboundIp,
    ByteSize,
    DeliveryAttempts,
    EmailClient,
    Metadata,
    CustomHeaders,
    Headers,
};

inline constexpr int eventColumnCount = int(EventColumn::Headers) + 1;

/// The key of the field in the service's JSON, e.g. "smtp_response" for ServerReply.
[[nodiscard]] QLatin1StringView jsonKey(EventColumn column);

/// The other way round; nothing for a field that the table doesn't show.
[[nodiscard]] std::optional<EventColumn> eventColumnOf(std::string_view jsonKey);
