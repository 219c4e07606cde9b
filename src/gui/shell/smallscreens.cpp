// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/smallscreens.h"

#include "gui/widgets/roomarea.h"

#include <QChildEvent>
#include <QDialog>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>

namespace {

constexpr QSize frame(8, 40);

/// All that the dialog holds moves into an area that scrolls.
void makeScroll(QDialog &dialog)
{
    auto *content = new QWidget;
    content->setLayout(dialog.layout()); // takes it, and the widgets in it, from the dialog
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
}

} // namespace

SmallScreens::SmallScreens(QMainWindow &window)
    : QObject(&window)
{
    auto *area = new RoomArea;
    area->setWidget(window.takeCentralWidget());
    window.setCentralWidget(area);
    window.installEventFilter(this);
}

bool SmallScreens::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (qobject_cast<QDialog *>(child))
            child->installEventFilter(this);
    } else if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            fit(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

void SmallScreens::fit(QDialog &dialog)
{
    const QSize room = dialog.screen()->availableSize() - frame;
    const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    if (least.boundedTo(room) != least && dialog.layout()) {
        makeScroll(dialog);
        dialog.setMinimumSize(0, 0);
    }
    if (dialog.size().boundedTo(room) != dialog.size()) {
        dialog.resize(dialog.size().boundedTo(room));
        dialog.move(dialog.screen()->availableGeometry().topLeft());
    }
}
