// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// As if its content stood there by itself, where the screen has room for it; on a small screen, or
/// a highly scaled one, it scrolls.
class RoomArea : public QScrollArea {
    Q_OBJECT
public:
    explicit RoomArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
