// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"

#include <QWidget>
#include <chrono>
#include <memory>

namespace Ui {
class ActivityFilterForm;
}

/// The question as a form. Return in any field asks it.
class ActivityFilterForm : public QWidget {
    Q_OBJECT
public:
    explicit ActivityFilterForm(QWidget *parent = nullptr);
    ~ActivityFilterForm() override;

    /// The question that the form holds, with relative ranges counted back from \p now.
    [[nodiscard]] ActivityQuery query(const QDateTime &now) const;

    [[nodiscard]] bool showsMore() const;
    void setShowsMore(bool shows);

    /// Chooses the range back from now that is nearest to \p length.
    void setRange(std::chrono::seconds length);

    /// The times that are given by hand are in the zone that TimeText has.
    void useTimeZone();

    /// Limits the question to these ids; none: to no subaccount.
    void setSubaccounts(const QStringList &ids);

    void setCancelEnabled(bool enabled);

public slots:
    void focusFirst();

signals:
    void searchRequested();
    void cancelRequested();
    void showsMoreChanged(bool shows);

private:
    void showRange();
    void connectFields();

    std::unique_ptr<Ui::ActivityFilterForm> m_ui;
};
