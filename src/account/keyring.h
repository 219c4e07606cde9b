// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyreply.h"

#include <chrono>
#include <functional>
#include <memory>

/// What a ring says of itself and of one item, without opening it.
struct RingView {
    enum class Answer {
        Known, ///< the rest of this struct holds
        CannotBeAsked, ///< it only answers to QtKeychain
        NoService,
        Failed, ///< see detail
    };

    Answer answer = Answer::Known;
    bool hasOpenItem = false;
    bool hasLockedItem = false;
    bool isLocked = false; ///< where a new item would go
    bool exists = true; ///< whether there is a ring for new items at all
    QString detail;
};

/// Where the system keeps secrets, asked about everything but the secrets: those go through
/// QtKeychain. Methods return at once; nothing is called once \p context is gone.
class KeyRing {
public:
    virtual ~KeyRing() = default;

    /// Looks for \p item. May never call \p seen, if the ring is frozen.
    virtual void look(const QString &item, QObject *context,
                      std::function<void(const RingView &)> seen)
        = 0;

    /// As KeyStore::unlock().
    virtual void unlock(QObject *context, std::function<void(const KeyOutcome &)> done) = 0;

    /// After how long it counts as frozen.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const = 0;
};

/// The ring that QtKeychain uses in this session for \p application.
[[nodiscard]] std::unique_ptr<KeyRing> systemKeyRing(const QString &application);

/// What kind of ring that is, e.g. "Secret Service"; whether it runs is not asked.
[[nodiscard]] QString systemKeyRingName();
