// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountarranger.h"

#include <QtConcurrentRun>
#include <algorithm>

SubaccountArranger::SubaccountArranger(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isBusy = false;
        emit finished(m_watcher.result());
    });
}

void SubaccountArranger::start(SubaccountArrangement wanted)
{
    m_isBusy = true;
    m_watcher.setFuture(QtConcurrent::run(&SubaccountArranger::arranged, std::move(wanted)));
}

SubaccountArrangement SubaccountArranger::arranged(SubaccountArrangement wanted)
{
    const SubaccountOverview &overview = *wanted.overview;
    const SubaccountFilter &filter = wanted.filter;
    wanted.rows
        = overview.rows(filter.match, SubaccountColumns::field(wanted.column), wanted.order);
    if (filter.trouble != SubaccountTrouble::Ignored || filter.ids)
        std::erase_if(wanted.rows, [&](int row) {
            const SubaccountRow &each = overview.row(row);
            return !SubaccountTroubles::has(each, filter.trouble)
                || (filter.ids && !filter.ids->contains(each.id()));
        });
    return wanted;
}
