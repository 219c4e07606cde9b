// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitypanels.h"

#include "api/activity/activitysearch.h"
#include "api/apierrortext.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/queuetext.h"

#include <QCoreApplication>

namespace ActivityPanels {

namespace {

using State = ActivitySearch::State;
using Panel = StatePanel::Content;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActivityPanels)
};

QString iconOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::PermissionDenied:
    case ApiError::Kind::UnknownKey:
    case ApiError::Kind::MalformedKey:
    case ApiError::Kind::AddressNotAllowed:
        return QStringLiteral("dialog-password");
    case ApiError::Kind::Offline:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::ConnectionLost:
        return QStringLiteral("dialog-warning");
    default:
        return QStringLiteral("dialog-error");
    }
}

Panel loadingPanel(const QueueMonitor::Status &queue)
{
    if (queue.pausedFor) {
        return {.icon = QStringLiteral("dialog-warning"),
                .caption = QueueText::status(queue),
                .text
                = Tr::tr("SMTP2GO got too many requests from this internet address, from Outpost "
                         "or from another program."),
                .nextStep = Tr::tr("Nothing is lost: your search goes on by itself."),
                .busy = Panel::Busy::Yes};
    }
    return {.caption = Tr::tr("Searching…"),
            .text = queue.inFlight == 0 && queue.queued > 0
                ? Tr::tr("Waiting for its turn: %1.").arg(QueueText::status(queue))
                : Tr::tr("Waiting for SMTP2GO’s answer."),
            .busy = Panel::Busy::Yes};
}

Panel errorPanel(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    return {.icon = iconOf(error),
            .caption = text.caption,
            .text = text.explanation,
            .nextStep = text.nextStep,
            .details = text.details,
            .action = Tr::tr("Try again")};
}

Panel cancelledPanel()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("Search cancelled"),
            .nextStep = Tr::tr("Change the filter, or search again."),
            .action = Tr::tr("Search again")};
}

Panel welcomePanel()
{
    return {.icon = QStringLiteral("dialog-question"),
            .caption = Tr::tr("Where is this e-mail, and why?"),
            .text = Tr::tr("Fill in what you know above and press Return.")};
}

} // namespace

Panel nothingMatches(const ActivityQuery &query)
{
    const QString region = query.region == ActivityQuery::Region::OfAccount
        ? Tr::tr(
            "Only the region of your master account was searched: if subaccounts live in another "
            "one, choose it under More filters.")
        : QString();
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("No events match"),
            .text = Tr::tr("Nothing between %1 and %2 fits the filter.")
                        .arg(EventText::localTime(query.start.toMSecsSinceEpoch()),
                             EventText::localTime(query.end.toMSecsSinceEpoch())),
            .nextStep
            = Tr::tr("Choose a longer time range or fewer conditions. An event shows up about "
                     "two minutes after it happened.")
                + (region.isEmpty() ? QString() : QStringLiteral("\n\n") + region)};
}

Panel noneOfThoseFetched(const ActivitySearch &shown)
{
    const bool hasMore = shown.state() == State::Partial;
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("None of the rows fetched fits the filter"),
            .text = Tr::tr("%Ln event(s) fetched, all of them left out by conditions that are "
                           "applied here.",
                           nullptr, int(shown.table().rowCount())),
            .nextStep = hasMore ? Tr::tr("There may be some among those not fetched yet.")
                                : Tr::tr("Switch a condition off, or remove one."),
            .action = hasMore ? Tr::tr("Fetch more") : QString()};
}

Panel beforeFirstAnswer(const ActivitySearch *next, const QueueMonitor::Status &queue)
{
    if (!next)
        return welcomePanel();
    switch (next->state()) {
    case State::Failed:
        return errorPanel(*next->error());
    case State::Cancelled:
        return cancelledPanel();
    default:
        return loadingPanel(queue);
    }
}

} // namespace ActivityPanels
