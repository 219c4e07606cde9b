// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitymessages.h"

#include "api/activity/activitysearch.h"
#include "api/apierrortext.h"
#include "gui/activity/activityresults.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

using State = ActivitySearch::State;
using Message = MessageBar::Content;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActivityMessages)
};

Message errorMessage(const ApiError &error, const QString &keeps)
{
    const ApiErrorText text = describe(error);
    return {.severity = MessageBar::Severity::Error,
            .caption = text.caption,
            .text = QStringList{text.explanation, text.nextStep, keeps}
                        .filter(QRegularExpression(QStringLiteral(".")))
                        .join(QLatin1Char(' ')),
            .details = text.details,
            .action = Tr::tr("Try again")};
}

Message nextMessage(const ActivitySearch &next)
{
    switch (next.state()) {
    case State::Failed:
        return errorMessage(*next.error(), Tr::tr("The rows below are from the search before."));
    case State::Cancelled:
        return {.caption = Tr::tr("Search cancelled"),
                .text = Tr::tr("The rows below are from the search before."),
                .action = Tr::tr("Search again")};
    default:
        return {};
    }
}

Message shownMessage(const ActivityResults &results)
{
    const ActivitySearch &shown = *results.shown();
    if (shown.state() == State::Failed)
        return errorMessage(*shown.error(), Tr::tr("What has arrived stays."));
    if (shown.state() == State::Cancelled)
        return {.caption = Tr::tr("Cancelled"),
                .text = Tr::tr("What has arrived stays."),
                .action = Tr::tr("Fetch more")};
    if (results.wasRestarted())
        return {.caption = Tr::tr("SMTP2GO’s page token had expired"),
                .text
                = Tr::tr("Outpost asked again from the last complete second. No event is missing "
                         "or doubled.")};
    return {};
}

} // namespace

MessageBar::Content activityMessage(const ActivityResults &results)
{
    return results.next() ? nextMessage(*results.next()) : shownMessage(results);
}
