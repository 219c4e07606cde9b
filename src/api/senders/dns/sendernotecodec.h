// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendernote.h"

/// A domain and its subaccount as a key: plain, "example.com" or "example.com abc123".
[[nodiscard]] QString senderKey(const SenderRef &sender);

/// A note of the history's file, with the key of its domain.
struct KeptNote {
    QString key;
    SenderNote note;
    bool wasVerified = false; ///< also by a note that is gone
    QString number = {}; ///< of its records; such a line has no note

    friend bool operator==(const KeptNote &, const KeptNote &) = default;
};

/// A line of JSON with its end.
[[nodiscard]] QByteArray encodeNote(const KeptNote &note);

/// Nothing for what is no note, as a line of which a crash left half. What is not known in it is
/// left out.
[[nodiscard]] std::optional<KeptNote> decodeNote(const QByteArray &line);
