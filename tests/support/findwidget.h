// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QWidget>

/// The widget of the whole program with this accessible name (or, for what has none, object name);
/// null if there is none. Hidden ones are found too, if none is visible: pages have parts of the
/// same name.
template <typename Widget> Widget *findWidget(const char *name)
{
    const QString wanted = QString::fromUtf8(name);
    Widget *hidden = nullptr;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *found = qobject_cast<Widget *>(widget);
        if (!found)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if ((interface && interface->text(QAccessible::Name) == wanted)
            || widget->objectName() == wanted) {
            if (found->isVisible())
                return found;
            hidden = found;
        }
    }
    return hidden;
}
