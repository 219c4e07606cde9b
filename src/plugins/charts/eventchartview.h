// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/numbers/eventchart.h"

#include <QChartView>
#include <algorithm>
#include <optional>

/// Stacked bars over time. Steps are marked by dragging or with the keyboard.
class EventChartView final : public QChartView, public EventChart {
    Q_OBJECT
public:
    explicit EventChartView(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *widget() override { return this; }
    void showData(const EventChartData &shown) override;

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Steps from the one where marking began to where it is; either may be the first.
    struct Mark {
        int anchor = 0;
        int cursor = 0;
        [[nodiscard]] int first() const { return std::min(anchor, cursor); }
        [[nodiscard]] int last() const { return std::max(anchor, cursor); }
    };

    void showSeries();
    void showAxes();
    void showColours();
    [[nodiscard]] int stepAt(const QPoint &position) const;
    [[nodiscard]] QRectF boxOf(const Mark &mark) const;
    [[nodiscard]] int targetOf(int key) const;
    void setMark(std::optional<Mark> mark);
    void choose();

    EventChartData m_data;
    std::optional<Mark> m_mark;
    bool m_drags = false;
};
