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
    , m_banner(new UnknownWritesBanner)
{
    QDockWidget *dock = window.addBottomDock(QStringLiteral("UnknownWritesPanel"),
                                             [this] { return makePanel(); });
    window.addBanner(m_banner);
    connect(m_banner, &MessageBar::actionRequested, dock, [this, dock] {
        dock->show();
        dock->raise();
        if (m_panel)
            m_panel->setFocus(Qt::OtherFocusReason);
    });
}

UnknownWritesDesk::~UnknownWritesDesk() = default;

QWidget *UnknownWritesDesk::makePanel()
{
    m_panel = new UnknownWritesPanel;
    keepTranslated(m_panel, [this] { m_panel->setWindowTitle(tr("&Changes in doubt")); });
    connect(m_panel, &UnknownWritesPanel::checkRequested, this,
            [this](qint64 number) { m_writes->check(number); });
    connect(m_panel, &UnknownWritesPanel::decideRequested, this,
            [this](qint64 number) { m_writes->decide(number); });
    if (m_writes)
        m_panel->setWrites(m_writes->writes());
    return m_panel;
}

void UnknownWritesDesk::watch(RequestQueue &queue)
{
    m_writes = std::make_unique<UnknownWrites>(queue.journal(), m_clock);
    connect(m_writes.get(), &UnknownWrites::changed, this, &UnknownWritesDesk::showWrites);
    showWrites();
}

void UnknownWritesDesk::showWrites()
{
    if (m_panel)
        m_panel->setWrites(m_writes->writes());
    m_banner->setWrites(m_writes->writes());
    emit changed();
}
