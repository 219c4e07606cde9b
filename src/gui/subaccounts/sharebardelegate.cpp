// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/sharebardelegate.h"

#include "gui/subaccounts/subaccountlook.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/widgets/colours.h"

#include <QPainter>

namespace {

using Grade = SubaccountLook::Grade;

constexpr int margin = 4;
constexpr double barPart = 0.4; ///< of the width; the figures have the rest

/// Where little is left it is poor, whatever the forecast says.
Grade gradeOf(double share)
{
    if (share < 0.1)
        return Grade::Poor;
    return share < 0.25 ? Grade::Fair : Grade::Good;
}

/// In a selected row the length alone tells: no colour stands out on every highlight.
void drawBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &bar,
             const QModelIndex &index)
{
    const double share = qBound(0.0, index.data(SubaccountModel::ShareRole).toDouble(), 1.0);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text
        = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor ground = text;
    ground.setAlphaF(0.15F);
    QColor colour
        = isSelected ? text : Colours::of(SubaccountLook::ink(gradeOf(share)), option.palette);
    if (index.data(SubaccountModel::FadedRole).toBool())
        colour.setAlphaF(0.35F);
    QRect filled = bar;
    filled.setWidth(qMax(1, int(bar.width() * share)));
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.fillRect(bar, ground);
    painter.fillRect(filled, colour);
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(groupOf(option), QPalette::HighlightedText);
    const QVariant own = index.data(Qt::ForegroundRole);
    return own.isValid() ? own.value<QBrush>().color()
                         : option.palette.color(groupOf(option), QPalette::Text);
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, option.palette.brush(groupOf(option), QPalette::Highlight));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
}

/// Without the share in brackets where there is no room: the bar shows it.
QString fitting(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    return metrics.elidedText(text.section(QStringLiteral(" ("), 0, 0), Qt::ElideRight, width);
}

} // namespace

void ShareBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    drawGround(*painter, option);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    QRect bar = inner.adjusted(0, inner.height() / 3, 0, -inner.height() / 3);
    bar.setWidth(int(inner.width() * barPart));
    QRect text = inner.adjusted(bar.width() + margin, 0, 0, 0);
    bar = QStyle::visualRect(option.direction, inner, bar);
    text = QStyle::visualRect(option.direction, inner, text);
    const bool hasShare = index.data(SubaccountModel::ShareRole).isValid();
    if (hasShare)
        drawBar(*painter, option, bar, index);
    painter->setPen(textColour(option, index));
    painter->setFont(option.font);
    const QString words = fitting(index.data().toString(), option.fontMetrics, text.width());
    painter->drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), words);
    painter->restore();
}
