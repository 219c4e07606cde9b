// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkdesk.h"

#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkruns.h"
#include "gui/bulk/bulkbanner.h"
#include "gui/bulk/bulkdialog.h"

using namespace std::chrono_literals;

BulkDesk::BulkDesk(Settings &settings, const Clock &clock, QWidget &window)
    : m_settings(settings)
    , m_clock(clock)
    , m_window(window)
    , m_banner(new BulkBanner(&window))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    connect(&m_patience, &QTimer::timeout, this, &BulkDesk::tellPages);
    connect(m_banner, &MessageBar::actionRequested, this, &BulkDesk::showRun);
}

BulkDesk::~BulkDesk()
{
    delete m_dialog;
}

void BulkDesk::setRuns(BulkRuns *runs)
{
    delete m_dialog;
    m_patience.stop();
    m_applied.clear();
    if (m_runs)
        m_runs->disconnect(this);
    m_runs = runs;
    m_banner->setRuns(runs);
    if (runs)
        connect(runs, &BulkRuns::rowDone, this, &BulkDesk::noteRow);
}

void BulkDesk::open(QStringView operation)
{
    if (!m_runs)
        return;
    if (m_dialog || m_runs->current())
        return showRun();
    auto wanted = m_runs->operation(operation);
    if (wanted)
        show(new BulkDialog({*m_runs, m_settings, m_clock}, std::move(wanted), &m_window));
}

void BulkDesk::showRun()
{
    BulkRun *run = m_banner->run();
    if (m_dialog && (!run || !m_dialog->run() || m_dialog->run() == run))
        show(m_dialog);
    else if (m_runs && run)
        show(new BulkDialog({*m_runs, m_settings, m_clock}, *run, &m_window));
}

/// Closed means gone: what was not begun is forgotten, and a run is shown anew.
void BulkDesk::show(BulkDialog *dialog)
{
    if (m_dialog != dialog) {
        delete m_dialog;
        m_dialog = dialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BulkDialog::helpRequested, this, &BulkDesk::helpRequested);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void BulkDesk::noteRow(const QString &operation)
{
    m_applied.insert(operation);
    if (!m_patience.isActive())
        m_patience.start();
}

void BulkDesk::tellPages()
{
    const QSet<QString> applied = std::exchange(m_applied, {});
    for (const QString &operation : applied)
        emit this->applied(operation);
}
