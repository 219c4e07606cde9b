// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

namespace Ui {
class RequestsPanel;
}
class Clock;
class RequestLog;
class RequestsFilter;
class RequestsModel;
class Settings;
class KeptColumns;
struct LoggedRequest;

/// Every request of the program, with a filter and what one may want to copy of them.
class RequestsPanel : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the panel.
    RequestsPanel(RequestLog &log, const Clock &clock, Settings &settings,
                  QWidget *parent = nullptr);
    ~RequestsPanel() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void setUpTable();
    void setUpActions();
    void connectParts();
    void connectModel();
    void addCopy(const char *text, const QKeySequence &key, void (RequestsPanel::*copy)());
    void showState();
    void filter();
    void copyRows();
    void copyRequestId();
    void copyAsCurl();
    [[nodiscard]] const LoggedRequest *current() const;
    [[nodiscard]] bool isAtEnd() const;

    std::unique_ptr<Ui::RequestsPanel> m_ui;
    RequestLog &m_log;
    Settings &m_settings;
    RequestsModel *m_model;
    RequestsFilter *m_filter;
    std::unique_ptr<KeptColumns> m_keptColumns;
    bool m_follows = true; ///< the newest row is kept in sight
    QTimer m_tick{this}; ///< while visible and something runs
};
