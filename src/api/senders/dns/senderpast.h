// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendernotecodec.h"

#include <QHash>

/// What is known of one domain.
struct SenderPast {
    QList<SenderNote> notes; ///< oldest first
    std::optional<SenderBelief> belief; ///< as known last
    std::optional<DnsFaults> dns; ///< likewise
    bool wasVerified = false;
    QStringList numbers; ///< that its records had

    /// The oldest go when there are more than \p most.
    void add(const KeptNote &kept, int most);
};

/// By senderKey().
using SenderPasts = QHash<QString, SenderPast>;

/// Takes away those unchanged for longest, down to \p most.
void dropOldest(SenderPasts &pasts, int most);

/// What \p line says in addition to what is known; nothing when it is the same.
[[nodiscard]] std::optional<SenderNote> news(const SenderPast &past, const SenderNote &note);
