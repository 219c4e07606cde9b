// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/changes/changeaction.h"
#include "api/changes/loggedchange.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>
#include <vector>

class ApiClient;
class ChangeLog;
class Clock;

/// Leads through one change: reads the state, shows what will change, and once it is told to apply
/// it, looks whether the state is still the one that was shown, makes a record in the log, sends
/// the write once, reads again and compares, and records what became of it. A write whose answer is
/// lost is never sent again: the state is read, and UnknownWrites asks the person.
class ChangePlan : public QObject {
    Q_OBJECT
public:
    enum class State {
        Reading, ///< the state before
        Ready, ///< shown; may be applied unless summary().problem
        Checking, ///< after apply(): whether the state is still the one that was shown
        Applying, ///< the record, then the write
        Comparing, ///< reads what became of it
        Done, ///< and, as far as it could be read, as planned: see notice()
        Differs, ///< accepted, but what is read afterwards isn't as planned: differences()
        Refused, ///< by the service: error()
        Unknown, ///< the answer was lost: error(), notice()
        Failed, ///< nothing was sent: error(), or notice() without one. start() begins again
        Cancelled, ///< nothing was sent
    };
    Q_ENUM(State)

    /// All must outlive the plan.
    ChangePlan(std::shared_ptr<ChangeAction> action, ApiClient &client, ChangeLog &log,
               const Clock &clock, QObject *parent = nullptr);

    /// A write that is on the wire goes on; the log says that nobody waited for it.
    ~ChangePlan() override;

    /// Reads the state. Once, and again after Failed.
    void start();

    /// Only when Ready, without a summary().problem: goes on to Checking. When somebody has changed
    /// the state since it was shown, the plan is Ready again, renewed, with drift() and notice().
    void apply();

    /// Before the write is on the wire: Cancelled, nothing was sent. While it is, it ends with its
    /// own answer. While Comparing: ends without waiting longer for the state to be as planned.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFinished() const;

    /// Complete when Ready and afterwards. What forbids the change to this account (read-only, no
    /// right) is among its problems.
    [[nodiscard]] const ChangeSummary &summary() const { return m_summary; }

    /// Of what was refused, failed or is unknown.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// A sentence for the person on how it stands; may be empty.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// What somebody else has changed since the plan was first shown: as shown, as it is now.
    [[nodiscard]] const QList<FieldChange> &drift() const { return m_drift; }

    /// Differs, Unknown: what isn't as planned: as planned, as it is.
    [[nodiscard]] const QList<FieldChange> &differences() const { return m_differences; }

    /// Of the write; may be empty.
    [[nodiscard]] QString requestId() const { return m_entry.requestId; }

    /// As it stands in the log, or would.
    [[nodiscard]] const LoggedChange &entry() const { return m_entry; }

    [[nodiscard]] const ChangeAction &action() const { return *m_action; }

    /// What takes it back; null if nothing does, or it isn't Done (or Unknown, but as planned).
    [[nodiscard]] std::shared_ptr<ChangeAction> undo() const;

    /// Before apply(): the change \p undone is taken back by this one, which both records will say.
    void setUndoes(const LoggedChange &undone);

    /// Says in the language of now what it has to say while it is Ready.
    void retranslate();

    /// How long to wait before each look while Comparing: the service may be slow to show what it
    /// has done. At least one.
    using Delays = std::vector<std::chrono::milliseconds>;
    void setDelays(Delays delays) { m_delays = std::move(delays); }

signals:
    /// The state, or what it says.
    void changed();

    /// Once a run: Done, Differs, Refused, Unknown, Failed or Cancelled.
    void finished();

private:
    using Taken = void (ChangePlan::*)(const QJsonObject &);
    using Failed = void (ChangePlan::*)(const ApiError &);

    void enter(State state);
    void read(Taken taken, Failed failed);
    void show(const QJsonObject &state);
    void takeBefore(const QJsonObject &state);
    void takeStillBefore(const QJsonObject &state);
    void takeNoState(const ApiError &error);
    void note();
    void takeNoted(const std::optional<QString> &problem);
    void send();
    void takeAnswer();
    void takeRefusal(const ApiError &error);
    void lookLater();
    void takeAfter(const QJsonObject &state);
    void takeNoAfter(const ApiError &error);
    void conclude();
    void finish(State state);
    void record();
    void recordUndone();
    [[nodiscard]] LoggedChange newEntry() const;
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] QList<FieldChange> titled(QList<FieldChange> fields) const;

    const std::shared_ptr<ChangeAction> m_action;
    ApiClient &m_client;
    ChangeLog &m_log;
    const Clock &m_clock;
    Delays m_delays{std::chrono::seconds(0), std::chrono::seconds(2), std::chrono::seconds(5)};
    State m_state = State::Reading;
    ChangeSummary m_summary;
    QString m_notice;
    QList<FieldChange> m_drift;
    QList<FieldChange> m_differences;
    std::optional<ApiError> m_error;
    LoggedChange m_entry;
    std::optional<LoggedChange> m_undone; ///< taken back by this one
    ApiReply *m_reply = nullptr; ///< under way
    bool m_isCancelled = false; ///< before it was sent
    std::size_t m_looks = 0;
    QTimer m_nextLook;
};
