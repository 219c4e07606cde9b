// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// The codes in a mail server's reply.
struct StatusCode {
    /// RFC 3463: class.subject.detail, e.g. 5.7.26.
    struct Enhanced {
        int kind = 0; ///< 2 done, 4 not now, 5 not at all
        int subject = 0;
        int detail = 0;
        friend bool operator==(const Enhanced &, const Enhanced &) = default;
    };

    int basic = 0; ///< RFC 5321, e.g. 550; 0 if the reply has none
    std::optional<Enhanced> enhanced;

    [[nodiscard]] bool isEmpty() const { return basic == 0 && !enhanced; }

    /// 2, 4 or 5 by either code; 0 if there is none.
    [[nodiscard]] int kind() const;

    /// "550 5.7.26", or what of it there is.
    [[nodiscard]] QString text() const;

    friend bool operator==(const StatusCode &, const StatusCode &) = default;
};

/// The codes of \p reply: at its beginning, or behind what another server put before it ("host
/// said: 550 …"). Several lines, with real line breaks or a literal \n, are one reply. IP
/// addresses, sizes and version numbers are no codes.
[[nodiscard]] StatusCode statusCodeIn(QStringView reply);
