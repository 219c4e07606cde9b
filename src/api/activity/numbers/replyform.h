// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A server's reply without what differs from mail to mail, so that equal replies can be counted.
struct ReplyForm {
    /// Addresses are "<address>", IP addresses "<IP>", numbers "#", ids "…"; codes stay, and stand
    /// once in front of a reply of several lines.
    QString form;

    /// The longest stretch of the reply that is the same in all of this form, fit for a filter
    /// that looks for a text in a reply; empty if there is none.
    QString literal;

    friend bool operator==(const ReplyForm &, const ReplyForm &) = default;
};

[[nodiscard]] ReplyForm replyFormOf(const QString &reply);
