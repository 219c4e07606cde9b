// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrow.h"

#include <QList>
#include <QWidget>
#include <memory>

class BulkOperation;
class Clock;
namespace Ui {
class BulkPlanPage;
}

/// What a run will take, before its first call.
class BulkPlanPage : public QWidget {
    Q_OBJECT
public:
    explicit BulkPlanPage(QWidget *parent = nullptr);
    ~BulkPlanPage() override;

    /// \p rows of \p total are to be sent.
    void showPlan(const BulkOperation &operation, const QList<BulkRow> &rows, int total,
                  const Clock &clock);

    void showProblem(const QString &problem);

private:
    void retranslate();

    std::unique_ptr<Ui::BulkPlanPage> m_ui;
};
