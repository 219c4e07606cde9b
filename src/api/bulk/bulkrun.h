// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkprogress.h"
#include "api/bulk/bulkresult.h"
#include "api/bulk/bulkrunfile.h"
#include "api/bulk/bulkrunrow.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

class BulkOperation;
class BulkLook;
struct ApiError;
struct BulkSurroundings;
struct UnknownWrite;
struct WriteFinding;

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
        Finished, ///< no row waits and none is looked for; some may ask
    };
    Q_ENUM(State)

    /// What a person can say of a row that asks.
    enum class Decision {
        Done, ///< it has happened
        Again, ///< it has not: to be sent once more
        Skip, ///< leave it
    };

    /// A new run, without a file yet: it comes to be at \p path with the first resume(). Begins as
    /// Paused.
    BulkRun(std::shared_ptr<BulkOperation> operation, const QList<BulkRow> &rows,
            const QString &path, const BulkSurroundings &surroundings, QObject *parent = nullptr);

    /// One that an earlier start of the program has left. Begins as Paused, or as Finished where
    /// nothing waits and at most some rows ask.
    BulkRun(std::shared_ptr<BulkOperation> operation, StoredBulkRun stored,
            const BulkSurroundings &surroundings, QObject *parent = nullptr);
    ~BulkRun() override;

    [[nodiscard]] BulkOperation &operation() const { return *m_operation; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<BulkRunRow> &rows() const { return m_stored.rows; }
    [[nodiscard]] QDateTime begun() const { return m_stored.begun; }
    [[nodiscard]] BulkProgress progress() const;

    /// Why it paused by itself, a sentence; empty if the person did it.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// An earlier start of the program has left it, and nobody has gone on with it yet.
    [[nodiscard]] bool isLeftOver() const { return m_isLeftOver; }

    /// The person answers for a row; nothing happens for one that doesn't ask. What is to be sent
    /// again waits for its turn.
    void decide(int index, BulkRun::Decision decision);

    /// Removes the file. Only while Paused or Finished; the run is of no use then.
    void removeFile();

public slots:
    /// Begins or goes on. A row that was under way when the program ended is looked for first.
    void resume();

    /// The row under way comes to its end; no other one begins.
    void pause();

    /// As pause(), and what waits is left out.
    void stop();

signals:
    /// A row, state() or problem() has changed.
    void changed();
    void rowChanged(int index);

    /// A row was done: what it changes may be read again.
    void rowDone(int index);

private:
    using Then = std::function<void()>;

    void setState(State state);
    void giveUp(const QString &problem);
    void goOn();
    void createFile();
    void begin(int index);
    void send(int index);
    void takeResult(int index, const BulkResult &result);
    void takeFailure(int index, const ApiError &error);
    void look(int index, qint64 writeNumber);
    void takeFinding(int index, const WriteFinding &found);
    [[nodiscard]] bool settleJournal();
    [[nodiscard]] bool isKnownHere(const UnknownWrite &write) const;
    void noteDecision(int index);
    void skipWaiting();
    void change(int index, BulkRowState state, const QString &text);
    void note(const QList<int> &indexes, const Then &then);
    void keepForLater(int index);
    [[nodiscard]] static QString unwritable(const QString &reason);

    std::shared_ptr<BulkOperation> m_operation;
    const std::unique_ptr<const BulkSurroundings> m_surroundings;
    StoredBulkRun m_stored;
    BulkRunFile m_file;
    State m_state = State::Paused;
    QString m_problem;
    bool m_hasFile = false;
    bool m_isLeftOver = false;
    bool m_isBusy = false; ///< with a row, or with the disk
    bool m_isStopping = false;
    int m_refusedInARow = 0;
    QSet<int> m_unnoted; ///< rows that the disk has refused
    std::unique_ptr<BulkLook> m_look;
};
