// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tour.h"

#include "gui/tour/tourpopover.h"
#include "gui/tour/tourring.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>

Tour::Tour(QMainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

Tour::~Tour()
{
    delete m_ring;
    delete m_popover;
}

void Tour::start()
{
    stop();
    m_before = m_window.focusWidget();
    m_ring = new TourRing(&m_window);
    m_popover = new TourPopover(&m_window);
    connect(m_popover, &TourPopover::backRequested, this, [this] { go(Direction::Back); });
    connect(m_popover, &TourPopover::nextRequested, this, [this] { go(Direction::Forth); });
    connect(m_popover, &TourPopover::skipRequested, this, &Tour::finish);
    connect(m_popover, &TourPopover::typed, this, &Tour::passOn);
    m_window.installEventFilter(this);
    m_step = -1;
    go(Direction::Forth);
}

void Tour::stop()
{
    if (!m_popover)
        return;
    const bool hadFocus = m_popover->isAncestorOf(m_window.focusWidget());
    m_window.removeEventFilter(this);
    setTarget(nullptr);
    m_ring->hide();
    m_ring->deleteLater();
    m_popover->hide();
    m_popover->deleteLater();
    m_ring.clear();
    m_popover.clear();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool Tour::isShown() const
{
    return m_popover && m_popover->isVisible();
}

/// Past what cannot be seen just now.
void Tour::go(Direction direction)
{
    const int way = direction == Direction::Forth ? 1 : -1;
    const int count = int(tourSteps().size());
    for (int index = m_step + way; index >= 0 && index < count; index += way) {
        if (showStep(index))
            return;
    }
    if (direction == Direction::Forth)
        finish();
}

bool Tour::showStep(int index)
{
    const QList<TourStep> steps = tourSteps();
    QWidget *target = targetOf(steps.at(index));
    if (!target)
        return false;
    setTarget(target);
    m_step = index;
    m_popover->showStep(steps.at(index), index, int(steps.size()));
    place();
    m_popover->takeFocus();
    return true;
}

QWidget *Tour::targetOf(const TourStep &step) const
{
    for (const QString &path : step.targets) {
        QWidget *found = &m_window;
        const QStringList names = path.split(u'/');
        for (const QString &name : names)
            found = found ? found->findChild<QWidget *>(name) : nullptr;
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// Also what it lies in: that may move with it.
void Tour::setTarget(QWidget *target)
{
    for (QWidget *each = m_target; each && each != &m_window; each = each->parentWidget())
        each->removeEventFilter(this);
    m_target = target;
    for (QWidget *each = m_target; each && each != &m_window; each = each->parentWidget())
        each->installEventFilter(this);
}

/// The target may have gone; what has taken its place is pointed at then. Where nothing has, the
/// person went elsewhere.
void Tour::follow()
{
    if (!m_popover)
        return;
    const QList<TourStep> steps = tourSteps();
    QWidget *target = targetOf(steps.at(m_step));
    if (!target)
        return stop();
    setTarget(target);
    m_popover->showStep(steps.at(m_step), m_step, int(steps.size()));
    place();
}

void Tour::place()
{
    const QRect target(m_target->mapTo(&m_window, QPoint()), m_target->size());
    m_ring->surround(target);
    m_popover->pointAt(target);
}

void Tour::finish()
{
    stop();
    emit finished();
}

void Tour::passOn(QKeyEvent *event)
{
    if (!m_before)
        return;
    m_before->setFocus(Qt::OtherFocusReason);
    QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
    QCoreApplication::sendEvent(m_before, &again);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LanguageChange:
        QMetaObject::invokeMethod(this, &Tour::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
