// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/accessgate.h"

#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <memory>

class ApiClient;
class BulkDesk;
class BulkRuns;
class Clock;
class MainWindow;
class QAction;
class QMenu;
class Settings;
class UnknownWrites;

/// Lists of changes in the window: the runs of the open account, their banner and dialog, and a
/// menu. The runs of the demo are forgotten with it.
class BulkOffice : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    BulkOffice(MainWindow &window, Settings &settings, const Clock &clock);
    ~BulkOffice() override;

    /// For pages.
    [[nodiscard]] BulkDesk &desk() const { return *m_desk; }

    enum class Kind { Account, Demo };

    /// The runs of the account behind \p client, until leave(). \p unknownWrites know of the
    /// client.
    void open(ApiClient &client, UnknownWrites &unknownWrites, AccountAccess &access, Kind kind);

    /// To be called before one of them goes.
    void leave();

    /// Where the runs of all accounts but the demo are; empty if nothing can be kept.
    [[nodiscard]] static QString folder();

private:
    void addMenu(MainWindow &window);
    void retranslate();
    void addAction(QStringView operation, const Operations &needed);
    [[nodiscard]] QString folderOf(Kind kind);

    const Clock &m_clock;
    std::unique_ptr<BulkDesk> m_desk;
    std::unique_ptr<BulkRuns> m_runs;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QMenu *m_menu; ///< owned by the window
    QList<QAction *> m_actions; ///< of the menu
    AccessGate m_gate;
};
