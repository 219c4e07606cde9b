// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tourpopover.h"

#include "gui/widgets/colours.h"
#include "tour/ui_tourpopover.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int arrow
    = 10; ///< its height, and half its width; all around the box there is room for it
constexpr int margin = 14; ///< between the box and the words
constexpr int lineLength = 52; ///< characters

/// From the box to the edge of the popover, at \p along of that side.
QPolygonF arrowOf(const QRectF &box, Qt::Edge edge, const QPointF &target)
{
    const double x = qBound(box.left() + 2 * arrow, target.x(), box.right() - 2 * arrow);
    const double y = qBound(box.top() + 2 * arrow, target.y(), box.bottom() - 2 * arrow);
    switch (edge) {
    case Qt::TopEdge:
        return QPolygonF({{x - arrow, box.top()}, {x, box.top() - arrow}, {x + arrow, box.top()}});
    case Qt::BottomEdge:
        return QPolygonF(
            {{x - arrow, box.bottom()}, {x, box.bottom() + arrow}, {x + arrow, box.bottom()}});
    case Qt::LeftEdge:
        return QPolygonF(
            {{box.left(), y - arrow}, {box.left() - arrow, y}, {box.left(), y + arrow}});
    case Qt::RightEdge:
        break;
    }
    return QPolygonF(
        {{box.right(), y - arrow}, {box.right() + arrow, y}, {box.right(), y + arrow}});
}

bool isText(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers others = event.modifiers() & ~Qt::ShiftModifier;
    return !others && event.text().size() == 1 && event.text().front().isPrint()
        && !event.text().front().isSpace();
}

} // namespace

TourPopover::TourPopover(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TourPopover>())
{
    m_ui->setupUi(this);
    constexpr int around = arrow + margin;
    m_ui->column->setContentsMargins(around, around, around, around);
    QFont bold = m_ui->title->font();
    bold.setBold(true);
    m_ui->title->setFont(bold);
    for (QWidget *button : std::initializer_list<QWidget *>{m_ui->skip, m_ui->back, m_ui->next})
        button->installEventFilter(this);
    connect(m_ui->skip, &QPushButton::clicked, this, &TourPopover::skipRequested);
    connect(m_ui->back, &QPushButton::clicked, this, &TourPopover::backRequested);
    connect(m_ui->next, &QPushButton::clicked, this, &TourPopover::nextRequested);
    hide();
}

TourPopover::~TourPopover() = default;

void TourPopover::showStep(const TourStep &step, int index, int count)
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(step.title);
    m_ui->text->setText(step.text);
    m_ui->step->setText(tr("%1 of %2").arg(index + 1).arg(count));
    m_ui->back->setEnabled(index > 0);
    m_ui->next->setText(index + 1 < count ? tr("Next") : tr("Done"));
    setAccessibleName(tr("Tour, step %1 of %2: %3").arg(index + 1).arg(count).arg(step.title));
    announce(step);
    const int room = parentWidget()->width() - 2 * (arrow + margin);
    m_ui->text->setFixedWidth(qMin(fontMetrics().averageCharWidth() * lineLength, room));
    adjustSize();
}

void TourPopover::announce(const TourStep &step)
{
    setAccessibleDescription(step.text);
    for (QWidget *button : std::initializer_list<QWidget *>{m_ui->skip, m_ui->back, m_ui->next})
        button->setAccessibleDescription(accessibleName() + QStringLiteral(". ") + step.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourPopover::pointAt(const QRect &target)
{
    m_place = tourPlace(size(), target, parentWidget()->rect());
    m_target = target.intersected(parentWidget()->rect()).center();
    setGeometry(m_place.popover);
    show();
    raise();
    update();
}

void TourPopover::takeFocus()
{
    setFocus(); // leaving the button is what makes it read again
    m_ui->next->setFocus(Qt::OtherFocusReason);
}

bool TourPopover::event(QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it is the page's Cancel otherwise
        if (event->type() == QEvent::KeyPress)
            emit skipRequested();
        return true;
    }
    return QWidget::event(event);
}

bool TourPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isText(*static_cast<QKeyEvent *>(event))) {
        emit typed(static_cast<QKeyEvent *>(event));
        return true;
    }
    const bool isReturn = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (!isReturn)
        return QWidget::eventFilter(watched, event);
    static_cast<QPushButton *>(watched)->click(); // no dialog: Qt leaves Return alone
    return true;
}

QRectF TourPopover::box() const
{
    return QRectF(rect()).adjusted(arrow, arrow, -arrow, -arrow);
}

void TourPopover::paintEvent(QPaintEvent *)
{
    QPainterPath path;
    path.addRoundedRect(box(), 6, 6);
    if (m_place.arrow) {
        QPainterPath point;
        point.addPolygon(arrowOf(box(), *m_place.arrow, m_target - pos()));
        point.closeSubpath();
        path = path.united(point);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::of(Ink::Focus, palette()), 1.5));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawPath(path);
}
