// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/statuscode.h"

#include <QList>
#include <QStringList>

/// What a code (or a phrase without one) in a server's reply means, in our own words.
struct StatusExplanation {
    /// Who can do something about it.
    enum class Turn {
        Nobody, ///< all is well, or waiting is all there is to do
        Sender, ///< whoever sends: the list, the content, the account
        Receiver, ///< whoever runs the receiving server
        Recipient, ///< the person who should get it
        Dns, ///< whoever looks after the DNS of the sending domain
    };

    QString code; ///< "550", "5.7.26"; empty for a phrase
    QString meaning;
    Turn turn = Turn::Nobody;
    QString advice;

    friend bool operator==(const StatusExplanation &, const StatusExplanation &) = default;
};

/// Of an enhanced code (RFC 3463 and its registry). A detail that is not registered gets the
/// meaning of its subject; nothing for an unknown subject.
[[nodiscard]] std::optional<StatusExplanation> explanationOf(const StatusCode::Enhanced &code);

/// Of a basic code (RFC 5321); nothing for one that isn't in it.
[[nodiscard]] std::optional<StatusExplanation> explanationOfBasic(int code);

/// All that can be said of \p reply, the most exact first: its enhanced code, its basic code, and
/// for a reply without any code what the phrase means ("connection timed out").
[[nodiscard]] QList<StatusExplanation> explanationsOf(QStringView reply);

/// "Sender" and the like, for a label "Whose turn".
[[nodiscard]] QString turnText(StatusExplanation::Turn turn);

/// explanationsOf(), a line each: "5.7.26: what it means. Whose turn: …. What to do."
[[nodiscard]] QStringList explanationLines(QStringView reply);
