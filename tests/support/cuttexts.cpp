// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cuttexts.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace {

QString lacking(const QWidget &widget, const QString &text, QSize needed)
{
    return QStringLiteral("%1 %2 in %3: %4x%5, needs %6x%7: %8")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className()
                                                 : ""))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height())
        .arg(text.left(70));
}

QSize neededBy(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    return label.sizeHint();
}

QSize neededBy(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIconOnly
        = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    if (button.text().isEmpty() || isIconOnly)
        return {};
    return button.hasHeightForWidth() ? QSize(0, button.heightForWidth(button.width()))
                                      : button.sizeHint();
}

QSize neededBy(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    const int text = box.fontMetrics().horizontalAdvance(box.currentText()) + icon;
    return {box.width() + qMax(0, text - field.width()), 0};
}

QSize neededBy(const QTabBar &tabs)
{
    int width = 0;
    for (int i = 0; i < tabs.count(); ++i)
        width += tabs.isTabVisible(i) ? tabs.tabRect(i).width() : 0;
    return {width, 0};
}

QSize neededBy(const QGroupBox &group)
{
    return {group.fontMetrics().horizontalAdvance(group.title()), 0};
}

bool isIn(QWidget *part, QWidget *whole)
{
    if (qobject_cast<QMainWindow *>(whole))
        return true; // tab bars of docks wait outside until they are needed
    const auto *area = qobject_cast<QAbstractScrollArea *>(whole->parentWidget());
    return (area && area->viewport() == whole)
        || whole->rect().adjusted(-1, -1, 1, 1).contains(part->geometry());
}

QString textOf(const QWidget &widget)
{
    const QVariant text = widget.property("text");
    return text.isValid() ? text.toString() : widget.property("currentText").toString();
}

QSize needed(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return neededBy(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return neededBy(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return neededBy(*box);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return neededBy(*tabs);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return neededBy(*group);
    return {};
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const QWidgetList widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        const QSize need = tabs && tabs->count() == 0 ? QSize() : needed(*widget);
        if (need.width() > widget->width() || need.height() > widget->height())
            cut.append(lacking(*widget, textOf(*widget), need));
        else if (need.isValid() && !isIn(widget, widget->parentWidget()))
            cut.append(QStringLiteral("sticks out: ") + lacking(*widget, textOf(*widget), need));
    }
    return cut;
}
