// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/colourdot.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace {

/// Drawn at whatever size and scale it is asked for, in the palette of the moment.
class ColourDotEngine final : public QIconEngine {
public:
    explicit ColourDotEngine(const QString &colour)
        : m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double margin = rect.width() * 0.22;
        const QColor text = QGuiApplication::palette().color(QPalette::WindowText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_colour.isEmpty() ? QPen(text, 1.2) : QPen(Qt::NoPen));
        painter->setBrush(m_colour.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(m_colour)));
        painter->drawEllipse(QRectF(rect).adjusted(margin, margin, -margin, -margin));
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

    [[nodiscard]] QIconEngine *clone() const override { return new ColourDotEngine(*this); }

private:
    QString m_colour;
};

} // namespace

QIcon colourDot(const QString &colour)
{
    return QIcon(new ColourDotEngine(colour));
}
