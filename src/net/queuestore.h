// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/writerecord.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

/// What was found of an earlier run.
struct StoredQueue {
    enum class Health {
        Kept, ///< as it was left
        Fresh, ///< nothing was there
        SetAside, ///< damaged: renamed, and begun anew
        Newer, ///< of a newer version of the program: left alone, nothing will be kept
        Unavailable, ///< can't be read or written: nothing will be kept
    };

    Health health = Health::Fresh;
    QString detail; ///< of the last three: file and reason, plain English
    QByteArray memory; ///< of the scheduler, see queuememory.h; may be empty
    std::vector<WriteRecord> writes; ///< neither done nor decided, oldest first
    qint64 lastNumber = 0; ///< of all writes ever
};

/// Keeps what the queue must not forget when the program ends, however it ends. Only RequestQueue
/// uses it.
class QueueStore {
public:
    using Loaded = std::function<void(StoredQueue)>;
    using Kept = std::function<void(bool kept)>;
    using Forgotten = std::function<void(std::optional<int> rows)>;

    virtual ~QueueStore() = default;

    /// Calls \p done once, from within or later, always in the thread of the caller; not at all
    /// once the store is gone.
    virtual void load(Loaded done) = 0;

    /// Replaces the memory and, if given, the write of that number, both or none. Calls \p done
    /// like load(): true once neither a kill nor a power cut can undo it.
    virtual void keep(const QByteArray &memory, const std::optional<WriteRecord> &write, Kept done)
        = 0;

    /// Forgets the writes of an account, known by its id or its name, that are settled or decided;
    /// what is open stays. Calls \p done like load(): how many there were, nothing if it failed.
    virtual void forget(const QString &account, const QString &accountName, Forgotten done) = 0;
};

/// Keeps nothing beyond the process: for the demo, whose service ends with it, and for tests.
class VolatileStore final : public QueueStore {
public:
    void load(Loaded done) override { done({}); }
    void keep(const QByteArray &, const std::optional<WriteRecord> &, Kept done) override
    {
        done(true);
    }
    void forget(const QString &, const QString &, Forgotten done) override { done(0); }
};
