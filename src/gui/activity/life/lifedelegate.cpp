// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/life/lifedelegate.h"

#include "gui/activity/life/lifemodel.h"
#include "gui/widgets/colours.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int margin = 4;
constexpr int iconSize = 16;
constexpr int railWidth = iconSize + 3 * margin;

struct Pens {
    QColor text;
    QColor quiet;
    QColor line;
};

Pens pensOf(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text
        = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back
        = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    return {text, isSelected ? text : Colours::mixed(back, text, 0.72F),
            Colours::mixed(back, text, 0.5F)};
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void drawElided(QPainter &painter, const QRect &box, const QString &text, Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

QRect firstLine(const QStyleOptionViewItem &option)
{
    return {option.rect.left(), option.rect.top() + margin, option.rect.width(),
            option.fontMetrics.height()};
}

void drawRail(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const Pens &pens)
{
    const QRect line = firstLine(option);
    const QRect box(line.left() + margin, line.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const int x = box.center().x();
    painter.setPen(QPen(pens.line, 1));
    if (!index.data(LifeModel::FirstRole).toBool())
        painter.drawLine(x, option.rect.top(), x, box.top());
    if (!index.data(LifeModel::LastRole).toBool())
        painter.drawLine(x, box.bottom(), x, option.rect.bottom());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(&painter, box, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
}

void drawEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Pens pens = pensOf(option);
    drawRail(painter, option, index, pens);
    QRect line = firstLine(option).adjusted(railWidth, 0, -margin, 0);
    const QString time = index.data(LifeModel::TimeRole).toString();
    painter.setPen(pens.quiet);
    drawElided(painter, line, time, Qt::AlignRight);
    line.setRight(line.right() - option.fontMetrics.horizontalAdvance(time) - 2 * margin);

    painter.setPen(pens.text);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter.setFont(bold(option.font));
    drawElided(painter, line, title, Qt::AlignLeft);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(title) + 2 * margin);
    painter.setFont(option.font);
    painter.setPen(pens.quiet);
    if (line.width() > 0)
        drawElided(painter, line, index.data(LifeModel::GapRole).toString(), Qt::AlignLeft);

    const QRect second = firstLine(option)
                             .translated(0, option.fontMetrics.height())
                             .adjusted(railWidth, 0, -margin, 0);
    drawElided(painter, second, index.data(LifeModel::DetailRole).toString(), Qt::AlignLeft);
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Pens pens = pensOf(option);
    const QRect line = firstLine(option).adjusted(margin, 0, -margin, 0);
    painter.setPen(pens.text);
    painter.setFont(bold(option.font));
    drawElided(painter, line, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
    painter.setFont(option.font);
    painter.setPen(pens.quiet);
    drawElided(painter, line.translated(0, option.fontMetrics.height()),
               index.data(LifeModel::DetailRole).toString(), Qt::AlignLeft);
}

} // namespace

void LifeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, view);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(LifeModel::HeadingRole).toBool())
        drawHeading(*painter, option, index);
    else
        drawEntry(*painter, option, index);
    painter->restore();
}

QSize LifeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasDetail = !index.data(LifeModel::DetailRole).toString().isEmpty();
    const int lines = hasDetail ? 2 : 1;
    return {0, lines * option.fontMetrics.height() + 2 * margin};
}
