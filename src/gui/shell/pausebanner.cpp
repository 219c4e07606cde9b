// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/pausebanner.h"

#include "api/queuemonitor.h"
#include "core/retranslation.h"
#include "gui/widgets/queuetext.h"

namespace {

using namespace std::chrono_literals;

} // namespace

PauseBanner::PauseBanner(const QueueMonitor &queue, QWidget *parent)
    : MessageBar(parent)
    , m_queue(queue)
{
    setObjectName(QStringLiteral("pauseBanner"));
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &PauseBanner::showPause);
    connect(&queue, &QueueMonitor::changed, this, &PauseBanner::showPause);
    keepTranslated(this, &PauseBanner::retranslate);
}

void PauseBanner::retranslate()
{
    setAccessibleName(tr("Pause by SMTP2GO"));
    showPause();
}

void PauseBanner::showPause()
{
    const QueueMonitor::Status status = m_queue.status();
    if (status.pausedFor)
        showContent({.severity = Severity::Information,
                     .caption = QueueText::status(status),
                     .text = tr("Too many requests. %1").arg(QueueText::kept(status)),
                     .action = tr("What is this?"),
                     .form = Form::Banner});
    else
        showContent({});
    if (status.pausedFor.has_value() != m_tick.isActive())
        status.pausedFor ? m_tick.start() : m_tick.stop();
}
