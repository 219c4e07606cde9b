// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkbanner.h"

#include "api/bulk/bulkruns.h"
#include "core/retranslation.h"
#include "gui/bulk/bulktext.h"

using namespace std::chrono_literals;

namespace {

MessageBar::Severity severityOf(const BulkRun &run)
{
    const bool needsPerson = !run.problem().isEmpty() || run.progress().asking > 0
        || (run.isLeftOver() && run.state() == BulkRun::State::Paused);
    return needsPerson ? MessageBar::Severity::Warning : MessageBar::Severity::Information;
}

} // namespace

BulkBanner::BulkBanner(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(QStringLiteral("bulkBanner"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    m_tick.setInterval(10s);
    connect(&m_soon, &QTimer::timeout, this, &BulkBanner::showRun);
    connect(&m_tick, &QTimer::timeout, this, &BulkBanner::showRun);
    keepTranslated(this, &BulkBanner::retranslate);
}

void BulkBanner::retranslate()
{
    setAccessibleName(tr("Bulk change"));
    showRun();
}

void BulkBanner::setRuns(const BulkRuns *runs)
{
    if (m_runs)
        m_runs->disconnect(this);
    m_runs = runs;
    if (runs)
        connect(runs, &BulkRuns::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    showRun();
}

BulkRun *BulkBanner::run() const
{
    if (!m_runs)
        return nullptr;
    if (BulkRun *current = m_runs->current())
        return current;
    const QList<BulkRun *> runs = m_runs->runs();
    return runs.isEmpty() ? nullptr : runs.constLast();
}

void BulkBanner::showRun()
{
    const BulkRun *shown = run();
    const bool isRunning = shown && shown->state() == BulkRun::State::Running;
    if (isRunning != m_tick.isActive())
        isRunning ? m_tick.start() : m_tick.stop();
    if (!shown)
        return showContent({});
    showContent({.severity = severityOf(*shown),
                 .caption = BulkText::caption(*shown),
                 .text = BulkText::outlook(*shown),
                 .action = tr("Show"),
                 .form = Form::Banner});
}
