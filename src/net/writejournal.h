// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/writerecord.h"

#include <QObject>
#include <functional>
#include <map>
#include <vector>

struct StoredQueue;

/// The writes that are under way or whose outcome is unknown, each kept before it is sent and until
/// it is settled: an unknown one until the person has decided. RequestQueue fills it.
class WriteJournal : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those with an unknown outcome that nobody has decided yet, oldest first.
    [[nodiscard]] std::vector<WriteRecord> unresolved() const;

    /// Whether one of them stands in the way of another write of the same kind and account.
    [[nodiscard]] bool blocks(const QString &account, const QString &operation) const;

    /// The person has seen how \p number stands: it leaves unresolved() and blocks no more.
    /// Unknown numbers are ignored.
    void decide(qint64 number);

    /// Begins with what an earlier run left. What was under way then is Unknown now.
    void restore(const StoredQueue &stored);

    /// Adds \p write and gives it a number.
    [[nodiscard]] const WriteRecord &prepare(WriteRecord write);

    /// Sent: an answer came that nobody has read yet. Of NotSent, Refused, Done and Unknown the
    /// first holds; what is Unknown may still learn its status and request id. Numbers of no write
    /// under way are ignored.
    void settle(qint64 number, WriteState state, int status, const QString &requestId);
    void markSent(qint64 number);

signals:
    /// unresolved() has changed.
    void changed();

    /// \p write is to be kept as it is now.
    void recordChanged(const WriteRecord &write);

private:
    [[nodiscard]] static bool isUnresolved(const WriteRecord &write);

    std::map<qint64, WriteRecord> m_open; ///< neither settled nor decided
    qint64 m_lastNumber = 0;
};
