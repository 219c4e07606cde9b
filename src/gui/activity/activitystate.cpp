// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitystate.h"

#include "api/activity/activitysearch.h"
#include "api/activity/eventorder.h"
#include "gui/activity/activitymessages.h"
#include "gui/activity/activitypanels.h"
#include "gui/activity/activityresults.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using State = ActivitySearch::State;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActivityState)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool isNaturalOrder(const EventSort &sort)
{
    return sort.column == EventColumn::Time && sort.order == Qt::DescendingOrder;
}

QString footerOf(const ActivitySearch &shown, const EventSort &sort)
{
    const QString fetched = number(shown.table().rowCount());
    if (shown.state() == State::Complete)
        return Tr::tr("%Ln event(s)", nullptr, int(shown.table().rowCount()));
    const QString total
        = shown.totalEvents() < 0 ? Tr::tr("an unknown number of") : number(shown.totalEvents());
    return isNaturalOrder(sort)
        ? Tr::tr("%1 fetched of %2 events").arg(fetched, total)
        : Tr::tr("Sorted among %1 fetched of %2 events").arg(fetched, total);
}

/// e.g. "2 conditions asked of SMTP2GO, 1 applied to the 3,000 rows fetched"
QString conditionsOf(const ActivityShares &shares, qint64 fetched)
{
    const QString asked = Tr::tr("%Ln condition(s) asked of SMTP2GO", nullptr, shares.asked);
    if (shares.applied == 0)
        return shares.asked == 0 ? QString() : asked;
    const QString rows = number(fetched);
    return shares.asked == 0
        ? Tr::tr("%Ln condition(s) applied to the %1 rows fetched", nullptr, shares.applied)
              .arg(rows)
        : Tr::tr("%1, %Ln applied to the %2 rows fetched", nullptr, shares.applied)
              .arg(asked, rows);
}

QString withShares(const QString &footer, const ActivityShares &shares, qint64 fetched)
{
    const QString counted
        = shares.isFiltered ? Tr::tr("%1 shown of %2").arg(number(shares.shown), footer) : footer;
    const QString conditions = conditionsOf(shares, fetched);
    return conditions.isEmpty() ? counted : Tr::tr("%1 · %2").arg(counted, conditions);
}

QString withLateEvents(const QString &footer, qint64 lateEvents)
{
    return lateEvents <= 0 ? footer
                           : Tr::tr("%1; %Ln more arrived meanwhile, search again to see them",
                                    nullptr, int(lateEvents))
                                 .arg(footer);
}

ActivityState::LoadAll loadAllOf(const ActivitySearch &shown)
{
    if (shown.state() == State::Complete)
        return ActivityState::LoadAll::Unavailable;
    return shown.state() == State::Loading && shown.fetchesAll() ? ActivityState::LoadAll::Running
                                                                 : ActivityState::LoadAll::Offered;
}

ActivityState::Progress progressOf(const ActivityResults &results)
{
    const ActivitySearch *next = results.next();
    if (next && next->state() == State::Loading)
        return ActivityState::Progress::Searching;
    return loadAllOf(*results.shown()) == ActivityState::LoadAll::Running
        ? ActivityState::Progress::LoadingAll
        : ActivityState::Progress::None;
}

} // namespace

ActivityState activityState(const ActivityResults &results, const QueueMonitor::Status &queue,
                            const EventSort &sort, const ActivityShares &shares)
{
    const ActivitySearch *shown = results.shown();
    if (!shown)
        return {.panel = ActivityPanels::beforeFirstAnswer(results.next(), queue)};
    ActivityState state{.message = activityMessage(results),
                        .footer = withLateEvents(
                            withShares(footerOf(*shown, sort), shares, shown->table().rowCount()),
                            results.lateEvents()),
                        .fetched = shown->table().rowCount(),
                        .total = shown->totalEvents(),
                        .progress = progressOf(results),
                        .loadAll = loadAllOf(*shown)};
    if (state.progress == ActivityState::Progress::Searching)
        state.footer = Tr::tr("Searching… Meanwhile: %1").arg(state.footer);
    if (shown->table().rowCount() == 0 && shown->state() == State::Complete)
        state.panel = ActivityPanels::nothingMatches(shown->query());
    else if (shares.isFiltered && shares.isSettled && shares.shown == 0)
        state.panel = ActivityPanels::noneOfThoseFetched(*shown);
    return state;
}
