// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/iconlook.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <cmath>
#include <optional>
#include <utility>

namespace {

/// What is fainter is an edge, whose colour is rounded.
constexpr int faint = 128;

bool isNear(QRgb a, QRgb b)
{
    constexpr int rounding = 3;
    return std::abs(qRed(a) - qRed(b)) <= rounding && std::abs(qGreen(a) - qGreen(b)) <= rounding
        && std::abs(qBlue(a) - qBlue(b)) <= rounding;
}

/// A sign, which is told by its shape alone.
bool isOfOneColour(const QImage &image)
{
    std::optional<QRgb> first;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) >= faint && !isNear(pixel, first ? *first : *(first = pixel)))
                return false;
        }
    }
    return true;
}

QPixmap inColour(QImage image, const QColor &colour)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), image.size()), colour);
    painter.end();
    return QPixmap::fromImage(std::move(image));
}

} // namespace

IconLook::IconLook(QIcon::Mode mode, QPalette palette)
    : m_mode(mode)
    , m_palette(std::move(palette))
{
}

bool IconLook::isPlain() const
{
    return m_mode != QIcon::Disabled && m_mode != QIcon::Selected;
}

QString IconLook::key() const
{
    if (m_mode == QIcon::Selected)
        return QStringLiteral(" selected %1 %2")
            .arg(m_palette.color(QPalette::HighlightedText).name(),
                 m_palette.color(QPalette::Highlight).name());
    return isPlain() ? QString() : QStringLiteral(" greyed %1").arg(m_palette.cacheKey());
}

QPixmap IconLook::of(const QPixmap &icon) const
{
    if (isPlain() || icon.isNull())
        return icon;
    if (m_mode == QIcon::Disabled)
        return styled(icon);
    const QImage image = icon.toImage().convertToFormat(QImage::Format_ARGB32);
    return isOfOneColour(image) ? inColour(image, m_palette.color(QPalette::HighlightedText))
                                : styled(icon);
}

QPixmap IconLook::styled(const QPixmap &icon) const
{
    QStyleOption option;
    option.palette = m_palette;
    return QApplication::style()->generatedIconPixmap(m_mode, icon, &option);
}
