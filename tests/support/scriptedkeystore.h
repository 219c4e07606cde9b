// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

#include <QHash>
#include <QMetaObject>

/// A key store in memory that can be out of order, in whichever way a test likes.
class ScriptedKeyStore final : public KeyStore {
public:
    KeyReply *read(const QUuid &profile, QObject *parent) override
    {
        const auto found = keys.constFind(profile);
        return found == keys.cend() ? answer(KeyStatus::Missing, {}, parent)
                                    : answer(KeyStatus::Found, *found, parent);
    }

    KeyReply *write(const QUuid &profile, const Secret &key, QObject *parent) override
    {
        if (works())
            keys.insert(profile, key);
        return answer(KeyStatus::Done, {}, parent);
    }

    KeyReply *remove(const QUuid &profile, QObject *parent) override
    {
        const bool removed = works() && keys.remove(profile);
        return answer(removed ? KeyStatus::Done : KeyStatus::Missing, {}, parent);
    }

    KeyReply *unlock(QObject *parent) override
    {
        ++unlocks;
        trouble = KeyStatus::Done;
        return answer(KeyStatus::Done, {}, parent);
    }

    KeyStatus trouble = KeyStatus::Done; ///< what everything but unlock() is answered with
    QHash<QUuid, Secret> keys;
    int unlocks = 0;

private:
    [[nodiscard]] bool works() const { return trouble == KeyStatus::Done; }

    [[nodiscard]] KeyReply *answer(KeyStatus status, const Secret &key, QObject *parent) const
    {
        auto *reply = new KeyReply(parent);
        reply->settle(works() ? KeyOutcome{.status = status, .key = key}
                              : KeyOutcome{.status = trouble});
        return reply;
    }
};
