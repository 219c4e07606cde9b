// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewactions.h"

#include "gui/widgets/icons.h"

namespace {

QAction *made(QObject *parent, const QString &text, const char *icon = "")
{
    return new QAction(bundledIcon(QLatin1String(icon)), text, parent);
}

} // namespace

ViewActions::ViewActions(QObject *parent)
    : QObject(parent)
    , save(made(this, tr("&Save view"), "document-save"))
    , saveAs(made(this, tr("Save view &as…"), "document-save-as"))
    , revert(made(this, tr("&Revert view"), "document-revert"))
    , rename(made(this, tr("Re&name view…"), "edit-rename"))
    , remove(made(this, tr("&Delete view"), "edit-delete"))
    , moveUp(made(this, tr("Move view &up"), "go-up"))
    , moveDown(made(this, tr("Move view do&wn"), "go-down"))
    , exportFile(made(this, tr("&Export view to a file…"), "document-export"))
    , importFile(made(this, tr("&Import view from a file…"), "document-import"))
    , colours(made(this, tr("&Colour rows by event")))
    , queued(made(this, tr("Only e-mails &queued longer than 10 minutes")))
{
    colours->setCheckable(true);
    queued->setCheckable(true);
    rename->setShortcut(Qt::Key_F2);
    remove->setShortcut(QKeySequence::Delete);
    moveUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Up));
    moveDown->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down));
    // These keys mean other things in the filter and in the table.
    for (QAction *action : {rename, remove, moveUp, moveDown})
        action->setShortcutContext(Qt::WidgetShortcut);
}
