// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class LifePanel;
}
class LifeModel;
class LifeSource;
class QModelIndex;

/// The life of the chosen e-mail: a sentence that says what became of it, the rule behind it on
/// demand, and the time line.
class LifePanel : public QWidget {
    Q_OBJECT
public:
    /// \p source must outlive the panel.
    explicit LifePanel(LifeSource &source, QWidget *parent = nullptr);
    ~LifePanel() override;

public slots:
    /// Shows what the source has now.
    void refresh();

    void focusTimeLine();

    /// The whole as text for a ticket.
    void copyReport();

    void setRuleShown(bool shown);

signals:
    /// The person went to an event of the time line: \p row of the source's table.
    void eventChosen(quint32 row);

private:
    void retranslate();
    void showSource();
    void showLife();
    void showSign();
    void chooseEvent(const QModelIndex &current);

    std::unique_ptr<Ui::LifePanel> m_ui;
    LifeSource &m_source;
    LifeModel *m_model;
};
