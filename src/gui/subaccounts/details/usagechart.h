// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/usagesnapshot.h"

#include <QWidget>

class EventChart;
class QLabel;

/// How much of a plan was used day by day, as bars; in words where there is too little for a
/// chart, or no plugin that draws it.
class UsageChart : public QWidget {
    Q_OBJECT
public:
    explicit UsageChart(QWidget *parent = nullptr);

    void showSeries(const UsageSeries &series);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void loadChart();
    void showAll();
    void showMark(int step);
    [[nodiscard]] QString problem() const;

    UsageSeries m_series;
    QLabel *m_note;
    EventChart *m_chart = nullptr;
    QString m_noPlugin; ///< why there is no chart
    bool m_hasTried = false;
};
