// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowarranger.h"

#include <QtConcurrentRun>

RowArranger::RowArranger(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &RowArranger::onFinished);
}

RowArranger::~RowArranger()
{
    m_work.disconnect(this);
    cancel();
}

void RowArranger::start(RowsWanted wanted)
{
    cancel();
    m_isBusy = true;
    m_sorts = wanted.needsSort;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_work.setFuture(QtConcurrent::run([wanted = std::move(wanted), cancelled = m_cancelled] {
        return arrangeRows(wanted, *cancelled);
    }));
}

void RowArranger::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_isBusy = false;
    m_work.setFuture({});
}

void RowArranger::onFinished()
{
    if (!m_work.future().isValid() || m_work.future().resultCount() == 0)
        return;
    RowsArranged arranged = m_work.future().takeResult();
    if (arranged.isCancelled)
        return;
    m_isBusy = false;
    emit finished(arranged);
}
