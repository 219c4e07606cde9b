// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/accountbar.h"

#include "api/keys/accountaccess.h"
#include "core/retranslation.h"
#include "gui/shell/accountswitcher.h"
#include "gui/shell/workasswitcher.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/readonlybadge.h"

#include <QToolBar>

AccountBar::AccountBar(QToolBar &bar)
    : QObject(&bar)
    , m_accounts(new AccountSwitcher)
    , m_workAs(new WorkAsSwitcher)
    , m_chooseWorker(new QAction(bundledIcon(QStringLiteral("user-identity")), QString(), this))
{
    bar.setIconSize({16, 16});
    bar.toggleViewAction()->setVisible(false); // always to be seen
    bar.addWidget(m_accounts);
    m_workAsPart = bar.addWidget(m_workAs);
    m_badgePart = bar.addWidget(new ReadOnlyBadge);
    m_chooseWorker->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    connect(m_chooseWorker, &QAction::triggered, m_workAs, &WorkAsSwitcher::open);
    setWorkspace({});
    keepTranslated(this, [this] { m_chooseWorker->setText(tr("&Work as…")); });
}

void AccountBar::setWorkspace(const Workspace &workspace)
{
    m_workAs->setWorkspace(workspace);
    m_workAsPart->setVisible(workspace.access != nullptr);
    m_chooseWorker->setEnabled(workspace.access != nullptr);
    m_badgePart->setVisible(workspace.access && workspace.access->isReadOnly());
}
