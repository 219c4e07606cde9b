// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A ring around what the tour points at. Lets the mouse through.
class TourRing : public QWidget {
    Q_OBJECT
public:
    explicit TourRing(QWidget *parent = nullptr);

    /// \p target in the parent.
    void surround(const QRect &target);

protected:
    void paintEvent(QPaintEvent *event) override;
};
