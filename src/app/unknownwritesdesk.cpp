// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unknownwritesdesk.h"

#include "api/writes/unknownwrites.h"
#include "core/retranslation.h"
#include "gui/shell/mainwindow.h"
#include "gui/unknownwrites/unknownwritesbanner.h"
#include "gui/unknownwrites/unknownwritespanel.h"
#include "net/requestqueue.h"

#include <QDockWidget>

UnknownWritesDesk::UnknownWritesDesk(MainWindow &window, const Clock &clock)
    : m_clock(clock)
    , m_panel(new UnknownWritesPanel)
    , m_banner(new UnknownWritesBanner)
{
    keepTranslated(m_panel, [this] { m_panel->setWindowTitle(tr("&Changes in doubt")); });
    QDockWidget *dock = window.addBottomDock(m_panel);
    window.addBanner(m_banner);
    connect(m_panel, &UnknownWritesPanel::checkRequested, this,
            [this](qint64 number) { m_writes->check(number); });
    connect(m_panel, &UnknownWritesPanel::decideRequested, this,
            [this](qint64 number) { m_writes->decide(number); });
    connect(m_banner, &MessageBar::actionRequested, dock, [this, dock] {
        dock->show();
        dock->raise();
        m_panel->setFocus(Qt::OtherFocusReason);
    });
}

UnknownWritesDesk::~UnknownWritesDesk() = default;

void UnknownWritesDesk::watch(RequestQueue &queue)
{
    m_writes = std::make_unique<UnknownWrites>(queue.journal(), m_clock);
    connect(m_writes.get(), &UnknownWrites::changed, this, &UnknownWritesDesk::showWrites);
    showWrites();
}

void UnknownWritesDesk::showWrites()
{
    m_panel->setWrites(m_writes->writes());
    m_banner->setWrites(m_writes->writes());
    emit changed();
}
