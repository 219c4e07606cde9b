// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownwrite.h"

#include <QWidget>
#include <memory>

namespace Ui {
class UnknownWritesPanel;
}
class UnknownWritesModel;

/// The changes that may or may not have happened, and what the person can do about each.
class UnknownWritesPanel : public QWidget {
    Q_OBJECT
public:
    explicit UnknownWritesPanel(QWidget *parent = nullptr);
    ~UnknownWritesPanel() override;

    void setWrites(const QList<UnknownWrite> &writes);

signals:
    /// The person wants to know again whether the write \p number happened.
    void checkRequested(qint64 number);

    /// The person says that the write \p number is settled.
    void decideRequested(qint64 number);

private:
    void retranslate();
    void setUpTable();
    void connectParts();
    void showChosen();
    void copyDetails();
    [[nodiscard]] const UnknownWrite *chosen() const;

    std::unique_ptr<Ui::UnknownWritesPanel> m_ui;
    UnknownWritesModel *m_model;
};
