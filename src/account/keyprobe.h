// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keys/keypermissionsservice.h"

#include <QUrl>

/// Asks what a key may do, before it belongs to an account: the harmless way to try one.
class KeyProbe {
public:
    virtual ~KeyProbe() = default;

    /// As KeyPermissionsService::fetch(), at \p baseUrl. Never null; \p parent owns the reply, and
    /// deleting it withdraws the question. One at a time.
    [[nodiscard]] virtual KeyPermissionsReply *probe(const QUrl &baseUrl, const Secret &key,
                                                     QObject *parent)
        = 0;
};
