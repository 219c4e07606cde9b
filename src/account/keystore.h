// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyreply.h"

#include <QUuid>

/// Keeps the keys of profiles. Never blocks: each method returns at once, with a reply that
/// \p parent owns and that is never null.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// Found, Missing, Locked, NoService, Frozen, Refused or Failed. Never asks for a password.
    [[nodiscard]] virtual KeyReply *read(const QUuid &profile, QObject *parent) = 0;

    /// Puts \p key in the place of what was there: Done, or as read() without Missing. Done only
    /// once the store has given the same key back.
    [[nodiscard]] virtual KeyReply *write(const QUuid &profile, const Secret &key, QObject *parent)
        = 0;

    /// Done, Missing (there was none), or as read(). Done only once the store has no such key.
    [[nodiscard]] virtual KeyReply *remove(const QUuid &profile, QObject *parent) = 0;

    /// Lets the store ask the person for its password (or for a new one, on first use). Has no
    /// deadline while the person is asked; deleting the reply withdraws the prompt.
    /// Done, Locked (the password was wrong), NoService, Frozen, Refused or Failed.
    [[nodiscard]] virtual KeyReply *unlock(QObject *parent) = 0;
};

/// What \p outcome means and what to do about it, in words for the person; empty for Found and
/// Done. Plain text.
[[nodiscard]] QString keyOutcomeText(const KeyOutcome &outcome);
