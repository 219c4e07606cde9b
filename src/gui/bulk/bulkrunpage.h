// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrun.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>

class BulkExport;
class BulkRunModel;
class Clock;
class QSortFilterProxyModel;
class Settings;
namespace Ui {
class BulkRunPage;
}

/// A run as it goes on, with its results, and the questions that only the person can answer.
class BulkRunPage : public QWidget {
    Q_OBJECT
public:
    BulkRunPage(Settings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~BulkRunPage() override;

    /// \p run may go before the page.
    void setRun(BulkRun *run);
    [[nodiscard]] BulkRun *run() const { return m_run; }

signals:
    /// What stands on the page has changed.
    void changed();

private:
    void retranslate();
    void nameShown();
    void connectParts();
    void setUpTable();
    void showState();
    void showProblem();
    void showQuestion();
    void showRows();
    void decide(BulkRun::Decision decision);
    [[nodiscard]] QList<int> askingRows() const;

    std::unique_ptr<Ui::BulkRunPage> m_ui;
    BulkRunModel *m_model;
    QSortFilterProxyModel *m_shown;
    BulkExport *m_export;
    QPointer<BulkRun> m_run;
    QTimer m_soon; ///< many changes are shown at once
    QTimer m_tick; ///< the time left runs down
};
