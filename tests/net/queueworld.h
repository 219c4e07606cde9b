// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/requestqueue.h"
#include "net/scriptedstore.h"
#include "support/manualclock.h"

#include <QObject>
#include <QStringList>
#include <array>
#include <deque>
#include <map>
#include <memory>
#include <random>
#include <set>

/// A RequestQueue with all that is around it, and a judge who sees only what goes in and comes out.
class QueueWorld : public QObject {
    Q_OBJECT
public:
    struct Counts {
        int reads = 0; ///< sent
        int writes = 0; ///< sent
        int kills = 0;
        int removals = 0; ///< of accounts
        int inDoubt = 0; ///< writes

        Counts &operator+=(const Counts &more);
    };

    explicit QueueWorld(unsigned seed);
    ~QueueWorld() override;

    /// One thing happens.
    void step();

    /// Everything is answered until nothing waits.
    void drain();

    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    class Wire;
    enum class IsWrite { No, Yes };

    struct Account {
        int generation = 0; ///< grows when it is removed and another one takes its place
        [[nodiscard]] QByteArray key(int number) const;
    };

    struct Call {
        QPointer<QueuedRequest> handle;
        QByteArray key;
        int account = 0;
        int sendings = 0;
        int finished = 0;
        bool isWrite = false;
        bool isAbandoned = false; ///< killed with the queue, or its handle deleted
        bool isRunning = false; ///< the queue had it sent, perhaps only to the disk yet
    };

    void begin();
    void kill();
    void submit(IsWrite isWrite);
    void answer();
    void cancel();
    void removeAccount();
    void decide();
    void letTimePass();
    void changeDisk();
    void settle();

    void judgeSending(const HttpRequest &request);
    void judgeJournal(bool isNew);
    [[nodiscard]] HttpAnswer drawAnswer();
    void noteAnswer(const QString &name, const HttpAnswer &answer);
    [[nodiscard]] int below(int limit) { return int(m_random() % unsigned(limit)); }
    void violate(const QString &rule) { m_violations.append(rule); }

    std::mt19937 m_random;
    ManualClock m_clock;
    ScriptedStore::Disk m_disk;
    bool m_diskWasFull = false;
    std::array<Account, 3> m_accounts;
    std::map<QString, Call> m_calls; ///< by name
    std::set<QString> m_onTheWire; ///< writes without an answer
    std::set<QString> m_unread; ///< writes with an answer that nobody has understood yet
    std::set<QString> m_inDoubt; ///< writes whose outcome is unknown, and not decided
    Wire *m_wire = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    QStringList m_violations;
    Counts m_counts;
};
