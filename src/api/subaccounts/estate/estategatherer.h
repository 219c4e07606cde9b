// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/apireply.h"
#include "api/statistics/emailhistory.h"
#include "api/subaccounts/estate/estatematrix.h"
#include "api/subaccounts/estate/estateprice.h"
#include "api/subaccounts/estate/estatesteps.h"
#include "api/subaccounts/subaccount.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <optional>

class ApiClient;
class Clock;
class EstateStore;

/// Reads the state of the senders of many subaccounts in the background, one call after the other,
/// at the price that price() names. What has arrived stays, also when it is cancelled, and is kept
/// to the next run. Where the service asks for a pause, or the network is gone, the queue waits; a
/// subaccount that can't be read says so in its cells, and the next one is read. After several
/// failures in a row it pauses by itself: errors count against the account, too.
class EstateGatherer : public QObject {
    Q_OBJECT
public:
    enum class State {
        Loading, ///< what an earlier run has kept
        Idle,
        Running,
        Paused,
    };
    Q_ENUM(State)

    /// All must outlive this.
    EstateGatherer(ApiClient &client, EstateStore &store, const Clock &clock,
                   QObject *parent = nullptr);
    ~EstateGatherer() override;

    /// What start() would cost.
    [[nodiscard]] static EstatePrice price(int subaccounts);

    /// Only when Idle. \p subaccounts are those that were chosen, in the order in which they are
    /// read; names are for telling the numbers' owners. The rows of others stay as they are.
    void start(const QList<Subaccount> &subaccounts);

    /// The call under way goes on.
    void pause();
    void resume();

    /// Idle again, with what has arrived.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const EstateMatrix &matrix() const { return m_matrix; }

    /// Calls that are done, and of how many; of the last run when Idle.
    [[nodiscard]] int callsDone() const { return m_done; }
    [[nodiscard]] int callsWanted() const { return m_wanted; }

    /// About how long the rest takes.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    /// The last thing that couldn't be read in this run.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Subaccounts that could not be read wholly in this run.
    [[nodiscard]] int failures() const { return int(m_failed.size()); }

    /// Gathers the same subaccounts again every \p interval, counted from the end of the last run;
    /// zero: only by hand. Off at first.
    void setRefreshEvery(std::chrono::hours interval);
    [[nodiscard]] std::chrono::hours refreshEvery() const { return m_interval; }

signals:
    /// State, progress.
    void changed();

    /// The cells of \p id.
    void rowChanged(const QString &id);

    /// A run has ended, by itself or cancelled.
    void finished();

private:
    void takeStored(const EstateMatrix &stored);
    void next();
    void ask(const EstateStep &step);
    void askHistory(int period);
    void askDomains(const QString &id);
    void askSingleSenders(const QString &id);
    void askRestrictedSenders(const QString &id);
    template <typename T, typename Use, typename Lose>
    void follow(ApiReplyOf<T> *reply, Use use, Lose lose);
    void takeHistory(int period, const EmailHistory &history);
    void put(const QString &id, EstateAspect aspect, EstateCell cell);
    void lose(const QString &id, const QList<EstateAspect> &aspects, const ApiError &error);
    void goOn();
    void finish();
    void save();
    void planRefresh();

    ApiClient &m_client;
    EstateStore &m_store;
    const Clock &m_clock;
    State m_state = State::Loading;
    EstateMatrix m_matrix;
    QList<Subaccount> m_subaccounts;
    QList<EstateStep> m_steps; ///< still to do, the one under way among them
    QPointer<ApiReply> m_reply;
    QTimer m_refresh;
    std::chrono::hours m_interval{0};
    std::optional<ApiError> m_error;
    QSet<QString> m_failed; ///< ids
    int m_failuresInARow = 0;
    int m_done = 0;
    int m_wanted = 0;
};
