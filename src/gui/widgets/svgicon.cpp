// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/svgicon.h"

#include "gui/widgets/iconlook.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

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

template <typename Make> QPixmap kept(const QString &key, const Make &make)
{
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = make();
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// A widget knows whether its window is the active one; what is selected may look otherwise in
/// others.
QPalette paletteFor(const QPainter &painter, QIcon::Mode mode)
{
    const auto *widget = dynamic_cast<const QWidget *>(painter.device());
    return widget && mode == QIcon::Selected ? widget->palette() : QApplication::palette();
}

class SvgEngine final : public QIconEngine {
public:
    SvgEngine(std::function<QString()> path, QString name)
        : m_path(std::move(path))
        , m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const QSize size = (QSizeF(rect.size()) * ratio).toSize();
        painter->drawPixmap(rect, shown(size, {mode, paletteFor(*painter, mode)}));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return shown(size, {mode, QApplication::palette()});
    }

    [[nodiscard]] QString iconName() override { return m_name; }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(*this); }

private:
    [[nodiscard]] QPixmap shown(const QSize &size, const IconLook &look) const
    {
        const QString path = m_path();
        const QString plain
            = QStringLiteral("outpost %1 %2x%3").arg(path).arg(size.width()).arg(size.height());
        const auto asItIs = [&] { return kept(plain, [&] { return rendered(path, size); }); };
        return look.isPlain() ? asItIs()
                              : kept(plain + look.key(), [&] { return look.of(asItIs()); });
    }

    std::function<QString()> m_path;
    QString m_name;
};

} // namespace

QIcon svgIcon(std::function<QString()> path, const QString &name)
{
    return QIcon(new SvgEngine(std::move(path), name));
}
