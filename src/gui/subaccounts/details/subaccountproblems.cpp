// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountproblems.h"

#include "api/activity/eventdecoder.h"
#include "api/activity/eventtable.h"
#include "core/clock.h"
#include "gui/activity/eventicon.h"
#include "gui/activity/eventtext.h"

namespace {

constexpr int days = 7;
constexpr int mostRows = 25;

CountList::Line lineOf(const EventTable &table, EventTable::Row row)
{
    const auto cell = [&](EventColumn column) { return EventText::cell(table, row, column); };
    return {{cell(EventColumn::Event), cell(EventColumn::Recipient), cell(EventColumn::Time)},
            {cell(EventColumn::Subject), cell(EventColumn::ServerReply)},
            eventIcon(table.kind(row))};
}

} // namespace

SubaccountProblems::SubaccountProblems(ActivityService &service, const Clock &clock,
                                       QObject *parent)
    : SubaccountExtra(parent)
    , m_service(service)
    , m_clock(clock)
{
}

QStringList SubaccountProblems::heads() const
{
    return {tr("Event"), tr("Recipient"), tr("Time")};
}

QString SubaccountProblems::nothingText() const
{
    return tr("No bounces, rejections or complaints in the last %1 days.").arg(days);
}

QString SubaccountProblems::readText() const
{
    return tr("Read its problems");
}

QString SubaccountProblems::priceText() const
{
    return tr("One search of the last %1 days.").arg(days);
}

void SubaccountProblems::ask(const QString &id, QObject *parent)
{
    ActivityQuery query;
    query.end = m_clock.now();
    query.start = query.end.addDays(-days);
    query.kinds
        = {EventKind::HardBounced, EventKind::SoftBounced, EventKind::Rejected, EventKind::Spam};
    query.subaccounts = {id};
    query.pageSize = mostRows;
    m_reply = m_service.fetchPage(query, {}, std::make_shared<EventDecoder>(), {}, parent);
    follow(m_reply);
}

SubaccountExtra::Result SubaccountProblems::outcome() const
{
    EventTable table;
    table.append(m_reply->result());
    const auto made = [table] {
        QList<CountList::Line> lines;
        for (EventTable::Row row = 0; row < table.rowCount(); ++row)
            lines += lineOf(table, row);
        return lines;
    };
    return {
        .at = m_clock.now(), .lines = made, .isCut = !m_reply->result()->continueToken.isEmpty()};
}
