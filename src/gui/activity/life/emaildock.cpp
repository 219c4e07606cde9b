// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/life/emaildock.h"

#include "core/retranslation.h"
#include "gui/activity/eventdetailspanel.h"
#include "gui/activity/life/lifepanel.h"
#include "gui/activity/life/lifesource.h"

#include <QAction>

EmailDock::EmailDock(ActivityService &service, const QueueMonitor &queue, const Clock &clock,
                     QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_source(new LifeSource(service, queue, clock, this))
    , m_life(new LifePanel(*m_source))
    , m_details(new EventDetailsPanel)
{
    addWidget(m_life);
    addWidget(m_details);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setSizes({1000, 1000});
    connect(m_life, &LifePanel::eventChosen, this, &EmailDock::showEventOf);
    connect(addMenuAction(Qt::Key_F7), &QAction::triggered, m_life, &LifePanel::focusTimeLine);
    connect(addMenuAction(Qt::SHIFT | Qt::Key_F7), &QAction::triggered, m_source, &LifeSource::ask);
    connect(addMenuAction({}), &QAction::triggered, m_life, &LifePanel::copyReport);
    keepTranslated(this, &EmailDock::retranslate);
}

void EmailDock::retranslate()
{
    m_actions.at(0)->setText(tr("Life of the &e-mail"));
    m_actions.at(1)->setText(tr("As&k for all events of the e-mail"));
    m_actions.at(2)->setText(tr("Copy the e-mail for a &ticket"));
}

void EmailDock::showRow(const EventTable &table, EventTable::Row row, const ActivityQuery &query)
{
    m_details->showRow(table, row);
    m_source->show(table, row, query.region);
}

void EmailDock::clear()
{
    m_details->clear();
    m_source->clear();
}

void EmailDock::showEventOf(quint32 row)
{
    if (row < m_source->table().rowCount())
        m_details->showRow(m_source->table(), row);
}

QAction *EmailDock::addMenuAction(const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    m_actions.append(action);
    return action;
}
