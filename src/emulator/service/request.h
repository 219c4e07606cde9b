// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Emulator {

enum class Verb { Post, Other };

/// What came over the wire, as far as the service looks at it.
struct Request {
    Verb verb = Verb::Post;
    QString path; ///< With the base, e.g. "/v3/activity/search".
    QByteArray body;
    QByteArray keyHeader; ///< X-Smtp2go-Api-Key.
    QByteArray authorization;
    QString address; ///< Of the caller.
};

} // namespace Emulator
