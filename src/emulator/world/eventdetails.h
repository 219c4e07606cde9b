// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/world/mail.h"
#include "emulator/world/occurrence.h"

#include <QString>
#include <vector>

namespace Emulator {

class History;

/// A try to deliver a mail that did not succeed.
struct Attempt {
    Instant at;
    QString host;
    QString reply;
};

/// Who read a mail, with what, from where. Empty for events that nobody reads at.
struct Reading {
    QString client;
    QString system;
    QString device;
    QString userAgent;
    QString address;
    QString country;
    QString link; ///< Only of clicks.
};

/// What an event adds to its mail. Texts are empty where they do not apply.
struct EventDetails {
    QString recipient;
    QString reply; ///< Of the receiving server.
    QString host;
    QString reason;
    QString error;
    Reading reading;
};

[[nodiscard]] EventDetails detailsOf(const History &history, const Occurrence &event,
                                     const Mail &mail);

/// The tries made until \p now that did not succeed, oldest first.
[[nodiscard]] std::vector<Attempt> attemptsOf(const History &history, const Mail &mail,
                                              Instant now);

} // namespace Emulator
