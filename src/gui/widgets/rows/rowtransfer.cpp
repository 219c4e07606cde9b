// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rows/rowtransfer.h"

#include "gui/widgets/rows/rowdata.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RowTransfer)
};

constexpr int margin = 6;
constexpr QPoint besideMouse(-12, -8);

/// While it lives, nothing in this program takes what is dragged: rows that fall into a filter
/// by mistake would be a strange filter.
class OutwardOnly : public QObject {
public:
    OutwardOnly() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isOurs = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
            || event->type() == QEvent::Drop;
        if (isOurs)
            event->ignore();
        return isOurs;
    }
};

QPixmap tag(const QString &text, const QWidget &widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const QSize size(metrics.horizontalAdvance(text) + 2 * margin, metrics.height() + margin);
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(widget.palette().color(QPalette::Highlight));
    QPainter painter(&pixmap);
    painter.setFont(widget.font());
    painter.setPen(widget.palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

QString RowTransfer::label(int count, int chosen)
{
    return count == chosen
        ? Tr::tr("%Ln row(s)", nullptr, count)
        : Tr::tr("%1 of %Ln row(s)", nullptr, chosen).arg(QLocale().toString(count));
}

void RowTransfer::copy(const QTableView &table)
{
    const ChosenRows rows = ChosenRows::of(table);
    if (rows.count() == 0)
        return;
    QGuiApplication::clipboard()->setMimeData(new RowData(rows));
    if (rows.count() < rows.chosen())
        QToolTip::showText(table.mapToGlobal(QPoint(margin, margin)),
                           Tr::tr("Copied %1. An export has no such limit.")
                               .arg(label(rows.count(), rows.chosen())),
                           table.viewport());
}

void RowTransfer::drag(QTableView &table)
{
    const ChosenRows rows = ChosenRows::of(table);
    if (rows.count() == 0)
        return;
    auto *drag = new QDrag(&table); // deletes itself
    drag->setMimeData(new RowData(rows));
    drag->setPixmap(tag(label(rows.count(), rows.chosen()), table));
    drag->setHotSpot(besideMouse);
    const OutwardOnly outwardOnly;
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

bool RowTransfer::takesHold(const QTableView &table, const QMouseEvent &press)
{
    if (press.button() != Qt::LeftButton || press.modifiers() != Qt::NoModifier)
        return false;
    const QModelIndex index = table.indexAt(press.position().toPoint());
    return index.isValid() && table.selectionModel()->isSelected(index);
}
