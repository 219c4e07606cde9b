// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/commanddelegate.h"

#include "gui/shell/commands/commandmodel.h"
#include "gui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int margin = 6;
constexpr int iconSize = 16;

struct Look {
    QColor strong;
    QColor muted;
};

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

Look lookOf(const QStyleOptionViewItem &option, bool isGrey)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(QPalette::Active,
                                             selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground
        = option.palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::Base);
    const QColor muted = mixed(text, ground, 0.72);
    return {.strong = isGrey ? mixed(text, ground, 0.6) : text, .muted = muted};
}

/// Paints letter after letter that belong together; returns where it ended.
int paintTitle(QPainter &painter, const QRect &room, const QString &title, const QList<int> &bold,
               const QFont &font)
{
    QFont boldFont = font;
    boldFont.setBold(true);
    int left = room.left();
    for (int from = 0; from < title.size() && left < room.right();) {
        const bool isBold = bold.contains(from);
        int to = from + 1;
        while (to < title.size() && bold.contains(to) == isBold)
            ++to;
        painter.setFont(isBold ? boldFont : font);
        const QFontMetrics metrics(painter.font());
        const QString part
            = metrics.elidedText(title.mid(from, to - from), Qt::ElideRight, room.right() - left);
        painter.drawText(QRect(left, room.top(), room.right() - left, room.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         part);
        left += metrics.horizontalAdvance(part);
        from = to;
    }
    painter.setFont(font);
    return left;
}

struct IconState {
    bool isGrey = false;
    bool isMarked = false;
};

/// What is grey on the mark is of the colour of the text there, but faint.
void drawIcon(QPainter &painter, const QIcon &icon, const QRect &place, const IconState &state)
{
    const QIcon::Mode unmarked = state.isGrey ? QIcon::Disabled : QIcon::Normal;
    painter.setOpacity(state.isGrey && state.isMarked ? 0.6 : 1);
    icon.paint(&painter, place, Qt::AlignCenter, state.isMarked ? QIcon::Selected : unmarked);
    painter.setOpacity(1);
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.text.clear();
    item.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    item.state |= QStyle::State_Active; // the field has the focus, the list is what one looks at
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);

    const bool isGrey = !index.data(CommandModel::HindranceRole).toString().isEmpty();
    const bool isOn = index.data(Qt::CheckStateRole).isValid();
    const Look look = lookOf(item, isGrey);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect whole = option.rect.adjusted(margin, 0, -margin, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QIcon icon = isOn ? bundledIcon(QStringLiteral("dialog-ok-apply"))
                            : index.data(Qt::DecorationRole).value<QIcon>();
    drawIcon(*painter, icon, placed(QRect(whole.left(), whole.top(), iconSize, whole.height())),
             {.isGrey = isGrey, .isMarked = item.state.testFlag(QStyle::State_Selected)});

    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    const int shortcutWidth = option.fontMetrics.horizontalAdvance(shortcut);
    painter->setFont(option.font);
    painter->setPen(look.muted);
    painter->drawText(placed(QRect(whole.right() - shortcutWidth, whole.top(), shortcutWidth + 1,
                                   whole.height())),
                      Qt::AlignVCenter | Qt::TextSingleLine, shortcut);

    QRect room = whole.adjusted(iconSize + margin + 2, 0,
                                shortcut.isEmpty() ? 0 : -shortcutWidth - 2 * margin, 0);
    const QString path = index.data(CommandModel::PathRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setPen(look.strong);
    if (option.direction == Qt::RightToLeft) { // the parts of one text can't be set apart there
        painter->drawText(placed(room), Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(title, Qt::ElideRight, room.width()));
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(title) + 2 * margin);
    } else {
        const int end
            = paintTitle(*painter, room, title,
                         index.data(CommandModel::PlacesRole).value<QList<int>>(), option.font);
        room.setLeft(end + 2 * margin);
    }
    painter->setPen(look.muted);
    if (room.width() > 3 * margin)
        painter->drawText(placed(room), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(path, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 10};
}
