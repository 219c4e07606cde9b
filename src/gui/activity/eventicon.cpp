// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/eventicon.h"

#include "gui/widgets/colours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <array>

namespace {

enum class Shape { Ring, Disc, Triangle, Cross, Square, Diamond };

struct Sign {
    Shape shape;
    Ink ink;
};

Sign signOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Delivered:
        return {Shape::Disc, Ink::Good};
    case EventKind::SoftBounced:
        return {Shape::Triangle, Ink::Doubtful};
    case EventKind::HardBounced:
        return {Shape::Cross, Ink::Bad};
    case EventKind::Rejected:
        return {Shape::Square, Ink::Bad};
    case EventKind::Spam:
        return {Shape::Diamond, Ink::Bad};
    case EventKind::Opened:
        return {Shape::Ring, Ink::Touched};
    case EventKind::Clicked:
        return {Shape::Disc, Ink::Touched};
    case EventKind::Unsubscribed:
        return {Shape::Diamond, Ink::Doubtful};
    case EventKind::Resubscribed:
        return {Shape::Diamond, Ink::Good};
    case EventKind::Processed:
    case EventKind::Unknown:
        break;
    }
    return {Shape::Ring, Ink::Neutral};
}

void paintShape(QPainter &painter, Shape shape, const QColor &colour, const QRectF &box)
{
    const QPen outline(colour, box.width() * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(shape == Shape::Ring || shape == Shape::Cross ? outline : QPen(Qt::NoPen));
    painter.setBrush(shape == Shape::Ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    const QPointF c = box.center();
    switch (shape) {
    case Shape::Ring:
    case Shape::Disc:
        return painter.drawEllipse(box);
    case Shape::Triangle:
        return painter.drawPolygon(
            QPolygonF({{c.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    case Shape::Cross:
        painter.drawLine(box.topLeft(), box.bottomRight());
        return painter.drawLine(box.topRight(), box.bottomLeft());
    case Shape::Square:
        return painter.drawRect(box);
    case Shape::Diamond:
        return painter.drawPolygon(QPolygonF({{c.x(), box.top() - 0.5},
                                              {box.right() + 0.5, c.y()},
                                              {c.x(), box.bottom() + 0.5},
                                              {box.left() - 0.5, c.y()}}));
    }
}

/// Drawn at whatever size and scale it is asked for.
class EventIconEngine final : public QIconEngine {
public:
    explicit EventIconEngine(EventKind kind)
        : m_kind(kind)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Sign sign = signOf(m_kind);
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                      : Colours::of(sign.ink, palette);
        const double margin = rect.width() * 0.22;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintShape(*painter, sign.shape, colour,
                   QRectF(rect).adjusted(margin, margin, -margin, -margin));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new EventIconEngine(m_kind); }

private:
    EventKind m_kind;
};

} // namespace

QIcon eventIcon(EventKind kind)
{
    static std::array<QIcon, std::size_t(EventKind::Resubscribed) + 1> icons;
    QIcon &icon = icons.at(std::size_t(kind));
    if (icon.isNull())
        icon = QIcon(new EventIconEngine(kind));
    return icon;
}
