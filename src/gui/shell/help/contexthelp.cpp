// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/contexthelp.h"

#include "gui/shell/help/helptopics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

ContextHelp::ContextHelp(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ContextHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    emit requested(helpTopicOf(static_cast<QWidget *>(watched)));
    return true;
}
