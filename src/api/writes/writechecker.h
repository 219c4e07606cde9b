// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/writes/writefinding.h"

#include <QByteArray>

class ApiClient;

/// Finds out by reading whether a write of one operation has happened. Without a state of its own:
/// all that a check needs is in the note, JSON that the journal keeps with the write.
class WriteChecker {
public:
    virtual ~WriteChecker() = default;

    /// The note of a write with this body, as far as the body tells.
    [[nodiscard]] virtual QByteArray noteOf(const QByteArray &body) const = 0;

    /// Reads what the note lacks, e.g. what is there already, and completes it. Null where nothing
    /// needs to be read before such a write. \p parent owns the reply; \p client must outlive it.
    [[nodiscard]] virtual ApiReplyOf<QByteArray> *
    readBefore(ApiClient &client, const QByteArray &note, QObject *parent) const = 0;

    /// Looks whether the write of \p note has happened: Happened, DidNotHappen or CannotTell, as
    /// of now. The service may show a little later what it has done. Never null.
    [[nodiscard]] virtual ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                          QObject *parent) const = 0;
};
