// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/change.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

/// A change as the log keeps it.
struct LoggedChange {
    enum class Outcome {
        Planned, ///< about to be sent
        Interrupted, ///< the same, and nobody waited for the answer: the program ended before it
        Done,
        Differs, ///< accepted, but what was read afterwards isn't what was planned
        NotSent,
        Refused,
        Unknown, ///< the answer was lost
    };

    QUuid id; ///< of the change: the newest of several records counts
    QDateTime time; ///< UTC, of the write
    QString account; ///< as ApiAccess::keptAs, else its id
    QString accountName;
    QString worker; ///< id of the subaccount that was worked as; empty: none
    QString subaccount; ///< id of whom it was for: what the action names, else the worker
    QString operation; ///< path
    QString title;
    QString subject;
    QList<FieldChange> fields; ///< as it was shown
    QJsonObject before; ///< as it was read
    QJsonObject after; ///< as it was read; empty if it wasn't
    Outcome outcome = Outcome::Planned;
    bool holds = false; ///< what was read afterwards is as planned
    QString problem; ///< what went wrong, for the person
    QString requestId;
    QUuid undoes; ///< the change that this one takes back
    QUuid undoneBy; ///< the change that took this one back

    friend bool operator==(const LoggedChange &, const LoggedChange &) = default;
};
