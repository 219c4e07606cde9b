// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/svgicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

namespace {

QPixmap rendered(const QString &path, const QSize &size)
{
    QSvgRenderer renderer(path);
    const QSize shown = renderer.defaultSize().scaled(size, Qt::KeepAspectRatio);
    if (!renderer.isValid() || shown.isEmpty())
        return {};
    QImage image(shown, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return QPixmap::fromImage(image);
}

/// Greyed or selected, as the style has it.
QPixmap inMode(const QPixmap &pixmap, QIcon::Mode mode)
{
    if (pixmap.isNull() || (mode != QIcon::Disabled && mode != QIcon::Selected))
        return pixmap;
    QStyleOption option;
    option.palette = QApplication::palette();
    return QApplication::style()->generatedIconPixmap(mode, pixmap, &option);
}

class SvgEngine final : public QIconEngine {
public:
    SvgEngine(std::function<QString()> path, QString name)
        : m_path(std::move(path))
        , m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString path = m_path();
        const QString key
            = QStringLiteral("outpost %1 %2x%3 ").arg(path).arg(size.width()).arg(size.height())
            + (mode == QIcon::Disabled || mode == QIcon::Selected ? QString::number(int(mode))
                       + QString::number(QApplication::palette().cacheKey())
                                                                  : QString());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = inMode(rendered(path, size), mode);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QString iconName() override { return m_name; }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(*this); }

private:
    std::function<QString()> m_path;
    QString m_name;
};

} // namespace

QIcon svgIcon(std::function<QString()> path, const QString &name)
{
    return QIcon(new SvgEngine(std::move(path), name));
}
