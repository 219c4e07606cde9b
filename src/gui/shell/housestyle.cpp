// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/housestyle.h"

#include "gui/widgets/colours.h"
#include "gui/widgets/lateicon.h"
#include "gui/widgets/motion.h"

#include <QPainter>
#include <QPointer>
#include <QStyleOption>
#include <QToolButton>

namespace {

constexpr double ringWidth = 2;

void drawRing(QPainter &painter, const QRect &rect, const QColor &colour)
{
    constexpr double inset = ringWidth / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, ringWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

/// Of a line of a list or table, which may be selected.
QColor ringColour(const QStyleOption &option)
{
    return option.state & QStyle::State_Selected ? option.palette.color(QPalette::HighlightedText)
                                                 : Colours::of(Ink::Focus, option.palette);
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Enabled);
}

/// A busy bar at rest: stripes all over, which no bar that counts has.
void drawStill(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(Colours::of(Ink::Touched, option.palette), Qt::BDiagPattern));
    painter.drawRect(option.rect);
    painter.restore();
}

bool isBusy(const QStyleOption *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    return bar && bar->minimum == bar->maximum;
}

/// The entry of a menu that would be chosen, if it has an icon.
const QStyleOptionMenuItem *markedEntry(QStyle::ControlElement element, const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto marked = QStyle::State_Selected | QStyle::State_Enabled;
    return element == QStyle::CE_MenuItem && item && (item->state & marked) == marked
            && !item->icon.isNull()
        ? item
        : nullptr;
}

/// As icons of rows that are marked look; Qt's own style draws that of an entry as ever.
QIcon onTheMark(const QIcon &icon, int size, double ratio)
{
    return QIcon(icon.pixmap(QSize(size, size), ratio, QIcon::Selected));
}

} // namespace

HouseStyle::HouseStyle() = default;

HouseStyle::HouseStyle(const QString &key)
    : QProxyStyle(key)
{
}

bool HouseStyle::drawsRings() const
{
    return baseStyle()->name() == QLatin1String("fusion");
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && drawsRings() && qobject_cast<const QToolButton *>(widget))
        return; // all of it has one
    if (element == PE_FrameFocusRect && drawsRings())
        return drawRing(*painter, option->rect, ringColour(*option));
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit || element == PE_PanelButtonCommand
        || (element == PE_Frame && option->state.testFlag(State_HasFocus));
    if (isField && drawsRings() && hasFocus(*option))
        drawRing(*painter, option->rect, Colours::of(Ink::Focus, option->palette));
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_ProgressBarContents && !Motion::isWanted() && isBusy(option))
        return drawStill(*painter, *option);
    const QStyleOptionMenuItem *item = markedEntry(element, option);
    if (!item || !drawsRings())
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionMenuItem marked = *item;
    marked.icon = onTheMark(item->icon, pixelMetric(PM_SmallIconSize, option, widget),
                            painter->device()->devicePixelRatioF());
    QProxyStyle::drawControl(element, &marked, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isField
        = control == CC_ComboBox || control == CC_SpinBox || control == CC_ToolButton;
    if (isField && drawsRings() && hasFocus(*option))
        drawRing(*painter, option->rect, Colours::of(Ink::Focus, option->palette));
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if ((hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration) && !Motion::isWanted())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

/// Each tool bar has one, which shows only where the window is too narrow; with it come all that
/// Qt has for reading pictures.
QIcon HouseStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (icon != SP_ToolBarHorizontalExtensionButton && icon != SP_ToolBarVerticalExtensionButton)
        return QProxyStyle::standardIcon(icon, option, widget);
    return lateIcon([icon, style = QPointer<QStyle>(baseStyle())] {
        return style ? style->standardIcon(icon) : QIcon();
    });
}
