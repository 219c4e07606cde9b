// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keytaskqueue.h"

#include <QTimer>
#include <algorithm>

KeyTaskQueue::KeyTaskQueue(const QString &application, KeyRing &ring,
                           std::chrono::milliseconds patience)
    : m_ring(ring)
    , m_keychain(application)
    , m_patience(patience)
{
}

KeyTaskQueue::~KeyTaskQueue()
{
    for (const Entry &entry : m_entries) {
        delete entry.task;
        if (entry.reply)
            entry.reply->settle({.status = KeyStatus::Frozen});
    }
}

void KeyTaskQueue::submit(const Keychain::Request &request, KeyReply *reply)
{
    auto *task = new KeyTask(m_ring, m_keychain, request);
    task->setParent(this);
    connect(task, &KeyTask::finished, this,
            [this, task](const KeyOutcome &outcome) { finish(task, outcome); });
    QTimer::singleShot(m_patience, task,
                       [this, task] { finish(task, {.status = KeyStatus::Frozen}); });
    m_entries.push_back({task, reply});
    if (m_entries.size() == 1)
        startFirst();
}

void KeyTaskQueue::startFirst()
{
    if (!m_entries.empty())
        m_entries.front().task->start();
}

void KeyTaskQueue::finish(const KeyTask *task, const KeyOutcome &outcome)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [task](const Entry &entry) { return entry.task == task; });
    if (found == m_entries.end())
        return; // its deadline came while it was about to be deleted
    const bool wasUnderWay = found == m_entries.begin();
    const Entry entry = *found;
    m_entries.erase(found);
    if (entry.reply)
        entry.reply->settle(outcome);
    entry.task->giveUp();
    entry.task->deleteLater();
    if (wasUnderWay)
        startFirst();
}
