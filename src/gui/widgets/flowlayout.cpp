// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QWidget>

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const std::vector<Line> lines = linesFor(width);
    int height = int(lines.size() - 1) * spacing();
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize()); // nothing, for what is hidden
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QPoint at = rect.topLeft();
    for (const Line &line : linesFor(rect.width())) {
        place(line, at, rect.width());
        at.ry() += line.height + spacing();
    }
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines(1);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const QSize size(qMin(item->sizeHint().width(), width), item->sizeHint().height());
        if (!lines.back().items.empty() && lines.back().width + size.width() > width)
            lines.emplace_back();
        Line &line = lines.back();
        line.items.emplace_back(item.get(), size);
        line.width += size.width() + spacing();
        line.height = qMax(line.height, size.height());
    }
    return lines;
}

/// In the middle of the line's height, so that words stand beside words.
void FlowLayout::place(const Line &line, QPoint at, int width) const
{
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    for (const auto &[item, size] : line.items) {
        const int left = mirrored ? width - x - size.width() : x;
        item->setGeometry({at + QPoint(left, (line.height - size.height()) / 2), size});
        x += size.width() + spacing();
    }
}

void letFlow(QBoxLayout &row)
{
    auto *host = new QWidget;
    auto *flow = new FlowLayout(row.spacing(), host);
    flow->setContentsMargins(0, 0, 0, 0);
    while (QLayoutItem *item = row.takeAt(0)) {
        if (QWidget *widget = item->widget())
            flow->addWidget(widget);
        delete item;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    host->setSizePolicy(policy);
    row.addWidget(host);
}
