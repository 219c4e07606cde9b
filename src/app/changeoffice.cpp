// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeoffice.h"

#include "core/retranslation.h"
#include "gui/changes/changedesk.h"
#include "gui/changes/changelogpanel.h"
#include "gui/changes/changeundobar.h"
#include "gui/shell/mainwindow.h"

ChangeOffice::ChangeOffice(MainWindow &window, Settings &settings, const Clock &clock)
    : m_clock(clock)
    , m_log(ChangeLog::defaultPath())
    , m_shown(&m_log)
    , m_undoBar(new ChangeUndoBar)
{
    window.addBottomDock(QStringLiteral("ChangeLogPanel"),
                         [this, &settings] { return makePanel(settings); });
    window.addBanner(m_undoBar);
}

ChangeOffice::~ChangeOffice() = default;

QWidget *ChangeOffice::makePanel(Settings &settings)
{
    m_panel = new ChangeLogPanel(settings, m_clock);
    keepTranslated(m_panel, [this] { m_panel->setWindowTitle(tr("Change &log")); });
    showInPanel(*m_shown);
    return m_panel;
}

void ChangeOffice::showInPanel(ChangeLog &log)
{
    m_shown = &log;
    if (!m_panel)
        return;
    m_panel->setLog(log);
    m_panel->setDesk(m_desk.get());
}

ChangeLog &ChangeOffice::logOf(Kind kind)
{
    if (kind == Kind::Account)
        return m_log;
    m_demoFolder = std::make_unique<QTemporaryDir>(); // 0700
    m_demoLog
        = std::make_unique<ChangeLog>(m_demoFolder->filePath(QStringLiteral("changes.jsonl")));
    return *m_demoLog;
}

ChangeDesk &ChangeOffice::open(ApiClient &client, Kind kind)
{
    leave();
    ChangeLog &log = logOf(kind);
    m_desk = std::make_unique<ChangeDesk>(client, log, m_clock);
    showInPanel(log);
    m_undoBar->follow(*m_desk);
    return *m_desk;
}

void ChangeOffice::leave()
{
    m_desk.reset();
    showInPanel(m_log);
    m_demoLog.reset();
    m_demoFolder.reset();
}
