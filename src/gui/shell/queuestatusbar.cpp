// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/queuestatusbar.h"

#include "api/queuemonitor.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/queuetext.h"
#include "gui/widgets/statusfield.h"

#include <QHBoxLayout>

namespace {

using namespace std::chrono_literals;

StatusField *addField(QHBoxLayout *row)
{
    auto *field = new StatusField;
    row->addWidget(field);
    return field;
}

} // namespace

QueueStatusBar::QueueStatusBar(const QueueMonitor &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    m_account = addField(row);
    row->addStretch();
    m_status = addField(row);
    row->addSpacing(12);
    m_budget = addField(row);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &QueueStatusBar::showQueue);
    connect(&queue, &QueueMonitor::changed, this, &QueueStatusBar::showQueue);
    keepTranslated(this, &QueueStatusBar::retranslate);
}

void QueueStatusBar::retranslate()
{
    m_account->setAccessibleName(tr("Account and host"));
    m_status->setAccessibleName(tr("Queue status"));
    m_budget->setAccessibleName(tr("Searches left"));
    m_budget->setToolTip(tr("SMTP2GO allows this many activity searches a minute. Outpost counts "
                            "them and lets searches wait for their turn."));
    showQueue();
}

void QueueStatusBar::showAccount(const QString &name, const QString &host)
{
    m_account->showText(shownText(host.isEmpty() ? name : name + QStringLiteral("  ·  ") + host));
}

void QueueStatusBar::showQueue()
{
    const QueueMonitor::Status status = m_queue.status();
    m_status->showText(QueueText::status(status));
    m_budget->showText(QueueText::budget(status));
    const bool changesByItself
        = status.pausedFor || status.nextStartIn || status.searchBudget < status.searchLimit;
    if (changesByItself != m_tick.isActive())
        changesByItself ? m_tick.start() : m_tick.stop();
}
