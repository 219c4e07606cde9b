// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/fetchingcontrols.h"

#include "activity/ui_activitypage.h"
#include "core/retranslation.h"
#include "gui/activity/followcontrol.h"
#include "gui/activity/loadallcontrol.h"
#include "gui/widgets/icons.h"

#include <QAction>

FetchingControls::FetchingControls(ActivityResults &results, const QueueMonitor &queue,
                                   const Clock &clock, const QString &account,
                                   Ui::ActivityPage &page)
    : m_page(page)
    , m_loadAllAction(new QAction(bundledIcon(QStringLiteral("download")), {}, this))
    , m_regionsAction(new QAction(this))
    , m_followAction(new QAction(bundledIcon(QStringLiteral("media-playback-start")), {}, this))
    , m_loadAll(std::make_unique<LoadAllControl>(results, queue, clock, account, *page.fetchBar))
{
    m_loadAllAction->setShortcut(Qt::CTRL | Qt::Key_L);
    m_regionsAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(page.loadAll, &QPushButton::clicked, m_loadAll.get(), &LoadAllControl::loadAll);
    connect(m_loadAllAction, &QAction::triggered, m_loadAll.get(), &LoadAllControl::loadAll);
    connect(m_regionsAction, &QAction::triggered, m_loadAll.get(), &LoadAllControl::loadAllRegions);
    setUpFollow();
    m_follow = std::make_unique<FollowControl>(
        results, queue, clock, FollowControl::Parts{*m_followAction, *page.followBar, *page.table});
    keepTranslated(this, &FetchingControls::retranslate);
}

FetchingControls::~FetchingControls() = default;

void FetchingControls::retranslate()
{
    m_loadAllAction->setText(tr("&Load all"));
    m_regionsAction->setText(tr("Load all r&egions…"));
    m_followAction->setText(tr("&Follow"));
    m_followAction->setToolTip(
        tr("Show new events as they come (Ctrl+T). Costs 1 to 12 searches a minute."));
}

QList<QAction *> FetchingControls::actions() const
{
    return {m_loadAllAction, m_regionsAction, m_followAction};
}

void FetchingControls::showState(ActivityState::LoadAll loadAll)
{
    const bool isOffered = loadAll == ActivityState::LoadAll::Offered;
    m_page.loadAll->setVisible(loadAll != ActivityState::LoadAll::Unavailable);
    m_page.loadAll->setEnabled(isOffered);
    m_loadAllAction->setEnabled(isOffered);
    m_regionsAction->setEnabled(m_loadAll->hasMoreRegions());
    m_loadAll->showState();
    m_follow->showState();
}

void FetchingControls::setUpFollow()
{
    m_followAction->setShortcut(Qt::CTRL | Qt::Key_T);
    m_followAction->setCheckable(true);
    m_page.follow->setDefaultAction(m_followAction);
}
