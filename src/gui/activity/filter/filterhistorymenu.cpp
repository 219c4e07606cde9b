// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterhistorymenu.h"

#include "core/retranslation.h"
#include "gui/activity/filter/filterhistory.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/menutext.h"

namespace {

constexpr int shownEntries = 20;

} // namespace

FilterHistoryMenu::FilterHistoryMenu(FilterHistory &history, QWidget *parent)
    : QMenu(parent)
    , m_history(history)
{
    keepTranslated(this, [this] { setAccessibleName(tr("Earlier filters")); });
    connect(this, &QMenu::aboutToShow, this, &FilterHistoryMenu::fill);
}

void FilterHistoryMenu::fill()
{
    clear();
    const QStringList recent = m_history.entries().mid(0, shownEntries);
    for (const QString &filter : recent)
        connect(addAction(menuText(filter)), &QAction::triggered, this,
                [this, filter] { emit chosen(filter); });
    addSeparator();
    QAction *forget
        = addAction(bundledIcon(QStringLiteral("edit-clear")), tr("&Forget earlier filters"));
    forget->setEnabled(!recent.isEmpty());
    connect(forget, &QAction::triggered, this, [this] { m_history.clear(); });
}
