// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/queuemonitor.h"

#include "net/requestqueue.h"

QueueMonitor::QueueMonitor(const RequestQueue &queue, QObject *parent)
    : QObject(parent)
{
    watch(queue);
}

void QueueMonitor::watch(const RequestQueue &queue)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = &queue;
    connect(m_queue, &RequestQueue::statusChanged, this, &QueueMonitor::changed);
    emit changed();
}

QueueMonitor::Status QueueMonitor::status() const
{
    const QueueStatus status = m_queue->status();
    return {
        .queued = status.queued,
        .inFlight = status.inFlight,
        .pausedFor = status.pausedFor,
        .nextStartIn = status.nextStartIn,
        .searchBudget = status.searchBudget,
        .searchLimit = status.searchLimit,
    };
}
