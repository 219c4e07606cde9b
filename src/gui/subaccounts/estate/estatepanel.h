// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/estate/estategatherer.h"
#include "gui/subaccounts/estate/estatemodel.h"

#include <QWidget>
#include <memory>

namespace Ui {
class EstatePanel;
}
class TableColumns;

/// The estate: what it would cost to read, how far that is, and the matrix. What would be read is
/// the rows that are selected; without one, all those that are there.
class EstatePanel : public QWidget {
    Q_OBJECT
public:
    explicit EstatePanel(QWidget *parent = nullptr);
    ~EstatePanel() override;

    /// Once. Both must outlive the panel.
    void setUp(EstateGatherer &gatherer, const Clock &clock);

    void setOverview(const EstateModel::Overview &overview);

    /// \p subaccounts are to be looked at; nothing is read before the person starts it.
    void choose(const QList<Subaccount> &subaccounts);

    /// Of the row; empty if none is selected, or several are.
    [[nodiscard]] QString selected() const;

signals:
    void selectionChanged();

private:
    void retranslate();
    void connectParts();
    void startOrResume();
    void startAnew();
    void showMatrix();
    void showState();
    void showProgress();
    [[nodiscard]] QStringList wantedIds() const;
    [[nodiscard]] QString priceText() const;
    [[nodiscard]] QString footerText() const;

    std::unique_ptr<Ui::EstatePanel> m_ui;
    EstateModel *m_model;
    EstateGatherer *m_gatherer = nullptr;
    const Clock *m_clock = nullptr;
    bool m_hasOverview = false;
    QTimer m_repaint; ///< rows come by the dozen
};
