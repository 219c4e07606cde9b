// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// A write that may or may not have happened, and what a read found out since. For a list from
/// which the person decides.
struct UnknownWrite {
    enum class Finding {
        NotChecked, ///< e.g. the account isn't open
        Checking,
        Happened,
        DidNotHappen,
        CannotTell, ///< the service shows no trace by which to know, e.g. of an SMS
        CheckFailed,
    };

    qint64 number = 0; ///< in the journal
    QDateTime preparedAt; ///< UTC
    QString account; ///< id
    QString accountName;
    QString operation; ///< path
    QString summary; ///< plain text, e.g. "Add subaccount “Acme”"
    int status = 0; ///< HTTP status of the answer, 0 without one
    QString requestId; ///< may be empty
    bool interrupted = false; ///< the program ended before the outcome was known
    Finding finding = Finding::NotChecked;
    QString text; ///< of the finding, a sentence; may be empty

    friend bool operator==(const UnknownWrite &, const UnknownWrite &) = default;
};
