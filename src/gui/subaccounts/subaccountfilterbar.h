// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountquery.h"
#include "gui/subaccounts/subaccountarranger.h"
#include "gui/subaccounts/subaccountperiod.h"

#include <QWidget>
#include <memory>

namespace Ui {
class SubaccountFilterBar;
}
class QAction;

/// What is shown of the subaccounts, and over which time their numbers are.
class SubaccountFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit SubaccountFilterBar(QWidget *parent = nullptr);
    ~SubaccountFilterBar() override;

    /// What is typed and chosen; without ids.
    [[nodiscard]] SubaccountFilter filter() const;
    [[nodiscard]] SubaccountPeriod period() const;
    [[nodiscard]] QString text() const;

    /// All are shown again.
    void clear();

public slots:
    void focusSearch();

signals:
    void filterChanged();
    void periodChanged(const SubaccountPeriod &period);

    /// The service is to search for text(), which is not empty.
    void askRequested(SubaccountQuery::Match match);

    /// The person goes on to the rows.
    void rowsWanted();

private:
    void retranslate();
    void fillIn();
    void connectParts();
    void addQuestions();
    void ask(SubaccountQuery::Match match);

    std::unique_ptr<Ui::SubaccountFilterBar> m_ui;
    QAction *m_askPart = nullptr;
    QAction *m_askWhole = nullptr;
};
