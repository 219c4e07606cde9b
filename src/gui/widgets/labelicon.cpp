// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/labelicon.h"

#include "gui/widgets/icons.h"

#include <QEvent>
#include <QLabel>

namespace {

/// Renders anew once the look has settled: the palette of a label may change before the icons do.
class LabelIcon final : public QObject {
public:
    explicit LabelIcon(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        setObjectName(QStringLiteral("labelIcon"));
        label.installEventFilter(this);
    }

    void setIcon(const QIcon &icon, int size)
    {
        m_icon = icon;
        m_size = size;
        render();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::StyleChange:
        case QEvent::ScreenChangeInternal:
        case QEvent::Show:
            QMetaObject::invokeMethod(
                this, [this] { render(); }, Qt::QueuedConnection);
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void render()
    {
        m_label.setPixmap(m_icon.pixmap(QSize(m_size, m_size), m_label.devicePixelRatioF()));
    }

    QLabel &m_label;
    QIcon m_icon;
    int m_size = 0;
};

LabelIcon &iconOf(QLabel &label)
{
    auto *icon
        = label.findChild<QObject *>(QStringLiteral("labelIcon"), Qt::FindDirectChildrenOnly);
    return icon ? *static_cast<LabelIcon *>(icon) : *new LabelIcon(label);
}

} // namespace

void showIcon(QLabel &label, const QIcon &icon, int size)
{
    iconOf(label).setIcon(icon, size);
}

void showIcon(QLabel &label, const QString &name, int size)
{
    showIcon(label, name.isEmpty() ? QIcon() : bundledIcon(name), size);
}
