// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

class BulkOperation;
class BulkRun;
class BulkRuns;
class Clock;
class Settings;
namespace Ui {
class BulkDialog;
}

/// From a list or a file to the results, in steps: source, columns, check, plan, run. Hiding it
/// stops nothing: the run goes on, and BulkDesk shows it again.
class BulkDialog : public QDialog {
    Q_OBJECT
public:
    struct Surroundings {
        BulkRuns &runs;
        Settings &settings;
        const Clock &clock;
    };

    BulkDialog(const Surroundings &surroundings, std::shared_ptr<BulkOperation> operation,
               QWidget *parent = nullptr);

    /// Shows \p run, which is there already.
    BulkDialog(const Surroundings &surroundings, BulkRun &run, QWidget *parent = nullptr);
    ~BulkDialog() override;
};
