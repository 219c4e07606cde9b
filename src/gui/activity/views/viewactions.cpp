// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewactions.h"

#include "core/retranslation.h"
#include "gui/widgets/icons.h"

namespace {

QAction *made(QObject *parent, const char *icon = "")
{
    return new QAction(bundledIcon(QLatin1String(icon)), {}, parent);
}

} // namespace

ViewActions::ViewActions(QObject *parent)
    : QObject(parent)
    , save(made(this, "document-save"))
    , saveAs(made(this, "document-save-as"))
    , revert(made(this, "document-revert"))
    , rename(made(this, "edit-rename"))
    , remove(made(this, "edit-delete"))
    , moveUp(made(this, "go-up"))
    , moveDown(made(this, "go-down"))
    , exportFile(made(this, "document-export"))
    , importFile(made(this, "document-import"))
    , colours(made(this))
    , queued(made(this))
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
    keepTranslated(this, &ViewActions::retranslate);
}

void ViewActions::retranslate()
{
    save->setText(tr("&Save view"));
    saveAs->setText(tr("Save view &as…"));
    revert->setText(tr("&Revert view"));
    rename->setText(tr("Re&name view…"));
    remove->setText(tr("&Delete view"));
    moveUp->setText(tr("Move view &up"));
    moveDown->setText(tr("Move view do&wn"));
    exportFile->setText(tr("&Export view to a file…"));
    importFile->setText(tr("&Import view from a file…"));
    colours->setText(tr("&Colour rows by event"));
    queued->setText(tr("Only e-mails &queued longer than 10 minutes"));
}
