// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkreader.h"

#include <QDialog>
#include <QFutureWatcher>
#include <memory>

class BulkCheckPage;
class BulkColumnsPage;
class BulkOperation;
class BulkPlanPage;
class BulkRun;
class BulkRunPage;
class BulkRuns;
class BulkSourcePage;
class Clock;
class Settings;
namespace Ui {
class BulkDialog;
}

/// From a list or a file to the results, in steps. Hiding it stops nothing: the run goes on, and
/// BulkDesk shows it again.
class BulkDialog : public QDialog {
    Q_OBJECT
public:
    enum Step { List, Columns, Check, Plan, Run };

    struct Surroundings {
        BulkRuns &runs;
        Settings &settings;
        const Clock &clock;
    };

    /// Begins with the list.
    BulkDialog(const Surroundings &surroundings, std::shared_ptr<BulkOperation> operation,
               QWidget *parent = nullptr);

    /// Shows \p run, which is there already.
    BulkDialog(const Surroundings &surroundings, BulkRun &run, QWidget *parent = nullptr);
    ~BulkDialog() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] BulkRun *run() const;

signals:
    void helpRequested();

private:
    void retranslate();
    void showPlan();
    BulkDialog(const Surroundings &surroundings, std::shared_ptr<BulkOperation> operation,
               BulkRun *run, QWidget *parent);
    void addPages();
    void connectParts();
    void goTo(Step step);
    void goOn();
    void read(const BulkReadOptions &options);
    void takeTable();
    void begin();
    void finish();
    void showButtons();
    [[nodiscard]] bool isComplete() const;

    std::unique_ptr<Ui::BulkDialog> m_ui;
    const Surroundings m_surroundings;
    const std::shared_ptr<BulkOperation> m_operation; ///< null where only a run is shown
    BulkSourcePage *m_source = nullptr;
    BulkColumnsPage *m_columns = nullptr;
    BulkCheckPage *m_check = nullptr;
    BulkPlanPage *m_plan = nullptr;
    BulkRunPage *m_runPage = nullptr;
    BulkTable m_table;
    QFutureWatcher<BulkTable> m_reading;
};
