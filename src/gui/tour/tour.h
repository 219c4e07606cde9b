// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tour/tourtexts.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QMainWindow;
class QWidget;
class TourPopover;
class TourRing;

/// Shows the parts of a window one after the other, in place. Takes the focus and gives it back;
/// whoever types goes on typing where the focus was.
class Tour : public QObject {
    Q_OBJECT
public:
    /// \p window must outlive this, or be its parent.
    explicit Tour(QMainWindow &window, QObject *parent = nullptr);
    ~Tour() override;

    /// From the first step on.
    void start();

    /// Without a word: what it points at is about to go.
    void stop();

    [[nodiscard]] bool isShown() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The person has seen the last step, or has enough.
    void finished();

private:
    enum class Direction { Back, Forth };

    void go(Direction direction);
    bool showStep(int index);
    void follow();
    void place();
    void finish();
    void passOn(QKeyEvent *event);
    void setTarget(QWidget *target);
    [[nodiscard]] QWidget *targetOf(const TourStep &step) const;

    QMainWindow &m_window;
    QPointer<TourRing> m_ring; ///< owned by the window, as the next
    QPointer<TourPopover> m_popover;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_before; ///< had the focus
    int m_step = 0;
};
