// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Emulator {

/// What became of the mail of a period.
struct MailNumbers {
    qint64 sent = 0;
    qint64 bytes = 0;
    qint64 bounces = 0;
    qint64 clicks = 0;
    qint64 opens = 0;
    qint64 rejects = 0;
    qint64 spam = 0;
    qint64 unsubscribes = 0;

    MailNumbers &operator+=(const MailNumbers &other)
    {
        sent += other.sent;
        bytes += other.bytes;
        bounces += other.bounces;
        clicks += other.clicks;
        opens += other.opens;
        rejects += other.rejects;
        spam += other.spam;
        unsubscribes += other.unsubscribes;
        return *this;
    }

    friend bool operator==(const MailNumbers &, const MailNumbers &) = default;
};

} // namespace Emulator
