// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/senders/singlesender.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

/// An answer of /single_sender_emails/view, whose request_id stands inside `data`.
[[nodiscard]] Result<QList<SingleSender>, ApiError> singleSendersIn(const QByteArray &body);

/// An answer of /single_sender_emails/add or remove says nothing: {"just_returns_this": "ok"} is
/// documented, an envelope without or with any data is taken, too.
struct SingleSenderDone {
    friend bool operator==(const SingleSenderDone &, const SingleSenderDone &) = default;
};
[[nodiscard]] Result<SingleSenderDone, ApiError> singleSenderDoneIn(const QByteArray &body);
