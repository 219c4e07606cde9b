// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <QList>
#include <QStringList>

/// One event of an e-mail, or one attempt to deliver it that an event tells of, as far as the life
/// of the e-mail needs it.
struct LifeEvent {
    enum class Origin {
        Event,
        Attempt, ///< from delivery_attempts of a processed event, without an event of its own
    };

    Origin origin = Origin::Event;
    EventKind kind = EventKind::Unknown;
    QString name; ///< as the service spells the kind
    qint64 time = EventPage::noTime; ///< milliseconds since 1970 UTC
    QString recipient;
    QString host;
    QString reply;
    QString reason;
    QString error;
    QString client; ///< e-mail client of opens and clicks, JSON
    QString link; ///< that was clicked
    QString sender;
    QString subject;
    QStringList recipients; ///< of the whole e-mail
    int count = 1; ///< how often it was told: twins are equal in all that makes an event
    quint64 identity = 0; ///< see EventTable; 0 for attempts
    EventTable::Row row = 0; ///< of the (first) event in its table
    QList<LifeEvent> attempts; ///< of a processed event

    [[nodiscard]] bool hasTime() const { return time != EventPage::noTime; }
};
