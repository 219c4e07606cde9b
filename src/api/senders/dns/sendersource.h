// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/senders/dns/sendernote.h"

/// A sender domain as the service answers it, in what the watch needs of it.
struct WatchedSender {
    WantedDomain wanted;
    SenderBelief belief;

    friend bool operator==(const WatchedSender &, const WatchedSender &) = default;
};

/// Where the watch gets the sender domains from: one call of the service, in the background.
class SenderSource {
public:
    virtual ~SenderSource() = default;

    [[nodiscard]] virtual ApiReplyOf<QList<WatchedSender>> *senders(QObject *parent) = 0;
};
