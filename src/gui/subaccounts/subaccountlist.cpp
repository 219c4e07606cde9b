// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountlist.h"

#include "api/apiclient.h"
#include "api/statistics/emailcycleservice.h"
#include "api/statistics/emailhistoryservice.h"
#include "api/subaccounts/usagesnapshots.h"
#include "core/clock.h"

#include <QSet>

namespace {

/// Pages may overlap when a subaccount is added meanwhile.
void appendNew(QList<Subaccount> &to, const QList<Subaccount> &from)
{
    QSet<QString> known;
    for (const Subaccount &each : std::as_const(to))
        known.insert(each.id);
    for (const Subaccount &each : from) {
        if (!known.contains(each.id))
            to += each;
        known.insert(each.id);
    }
}

const QString &keptAs(const ApiAccess &access)
{
    return access.keptAs.isEmpty() ? access.id : access.keptAs;
}

void drop(QPointer<ApiReply> &reply)
{
    delete reply.data();
    reply.clear();
}

} // namespace

SubaccountList::SubaccountList(ApiClient &client, UsageSnapshots &snapshots, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_service(client)
    , m_snapshots(snapshots)
    , m_clock(clock)
{
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        m_overview = m_making.result();
        emit overviewChanged();
    });
    connect(&m_seriesReading, &QFutureWatcherBase::finished, this, [this] {
        m_series = m_seriesReading.result();
        make();
    });
    connect(&m_snapshots, &UsageSnapshots::changed, this, [this](const QString &account) {
        if (account == keptAs(m_client.access()))
            readSeries();
    });
}

SubaccountList::~SubaccountList()
{
    m_seriesReading.disconnect(this);
    m_making.disconnect(this);
}

void SubaccountList::load()
{
    drop(m_pageReply);
    m_incoming.clear();
    m_total = -1;
    m_error.reset();
    m_state = State::Reading;
    askPage({});
    askNumbers();
    askCycle();
    if (m_series.isEmpty())
        readSeries();
    emit changed();
}

void SubaccountList::cancel()
{
    if (m_state != State::Reading)
        return;
    drop(m_pageReply);
    drop(m_historyReply);
    finish(State::Cancelled);
}

void SubaccountList::setPeriod(const SubaccountPeriod &period)
{
    if (std::exchange(m_period, period) == period || m_state == State::Empty)
        return;
    askNumbers();
    emit changed();
}

void SubaccountList::add(const QList<Subaccount> &found)
{
    const qsizetype before = m_shown.size();
    appendNew(m_shown, found);
    if (m_shown.size() != before)
        make();
}

void SubaccountList::askPage(const QString &token)
{
    SubaccountQuery query;
    query.pageSize = SubaccountQuery::largestPage;
    auto *reply = m_service.fetchPage(query, token, {}, this);
    m_pageReply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply] { takePage(*reply); });
}

void SubaccountList::takePage(const ApiReplyOf<Page> &reply)
{
    m_pageReply->deleteLater();
    m_pageReply.clear();
    if (reply.error()) {
        m_error = reply.error();
        return finish(State::Failed);
    }
    const Page &page = reply.result();
    const qsizetype before = m_incoming.size();
    appendNew(m_incoming, page.items);
    m_total = page.total;
    // A page without news would ask for the same one for ever.
    if (page.continueToken.isEmpty() || m_incoming.size() == before)
        return complete();
    if (!m_readAt.isValid()) { // nothing older is shown
        m_shown = m_incoming;
        make();
    }
    emit changed();
    askPage(page.continueToken);
}

void SubaccountList::complete()
{
    m_readAt = m_clock.now();
    m_shown = m_incoming;
    m_snapshots.record(keptAs(m_client.access()), m_shown, m_readAt);
    make();
    finish(State::Complete);
}

void SubaccountList::finish(State state)
{
    m_state = state;
    emit changed();
}

/// One call, however many subaccounts there are.
void SubaccountList::askNumbers()
{
    drop(m_historyReply);
    const QDateTime to = m_clock.now().toUTC();
    const QDateTime from = m_period.from(to);
    auto *reply = EmailHistoryService(m_client).bySubaccount(from, to, {}, this);
    m_historyReply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply, from, to] {
        reply->deleteLater();
        m_historyReply.clear();
        m_numbersError = reply->error();
        if (!reply->error()) {
            m_history = reply->result();
            m_historyFrom = from;
            m_historyTo = to;
            make();
        }
        emit changed();
    });
}

/// For the forecast only: without an answer, a month at most is assumed.
void SubaccountList::askCycle()
{
    if (m_cycleReply)
        return;
    auto *reply = EmailCycleService(m_client).fetch({.priority = Priority::Prefetch}, this);
    m_cycleReply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_cycleReply.clear();
        if (reply->error() || m_renewal == reply->result().end)
            return;
        m_renewal = reply->result().end;
        make();
    });
}

void SubaccountList::readSeries()
{
    m_seriesReading.setFuture(m_snapshots.series(keptAs(m_client.access())));
}

void SubaccountList::make()
{
    if (m_shown.isEmpty() && !m_readAt.isValid())
        return; // nothing is known, not even that there are none
    m_making.setFuture(SubaccountOverview::making(
        {.subaccounts = m_shown,
         .history = m_history,
         .periodDays = double(m_historyFrom.secsTo(m_historyTo)) / 86'400,
         .series = m_series,
         .renewal = m_renewal,
         .now = m_clock.now()}));
}
