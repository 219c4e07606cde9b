// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewmenu.h"

#include "core/retranslation.h"
#include "gui/activity/views/viewactions.h"
#include "gui/widgets/menutext.h"
#include "gui/widgets/mnemonics.h"

#include <QActionGroup>

ViewMenu::ViewMenu(ViewActions &actions, QWidget *parent)
    : QMenu(parent)
    , m_views(new QActionGroup(this))
    , m_end(addSeparator())
{
    addActions({actions.save, actions.saveAs, actions.revert});
    addSeparator();
    addActions({actions.colours, actions.queued});
    addSeparator();
    addActions({actions.rename, actions.remove, actions.moveUp, actions.moveDown});
    addSeparator();
    addActions({actions.importFile, actions.exportFile});
    separateMnemonics(*this);
    keepTranslated(this, [this] { setTitle(tr("Saved &views")); });
}

void ViewMenu::showViews(const QList<SavedView> &views, const QUuid &current)
{
    // Later: one of them may be the one that was just triggered.
    const QList<QAction *> former = m_views->actions();
    for (QAction *action : former) {
        m_views->removeAction(action);
        removeAction(action);
        action->setShortcut({});
        action->deleteLater();
    }
    for (int number = 1; const SavedView &view : views) {
        auto *action = new QAction(menuText(view.name), m_views);
        action->setObjectName(QStringLiteral("view-") + view.id.toString(QUuid::WithoutBraces));
        action->setCheckable(true);
        action->setChecked(view.id == current);
        action->setData(view.id);
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = view.id] { emit chosen(id); });
        insertAction(m_end, action);
        ++number;
    }
}
