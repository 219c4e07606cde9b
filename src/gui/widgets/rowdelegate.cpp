// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextOption>
#include <algorithm>

namespace {

/// A large screen full of narrow rows with all columns.
constexpr int linesKept = 4096;

QStyle *styleOf(const QStyleOptionViewItem &cell)
{
    return cell.widget ? cell.widget->style() : QApplication::style();
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

QIcon::Mode iconModeOf(const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QIcon::Disabled;
    return cell.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
}

QTextOption textOptionOf(const QStyleOptionViewItem &cell)
{
    QTextOption option;
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

bool isOneLine(const QStyleOptionViewItem &cell)
{
    return !cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
        && !cell.text.contains(QChar(QChar::LineSeparator));
}

/// As QStyledItemDelegate leaves it beside every part of a cell.
int marginOf(const QStyleOptionViewItem &cell)
{
    return styleOf(cell)->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
}

/// Draws the icon, if there is one, and takes its place off \p box.
void drawIcon(QPainter &painter, const QStyleOptionViewItem &cell, int margin, QRect &box)
{
    if (!cell.features.testFlag(QStyleOptionViewItem::HasDecoration))
        return;
    const int width = cell.decorationSize.width() + 2 * margin;
    const QRect place(box.left(), box.top(), width, box.height());
    const QRect shown = QStyle::visualRect(cell.direction, cell.rect, place);
    const QRect icon
        = QStyle::alignedRect(cell.direction, cell.decorationAlignment, cell.decorationSize, shown);
    cell.icon.paint(&painter, icon, Qt::AlignCenter, iconModeOf(cell));
    box.setLeft(box.left() + width);
}

QPointF placeOf(const QStyleOptionViewItem &cell, const QSizeF &text, const QRect &box)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const double room = box.width() - text.width();
    const double indent = alignment.testFlag(Qt::AlignRight) ? room
        : alignment.testFlag(Qt::AlignHCenter)               ? room / 2
                                                             : 0;
    const int top = QStyle::alignedRect(cell.direction, alignment, text.toSize(), box).top();
    return {box.left() + std::max(indent, 0.0), double(top)};
}

void drawFocus(QPainter &painter, const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect
        = styleOf(cell)->subElementRect(QStyle::SE_ItemViewItemFocusRect, &cell, cell.widget);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    focus.backgroundColor
        = cell.palette.color(groupOf(cell), isSelected ? QPalette::Highlight : QPalette::Window);
    styleOf(cell)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, cell.widget);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(linesKept)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!isOneLine(cell))
        return QStyledItemDelegate::paint(painter, option, index);
    styleOf(cell)->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int margin = marginOf(cell);
    QRect box = cell.rect;
    drawIcon(*painter, cell, margin, box);
    if (!cell.text.isEmpty())
        drawText(*painter, cell, box.adjusted(margin, 0, -margin, 0));
    drawFocus(*painter, cell);
}

void RowDelegate::drawText(QPainter &painter, const QStyleOptionViewItem &cell,
                           const QRect &box) const
{
    if (box.width() <= 0)
        return;
    const Line &line = lineOf(cell, box.width());
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QRect place = QStyle::visualRect(cell.direction, cell.rect, box);
    painter.setFont(line.font);
    painter.setPen(
        cell.palette.color(groupOf(cell), isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawStaticText(placeOf(cell, line.text.size(), place), line.text);
}

const RowDelegate::Line &RowDelegate::lineOf(const QStyleOptionViewItem &cell, int width) const
{
    const Key key{cell.text, width};
    if (const Line *const kept = m_lines.object(key); kept && kept->font == cell.font)
        return *kept;
    auto *line = new Line{.font = cell.font};
    line->text.setTextFormat(Qt::PlainText);
    line->text.setTextOption(textOptionOf(cell));
    line->text.setText(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, width));
    line->text.prepare({}, cell.font);
    m_lines.insert(key, line);
    return *line;
}
