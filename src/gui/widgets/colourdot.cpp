// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/colourdot.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPen>
#include <functional>

namespace {

struct Looks {
    QBrush fill;
    QPen ring;
};

/// Drawn at whatever size and scale it is asked for, in the palette of the moment.
class ColourDotEngine final : public QIconEngine {
public:
    explicit ColourDotEngine(std::function<Looks(const QPalette &)> looksOn)
        : m_looksOn(std::move(looksOn))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double margin = rect.width() * 0.22;
        const QPalette palette = QGuiApplication::palette();
        Looks looks = m_looksOn(palette);
        if (mode == QIcon::Selected)
            looks.ring = QPen(palette.color(QPalette::HighlightedText), 1.2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(looks.ring);
        painter->setBrush(looks.fill);
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
    std::function<Looks(const QPalette &)> m_looksOn;
};

} // namespace

QIcon colourDot(const QString &colour)
{
    return QIcon(new ColourDotEngine([colour](const QPalette &palette) {
        if (colour.isEmpty())
            return Looks{Qt::NoBrush, QPen(palette.color(QPalette::WindowText), 1.2)};
        return Looks{QColor(colour), QPen(Colours::of(Ink::Neutral, palette), 1)};
    }));
}

QIcon colourDot(Ink ink)
{
    return QIcon(new ColourDotEngine([ink](const QPalette &palette) {
        return Looks{Colours::of(ink, palette), Qt::NoPen};
    }));
}
