// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/firstviews.h"

#include <QCoreApplication>

namespace {

using namespace std::chrono_literals;
using Column = EventColumn;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FirstViews)
};

QList<ViewColumn> columnsWith(Column last)
{
    return {{Column::Time}, {Column::Event},   {Column::Recipient},
            {last},         {Column::Subject}, {Column::Sender}};
}

SavedView view(const QString &name, const ViewState &state)
{
    return {QUuid::createUuid(), name, state};
}

} // namespace

QList<SavedView> firstViews()
{
    const FilterOptions week{.range = 7 * 24h};
    return {
        view(Tr::tr("Bounces today"),
             {.filter = QStringLiteral("event:soft-bounced,hard-bounced since:today"),
              .columns = columnsWith(Column::ServerReply),
              .colours = ViewState::Colours::ByEvent}),
        view(Tr::tr("Rejected"),
             {.filter = QStringLiteral("event:rejected"),
              .options = week,
              .columns = columnsWith(Column::Reason)}),
        view(Tr::tr("Queued longer than 10 minutes"),
             {.queuedFor = 10min, .columns = columnsWith(Column::DeliveryAttempts)}),
        view(Tr::tr("Complaints and unsubscribes"),
             {.filter = QStringLiteral("event:spam,unsubscribed"),
              .options = week,
              .columns = columnsWith(Column::Username),
              .colours = ViewState::Colours::ByEvent}),
    };
}
