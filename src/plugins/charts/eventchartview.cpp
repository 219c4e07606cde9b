// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/charts/eventchartview.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace {

int highestBar(const EventChartData &data)
{
    quint64 highest = 0;
    for (int step = 0; step < data.steps; ++step) {
        quint64 sum = 0;
        for (const EventChartData::Series &series : data.series)
            sum += series.counts.value(step);
        highest = std::max(highest, sum);
    }
    return int(std::min<quint64>(highest, 1'000'000'000));
}

/// 1, 2 or 5 with noughts, so that about four fit below \p highest. Events come whole.
int roundInterval(int highest)
{
    constexpr int wanted = 4;
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (highest <= wanted * digit * power || power >= 100'000'000)
                return digit * power;
        }
    }
}

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

EventChartView::EventChartView(QWidget *parent)
    : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setMinimumSize(120, 90);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursor(Qt::CrossCursor);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(2, 2, 2, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide(); // the window has one that counts and filters
    showColours();
}

void EventChartView::showData(const EventChartData &shown)
{
    if (shown == m_data)
        return;
    m_data = shown;
    m_drags = false;
    setMark(std::nullopt);
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    showSeries();
    showAxes();
    showColours();
}

void EventChartView::showSeries()
{
    auto *bars = new QStackedBarSeries(chart());
    bars->setBarWidth(0.86);
    for (const EventChartData::Series &series : std::as_const(m_data.series)) {
        auto *set = new QBarSet(series.name, bars);
        set->setBrush(series.brush);
        set->setPen(QPen(series.brush.color(), 1));
        for (const quint32 count : series.counts)
            set->append(count);
        bars->append(set);
    }
    chart()->addSeries(bars);
}

void EventChartView::showAxes()
{
    if (m_data.steps == 0)
        return;
    auto *time = new QCategoryAxis(this);
    time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    time->setRange(-0.5, m_data.steps - 0.5);
    time->setStartValue(-0.5);
    time->setGridLineVisible(false);
    time->setTruncateLabels(false);
    for (const EventChartData::Tick &tick : std::as_const(m_data.ticks))
        time->append(tick.label, tick.step);
    auto *count = new QValueAxis(this);
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(count, Qt::AlignLeft);
    const auto all = chart()->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(time);
        series->attachAxis(count);
    }
    count->setLabelFormat(QStringLiteral("%d"));
    const int interval = roundInterval(highestBar(m_data));
    count->setRange(0, std::max(1, (highestBar(m_data) + interval - 1) / interval) * interval);
    count->setTickType(QValueAxis::TicksDynamic);
    count->setTickInterval(interval);
}

/// As the palette has it, which the window changes between light and dark.
void EventChartView::showColours()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    chart()->setBackgroundBrush(base);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(base);
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(faint(text, 0.5F));
        axis->setGridLineColor(faint(text, 0.15F));
    }
}

bool EventChartView::event(QEvent *event)
{
    // Esc first takes the mark away; it is the page's Cancel otherwise.
    if (event->type() == QEvent::ShortcutOverride && m_mark
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QChartView::event(event);
}

bool EventChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int step = stepAt(help->pos());
    if (step >= 0 && toolTipOf)
        QToolTip::showText(help->globalPos(), toolTipOf(step), this);
    else
        QToolTip::hideText();
    return true;
}

void EventChartView::keyPressEvent(QKeyEvent *event)
{
    const int target = targetOf(event->key());
    if (target >= 0) {
        const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_mark;
        setMark(Mark{extends ? m_mark->anchor : target, target});
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_mark) {
        choose();
    } else if (event->key() == Qt::Key_Escape && m_mark) {
        setMark(std::nullopt);
    } else {
        event->ignore(); // scrolling makes no sense here
    }
}

/// Where a key leads to; -1 for all others.
int EventChartView::targetOf(int key) const
{
    const int last = m_data.steps - 1;
    if (last < 0)
        return -1;
    switch (key) {
    case Qt::Key_Left:
        return m_mark ? std::max(0, m_mark->cursor - 1) : last;
    case Qt::Key_Right:
        return m_mark ? std::min(last, m_mark->cursor + 1) : 0;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void EventChartView::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->pos());
    m_drags = event->button() == Qt::LeftButton && step >= 0;
    if (m_drags)
        setMark(Mark{step, step});
}

void EventChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drags)
        return;
    const QRectF plot = chart()->plotArea();
    const QPointF inside(std::clamp(double(event->pos().x()), plot.left(), plot.right() - 1),
                         plot.center().y());
    setMark(Mark{m_mark->anchor, stepAt(inside.toPoint())});
}

void EventChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drags)
        return;
    m_drags = false;
    if (m_mark && m_mark->first() != m_mark->last())
        choose(); // a click alone only shows what the bar holds
}

void EventChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const QColor highlight = palette().color(QPalette::Highlight);
    if (m_mark) {
        painter->setPen(QPen(highlight, 1));
        painter->setBrush(faint(highlight, 0.25F));
        painter->drawRect(boxOf(*m_mark));
    }
    if (!hasFocus())
        return;
    painter->setPen(QPen(highlight, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(sceneRect().adjusted(1, 1, -1, -1));
}

void EventChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showColours();
}

void EventChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void EventChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

int EventChartView::stepAt(const QPoint &position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_data.steps == 0 || !plot.contains(position))
        return -1;
    const double part = (position.x() - plot.left()) / plot.width();
    return std::clamp(int(part * m_data.steps), 0, m_data.steps - 1);
}

QRectF EventChartView::boxOf(const Mark &mark) const
{
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / m_data.steps;
    return {plot.left() + mark.first() * width, plot.top(),
            (mark.last() - mark.first() + 1) * width, plot.height()};
}

void EventChartView::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    viewport()->update();
    if (marked)
        marked(mark ? mark->first() : -1, mark ? mark->last() : -1);
}

void EventChartView::choose()
{
    if (chosen && m_mark)
        chosen(m_mark->first(), m_mark->last());
}
