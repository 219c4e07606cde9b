// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownwrite.h"
#include "api/writes/writecheck.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <map>
#include <memory>

class ApiClient;
class Clock;
class WriteJournal;
struct WriteRecord;

/// The writes whose outcome is unknown, and what reading has found out of them. Looks by itself
/// when one appears, and for those of an earlier run when their account is opened. Only reads:
/// what happens next is for the person to decide.
class UnknownWrites : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    UnknownWrites(WriteJournal &journal, const Clock &clock, QObject *parent = nullptr);
    ~UnknownWrites() override;

    /// Oldest first.
    [[nodiscard]] QList<UnknownWrite> writes() const;

    /// Looks once more, at once. Nothing happens for unknown numbers, while a look is under way and
    /// while the account isn't open.
    void check(qint64 number);

    /// The person has seen how \p number stands: it leaves the list, and the next write of its
    /// kind may be sent.
    void decide(qint64 number);

    /// Through which client the writes of \p account (an id) are looked for; null: it isn't open.
    /// To be called before the client goes.
    void setClient(const QString &account, ApiClient *client);

    /// How long to wait before each look at a new write.
    void setDelays(WriteCheck::Delays delays);

signals:
    /// writes() has changed.
    void changed();

private:
    struct Entry {
        UnknownWrite write;
        QByteArray note;
        std::unique_ptr<WriteCheck> check = {}; ///< under way
    };

    void refresh();
    void begin(Entry &entry, const WriteCheck::Delays &delays);
    void checkNew(Entry &entry);
    void take(qint64 number, const WriteFinding &found);
    [[nodiscard]] WriteCheck::Delays delaysFor(const UnknownWrite &write) const;

    WriteJournal &m_journal;
    const Clock &m_clock;
    WriteCheck::Delays m_delays;
    QMap<QString, ApiClient *> m_clients; ///< by account
    std::map<qint64, Entry> m_entries;
};
