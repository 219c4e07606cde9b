// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changelog.h"

#include <QObject>
#include <QTemporaryDir>
#include <memory>

class ApiClient;
class ChangeDesk;
class ChangeLogPanel;
class ChangeUndoBar;
class Clock;
class MainWindow;
class QWidget;
class Settings;

/// The changes that a person makes, in the window: the log and its panel, the bar that offers to
/// undo the last one, and the desk of the open account. The changes of the demo are forgotten with
/// it.
class ChangeOffice : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ChangeOffice(MainWindow &window, Settings &settings, const Clock &clock);
    ~ChangeOffice() override;

    /// Of all accounts but the demo.
    [[nodiscard]] ChangeLog &log() { return m_log; }

    enum class Kind { Account, Demo };

    /// The desk of the account behind \p client, until leave().
    ChangeDesk &open(ApiClient &client, Kind kind);

    /// Null while no account is open.
    [[nodiscard]] ChangeDesk *desk() const { return m_desk.get(); }

    /// To be called before the client goes.
    void leave();

private:
    ChangeLog &logOf(Kind kind);
    QWidget *makePanel(Settings &settings);
    void showInPanel(ChangeLog &log);

    const Clock &m_clock;
    ChangeLog m_log;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<ChangeLog> m_demoLog;
    std::unique_ptr<ChangeDesk> m_desk;
    ChangeLog *m_shown; ///< in the panel
    ChangeLogPanel *m_panel = nullptr; ///< once it is made; owned by the window, as the next
    ChangeUndoBar *m_undoBar;
};
