// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/countlist.h"

#include "core/plaintext.h"
#include "gui/widgets/plaintooltip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr qsizetype longestLine = 120; ///< characters that are read out

} // namespace

CountList::CountList(QWidget *parent)
    : CopyTable(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellClicked, this, &CountList::lineChosen);
}

void CountList::setHeads(const QStringList &heads, int stretched)
{
    m_stretched = stretched;
    setColumnCount(int(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < columnCount(); ++column) {
        const bool isNumber = column != stretched;
        horizontalHeader()->setSectionResizeMode(
            column, isNumber ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
        horizontalHeaderItem(column)->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft)
                                                       | Qt::AlignVCenter);
    }
}

void CountList::setLines(const QList<Line> &lines)
{
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row)
        setLine(row, lines.at(row));
    setAccessibleDescription(summary(lines));
}

/// What is seen at a glance.
QString CountList::summary(const QList<Line> &lines) const
{
    constexpr qsizetype most = 3;
    if (lines.isEmpty())
        return m_emptyText;
    QStringList first;
    for (const Line &line : lines.first(qMin(most, lines.size())))
        first.append(shownText(line.cells.join(QStringLiteral(", ")), longestLine));
    return tr("%Ln line(s), the first: %1", nullptr, int(lines.size()))
        .arg(first.join(QStringLiteral("; ")));
}

void CountList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentRow() >= 0)
        emit lineChosen(currentRow());
    else
        CopyTable::keyPressEvent(event);
}

void CountList::paintEvent(QPaintEvent *event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void CountList::setLine(int row, const Line &line)
{
    for (int column = 0; column < columnCount(); ++column) {
        auto *item = new QTableWidgetItem(shownText(line.cells.value(column)));
        item->setToolTip(plainToolTip(line.toolTip));
        item->setTextAlignment((column == m_stretched ? Qt::AlignLeft : Qt::AlignRight)
                               | Qt::AlignVCenter);
        if (column == 0)
            item->setIcon(line.icon);
        setItem(row, column, item);
    }
}
