// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "net/endpoint.h"
#include "net/writerecord.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

/// Who waits for the answer, most urgent first.
enum class Priority { UserWrite, UserRead, WriteCheck, Prefetch, Sync };

/// A call as the queue takes it: a value, complete in itself.
struct HttpRequest {
    Endpoint endpoint;
    QUrl baseUrl; ///< e.g. https://api.smtp2go.com/v3, without a trailing slash
    Secret key; ///< goes into the header X-Smtp2go-Api-Key and nowhere else
    QByteArray body; ///< JSON
    QString account; ///< id of the account that the key belongs to
    Priority priority = Priority::UserRead;

    /// The view that asks, unique in the process. A newer read of a view replaces the one that
    /// still waits, which then ends with TransportError::Superseded. Empty: of no view.
    QString view;

    /// The body as it may be kept and shown to the person; null: not at all. See api/shownbody.h.
    QByteArray shownBody;

    /// Of a write: what its journal entry says. Of a read only the name of the account counts.
    WriteIntent intent;
};
