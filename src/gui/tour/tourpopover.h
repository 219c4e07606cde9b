// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tour/tourplace.h"
#include "gui/tour/tourtexts.h"

#include <QWidget>
#include <memory>

namespace Ui {
class TourPopover;
}
class QKeyEvent;

/// A step of the tour in words, with an arrow to what it is about. Not modal: all around it works
/// on. Assistive technology reads the words with the button that has the focus.
class TourPopover : public QWidget {
    Q_OBJECT
public:
    explicit TourPopover(QWidget *parent = nullptr);
    ~TourPopover() override;

    /// \p index of \p count, from 0.
    void showStep(const TourStep &step, int index, int count);

    /// Beside \p target, which is in the parent.
    void pointAt(const QRect &target);

    /// Onto the button that goes on; assistive technology reads the step, also if it was there.
    void takeFocus();

signals:
    void backRequested();
    void nextRequested();

    /// By the button, or Esc.
    void skipRequested();

    /// Something that is not for the popover: the person goes on working.
    void typed(QKeyEvent *event);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce(const TourStep &step);
    [[nodiscard]] QRectF box() const;

    std::unique_ptr<Ui::TourPopover> m_ui;
    TourPlace m_place;
    QPoint m_target; ///< its middle, in the parent
};
