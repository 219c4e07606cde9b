// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/numberssource.h"

#include <QDateTime>
#include <QtConcurrentRun>

namespace {

using namespace std::chrono_literals;

/// Rows come a page at a time, quicker than one can read charts.
constexpr std::chrono::milliseconds pace = 150ms;

} // namespace

NumbersSource::NumbersSource(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pace);
    connect(&m_soon, &QTimer::timeout, this, &NumbersSource::start);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &NumbersSource::finish);
}

NumbersSource::~NumbersSource()
{
    m_counting.disconnect(this);
    giveUp();
}

void NumbersSource::recount()
{
    m_isStale = true;
    if (!m_soon.isActive())
        m_soon.start();
}

void NumbersSource::start()
{
    // Let a count end that has begun, lest rows that keep coming left the chart empty for ever.
    if (m_counting.isRunning() || !m_rows)
        return;
    m_isStale = false;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const std::chrono::seconds offset(QDateTime::currentDateTime().offsetFromUtc());
    m_counting.setFuture(QtConcurrent::run([rows = m_rows(), offset, cancelled = m_cancelled] {
        const EventTable::Row all = rows.table.rowCount();
        const ShownRows shown
            = rows.shown.size() == all ? ShownRows() : ShownRows::of(rows.shown, all);
        return numbersOf(rows.table, shown, offset, cancelled.get());
    }));
}

void NumbersSource::finish()
{
    if (!m_counting.future().isValid() || m_counting.future().resultCount() == 0)
        return;
    m_numbers = m_counting.result();
    if (m_isStale && !m_soon.isActive())
        m_soon.start();
    emit counted();
}

void NumbersSource::giveUp()
{
    if (m_cancelled)
        *m_cancelled = true;
}
