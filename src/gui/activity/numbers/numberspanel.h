// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterexpression.h"

#include <QDateTime>
#include <QWidget>
#include <memory>

namespace Ui {
class NumbersPanel;
}
class EventChart;
struct EventHistogram;
class NumbersSource;

/// The numbers beside the list: events over time, failing receivers, replies by their form. The
/// chart comes from a plugin, which is loaded when the panel is first shown; without it the panel
/// says so, and the rest works.
class NumbersPanel : public QWidget {
    Q_OBJECT
public:
    /// \p source must outlive the panel.
    explicit NumbersPanel(NumbersSource &source, QWidget *parent = nullptr);
    ~NumbersPanel() override;

    /// To be called before it is first shown, for tests.
    void setPluginName(const QString &name) { m_pluginName = name; }

public slots:
    /// Into the chart, or the lists if there is none.
    void focusChart();

signals:
    /// The person wants only these rows.
    void filterRequested(const FilterExpression &part);

    /// The person wants only what happened from \p start until before \p end.
    void rangeRequested(const QDateTime &start, const QDateTime &end);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void loadChart();
    void connectChart();
    void showNumbers();
    void showChart();
    void showReceivers();
    void showReplies();
    void showMark(int first, int last);
    [[nodiscard]] QString hint(const EventHistogram &histogram) const;
    void showKinds(int first, int last);
    void chooseKind(int line);
    void chooseSteps(int first, int last);
    void chooseReceiver(int line);
    void chooseReply(int line);

    std::unique_ptr<Ui::NumbersPanel> m_ui;
    NumbersSource &m_source;
    QString m_pluginName;
    EventChart *m_chart = nullptr; ///< null before the plugin is loaded, or without it
    bool m_hasTried = false; ///< to load the plugin
};
