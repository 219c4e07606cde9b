// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/eventkindbutton.h"

#include "core/retranslation.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/menubuttonaccess.h"

#include <QKeyEvent>
#include <QMenu>

EventKindButton::EventKindButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    exposeMenusOfButtons();
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->installEventFilter(this);
    for (const EventKind kind : knownEventKinds) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(kind));
        connect(action, &QAction::toggled, this, &EventKindButton::showChoice);
        connect(action, &QAction::toggled, this, &EventKindButton::kindsChanged);
    }
    m_menu->addSeparator();
    m_all = m_menu->addAction(QString());
    connect(m_all, &QAction::triggered, this, [this] { setKinds({}); });
    setMenu(m_menu);
    keepTranslated(this, &EventKindButton::retranslate);
}

void EventKindButton::retranslate()
{
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setText(EventText::kindTitle(static_cast<EventKind>(action->data().toInt())));
    }
    m_all->setText(tr("All events"));
    showChoice();
}

QList<EventKind> EventKindButton::kinds() const
{
    QList<EventKind> kinds;
    const QList<QAction *> actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            kinds.append(static_cast<EventKind>(action->data().toInt()));
    }
    return kinds;
}

void EventKindButton::setKinds(const QList<EventKind> &kinds)
{
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        if (action->isCheckable())
            action->setChecked(kinds.contains(static_cast<EventKind>(action->data().toInt())));
    }
}

bool EventKindButton::eventFilter(QObject *watched, QEvent *event)
{
    const bool chosen = event->type() == QEvent::MouseButtonRelease
        || (event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space);
    QAction *action = m_menu->activeAction();
    if (!chosen || !action || !action->isCheckable())
        return QToolButton::eventFilter(watched, event);
    action->trigger();
    return true;
}

void EventKindButton::showChoice()
{
    const QList<EventKind> chosen = kinds();
    if (chosen.isEmpty())
        setText(tr("All events"));
    else if (chosen.size() == 1)
        setText(EventText::kindTitle(chosen.first()));
    else
        setText(tr("%n kind(s)", nullptr, int(chosen.size())));
}
