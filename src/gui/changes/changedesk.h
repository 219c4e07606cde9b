// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUuid>
#include <memory>

class ApiClient;
class ChangeAction;
class ChangeLog;
class ChangePlan;
class ChangePlanDialog;
class Clock;
class QWidget;
struct LoggedChange;

/// Where pages bring the changes that a person wants to make: shows the plan, and tells when one
/// was made. One for each open account.
class ChangeDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive the desk.
    ChangeDesk(ApiClient &client, ChangeLog &log, const Clock &clock, QObject *parent = nullptr);
    ~ChangeDesk() override;

    /// Opens the plan of \p action in a dialog over \p parent, without waiting for it.
    void propose(std::shared_ptr<ChangeAction> action, QWidget *parent);

    /// The same for what takes back \p change of the log. Nothing happens if it can't be.
    void proposeUndo(const LoggedChange &change, QWidget *parent);

    /// Why \p change can't be taken back from here; empty if it can.
    [[nodiscard]] QString whyNotUndone(const LoggedChange &change) const;

    [[nodiscard]] ChangeLog &log() { return m_log; }

signals:
    /// A change was made, or may have been: what shows its subject is to be read again.
    void applied(const QString &operation, const QString &subject);

    /// The same, for who offers to take it back. The plan lives until this returns.
    void finished(const ChangePlan &plan);

private:
    void open(std::unique_ptr<ChangePlan> plan, QWidget *parent);
    void take(const ChangePlan &plan);
    [[nodiscard]] std::shared_ptr<ChangeAction> undoOf(const LoggedChange &change) const;

    ApiClient &m_client;
    ChangeLog &m_log;
    const Clock &m_clock;
    QHash<QUuid, std::shared_ptr<ChangeAction>> m_undos; ///< of this run, by change
    QList<QPointer<ChangePlanDialog>> m_dialogs; ///< open
};
