// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace NamelessControls {

inline bool isInteractive(const QAccessibleInterface *interface)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Table,    QAccessible::Tree,
        QAccessible::List,         QAccessible::MenuItem, QAccessible::PageTab,
        QAccessible::ButtonMenu,   QAccessible::SpinBox,
    };
    return roles.contains(interface->role());
}

inline bool hasName(QWidget *widget, QAccessibleInterface *interface)
{
    if (!interface->text(QAccessible::Name).trimmed().isEmpty()
        && interface->role() != QAccessible::ComboBox)
        return true;
    const auto labels = interface->relations(QAccessible::Label);
    const bool isPartOfAnother = widget->objectName().startsWith(QLatin1String("qt_"))
        || widget->inherits("QTableCornerButton"); // never shown without row heads
    return !labels.isEmpty() || isPartOfAnother;
}

} // namespace NamelessControls

/// Class and object name of every interactive widget of the program that a screen reader can't
/// name; hidden ones too. A combo box counts as named only by its label: its name is its text.
inline QStringList namelessControls()
{
    QStringList nameless;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && NamelessControls::isInteractive(interface)
            && !NamelessControls::hasName(widget, interface))
            nameless.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->objectName());
    }
    return nameless;
}
