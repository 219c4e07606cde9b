// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/lateicon.h"

#include <QIconEngine>
#include <optional>

namespace {

class LateEngine final : public QIconEngine {
public:
    explicit LateEngine(std::function<QIcon()> make)
        : m_make(std::move(make))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }

    /// In pixels of the screen, so the icon must not scale \p size again.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LateEngine(*this); }

private:
    [[nodiscard]] const QIcon &icon()
    {
        if (!m_icon)
            m_icon = m_make();
        return *m_icon;
    }

    std::function<QIcon()> m_make;
    std::optional<QIcon> m_icon;
};

} // namespace

QIcon lateIcon(std::function<QIcon()> make)
{
    return QIcon(new LateEngine(std::move(make)));
}
