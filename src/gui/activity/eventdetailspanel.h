// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventdetail.h"

#include <QFutureWatcher>
#include <QWidget>
#include <memory>

namespace Ui {
class EventDetailsPanel;
}

/// Everything about the chosen event: fields, headers, delivery attempts, the JSON as received.
/// Reads it in a worker; a later choice overtakes an earlier one.
class EventDetailsPanel : public QWidget {
    Q_OBJECT
public:
    explicit EventDetailsPanel(QWidget *parent = nullptr);
    ~EventDetailsPanel() override;

    /// \p table is copied, which is cheap.
    void showRow(const EventTable &table, EventTable::Row row);
    void clear();

public slots:
    void copyAsText();
    void copyAsJson();

private:
    void retranslate();
    void showDetail(const EventDetail &detail);
    void showFields();
    void appendField(const EventDetail::Field &field);
    void showAttempts();

    std::unique_ptr<Ui::EventDetailsPanel> m_ui;
    QFutureWatcher<EventDetail> m_reading;
    EventDetail m_detail;
};
