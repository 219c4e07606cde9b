// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// A button that is on or off and looks flat in both: its icon or the strength of its text says
/// which.
class FlatToggle : public QToolButton {
    Q_OBJECT
public:
    explicit FlatToggle(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
