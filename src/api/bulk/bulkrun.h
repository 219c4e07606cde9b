// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/bulk/bulkprogress.h"
#include "api/bulk/bulkresult.h"
#include "api/bulk/bulkrunfile.h"
#include "api/bulk/bulkrunrow.h"
#include "api/writes/writefinding.h"

#include <QObject>
#include <memory>

class ApiClient;
class BulkOperation;
class Clock;
class UnknownWrites;
class WriteCheck;

/// Does the rows of an operation, one write after the other, through the ordinary calls: the
/// request queue keeps to the limits. Each row stands in the file of the run before it is sent, and
/// again once its answer is known, so that a kill at any moment loses nothing. A row whose outcome
/// is unknown is looked for; it is never sent again unless the person says so.
class BulkRun : public QObject {
    Q_OBJECT
public:
    enum class State {
        Paused, ///< nothing is under way
        Running,
        Pausing, ///< the row under way comes to its end first
        Finished, ///< no row waits, none is looked for; some may ask
    };
    Q_ENUM(State)

    /// All must outlive the run.
    struct Surroundings {
        ApiClient &client;
        UnknownWrites &unknownWrites;
        const Clock &clock;
    };

    /// A run as \p stored says: a new one, or one that an earlier start of the program has left.
    /// Begins as Paused.
    BulkRun(std::shared_ptr<BulkOperation> operation, StoredBulkRun stored,
            const Surroundings &surroundings, QObject *parent = nullptr);
    ~BulkRun() override;

    [[nodiscard]] BulkOperation &operation() const { return *m_operation; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<BulkRunRow> &rows() const { return m_stored.rows; }
    [[nodiscard]] BulkProgress progress() const;

    /// Why it paused by itself, a sentence; empty if the person did it.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// An earlier start of the program has left it.
    [[nodiscard]] bool isLeftOver() const { return m_isLeftOver; }

    /// What a person can say of a row that asks.
    enum class Decision {
        Done, ///< it has happened
        Again, ///< it has not: to be sent once more
        Skip, ///< leave it
    };

public slots:
    /// Begins or goes on. A row that was under way when the program ended is looked for first.
    void resume();

    /// The row under way comes to its end; no other one begins.
    void pause();

    /// What waits is left out; ends as soon as the row under way has.
    void stop();

public:
    /// Nothing happens for a row that doesn't ask. What is to be sent again waits for its turn.
    void decide(int index, BulkRun::Decision decision);

    /// The run is over for the person: its file goes. Only while Paused or Finished.
    void close();

signals:
    void stateChanged(BulkRun::State state);
    void rowChanged(int index);

    /// state(), problem() or a row has changed.
    void changed();

    /// A row was done: pages that show what it changes may read again.
    void rowDone(int index);

private:
    void setState(State state);
    void giveUp(const QString &problem);
    void goOn();
    void begin(int index);
    void send(int index);
    void take(int index, const ApiReplyOf<BulkResult> &reply);
    void takeError(int index, const ApiError &error);
    void lookFor(int index);
    void lookByItself(int index);
    void followJournal();
    void takeFinding(int index, const WriteFinding &found);
    void note(int index, std::function<void()> then);
    void change(int index, BulkRowState state, const QString &text);
    [[nodiscard]] int nextRow() const;
    [[nodiscard]] bool isHeldBack(int index) const;
    [[nodiscard]] QStringList made(const QString &key) const;

    std::shared_ptr<BulkOperation> m_operation;
    StoredBulkRun m_stored;
    Surroundings m_surroundings;
    BulkRunFile m_file;
    State m_state = State::Paused;
    QString m_problem;
    bool m_isLeftOver = false;
    int m_refusedInARow = 0;
    int m_lookedFor = -1; ///< row
    qint64 m_writeNumber = 0; ///< of that row in the journal, 0: in none
};
