// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/fetchtext.h"

#include "api/activity/activitysearch.h"
#include "api/activity/fetch/fetchnote.h"
#include "api/activity/fetch/fetchplan.h"
#include "api/activity/fetch/livetail.h"
#include "api/apierrortext.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace FetchText {

namespace {

// Qualified return types hide the context of texts from lupdate.
using FetchContent = FetchBar::Content;
using FollowContent = FollowBar::Content;
using Part = FetchProgress::Part;
using Region = ActivityQuery::Region;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FetchText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString duration(std::chrono::seconds time)
{
    if (time.count() <= 90)
        return Tr::tr("%n second(s)", nullptr, int(time.count()));
    return Tr::tr("%n minute(s)", nullptr, int((time.count() + 59) / 60));
}

QString nameOf(Region region)
{
    switch (region) {
    case Region::OfAccount:
        break;
    case Region::Us:
        return Tr::tr("US");
    case Region::Eu:
        return Tr::tr("EU");
    case Region::Au:
        return Tr::tr("AU");
    }
    return Tr::tr("your account’s region");
}

QString stateOf(const Part &part)
{
    switch (part.state) {
    case Part::State::ToCome:
        return Tr::tr("%1 to come").arg(nameOf(part.region));
    case Part::State::Complete:
        return part.rows == 0 ? Tr::tr("%1 complete, without events").arg(nameOf(part.region))
                              : Tr::tr("%1 complete").arg(nameOf(part.region));
    case Part::State::SameAsAccount:
        return Tr::tr("%1 is your account’s region").arg(nameOf(part.region));
    case Part::State::UnderWay:
        break;
    }
    return part.pagesLeft < 0
        ? Tr::tr("%1 under way").arg(nameOf(part.region))
        : Tr::tr("%1 %2 of %3 pages")
              .arg(nameOf(part.region), number(part.pages), number(part.pages + part.pagesLeft));
}

QString priceText(const FetchPrice &price)
{
    const QString budget = Tr::tr("SMTP2GO allows %1 searches a minute; %2 are left in this one.")
                               .arg(number(price.limit), number(price.left));
    const QString manners = price.pages >= 0 && price.pages <= ActivitySearch::mostUrgentPages
        ? QString()
        : Tr::tr(" It runs in the background: what you search for meanwhile goes first.");
    if (price.pages < 0)
        return Tr::tr("SMTP2GO didn’t say how many there are. %1%2").arg(budget, manners);
    const QString sentence = price.isLeast
        ? Tr::tr("At least %1, about %2; more where other regions have events. %3%4")
        : Tr::tr("%1, about %2. %3%4");
    return sentence.arg(Tr::tr("%Ln page(s)", nullptr, int(price.pages)), duration(price.time),
                        budget, manners);
}

QString stopText(const LiveTail &tail)
{
    switch (tail.stopReason()) {
    case LiveTail::StopReason::Refused:
        return Tr::tr("Following has stopped: SMTP2GO got too many requests from this address.");
    case LiveTail::StopReason::Error:
        return Tr::tr("Following has stopped: %1").arg(describe(*tail.error()).caption);
    case LiveTail::StopReason::TooMany:
        return Tr::tr("Following has stopped after %1 new events, to keep memory bounded. Search "
                      "again to let the older ones go.")
            .arg(number(LiveTail::mostRows));
    case LiveTail::StopReason::TooFar:
        return Tr::tr("Following has stopped: more than %1 events have come since. Search again up "
                      "to now first.")
            .arg(number(LiveTail::mostRowsALook));
    case LiveTail::StopReason::Unsuitable:
        return Tr::tr("Only searches for all events can be followed, not for the latest ones.");
    case LiveTail::StopReason::Person:
    case LiveTail::StopReason::None:
        break;
    }
    return {};
}

QString clockTime(qint64 time)
{
    return TimeText::timeOfDay(TimeText::moment(time).time(), TimeText::Precision::Seconds);
}

QString followText(const LiveTail &tail)
{
    const QString complete = Tr::tr("complete up to %1").arg(clockTime(tail.completeUpTo()));
    if (tail.isResting())
        return Tr::tr("Follow rests while the window is hidden; %1").arg(complete);
    if (tail.error())
        return Tr::tr("Following; the last look failed; %1").arg(complete);
    return Tr::tr("Following; %1; about %2 requests a minute, at most %3")
        .arg(complete, QLocale().toString(tail.plan().requestsPerMinute(), 'f', 1),
             number(TailPlan::mostRequestsPerMinute));
}

QString followToolTip(const LiveTail &tail)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(tail.plan().overlap()).count();
    return Tr::tr(
        "SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer "
        "events may be here, too, but more can still come.",
        nullptr, int(minutes));
}

} // namespace

FetchContent offer(const ActivitySearch &search, const FetchPrice &price)
{
    const qint64 others = search.totalEvents() - search.table().rowCount();
    const bool isComplete = search.state() == ActivitySearch::State::Complete;
    const bool hasRegions = search.plan().progress().parts.size() > 1;
    return {.caption = isComplete ? Tr::tr("Look into the other regions?")
                : search.totalEvents() < 0
                ? Tr::tr("Fetch all the other events?")
                : Tr::tr("Fetch the other %Ln event(s)?", nullptr, int(others)),
            .text = priceText(price),
            .accept = price.pages < 0 || price.isLeast
                ? Tr::tr("Fetch them")
                : Tr::tr("Fetch %Ln page(s)", nullptr, int(price.pages)),
            .dismiss = Tr::tr("Not now"),
            .offersRegions = search.query().region == Region::OfAccount && !hasRegions};
}

FetchContent running(const ActivitySearch &search, const FetchPrice &price)
{
    const FetchProgress progress = search.plan().progress();
    qint64 pages = 0;
    for (const Part &part : progress.parts)
        pages += part.pages;
    const QString caption = price.pages < 0
        ? Tr::tr("Fetching all events: %Ln page(s) so far", nullptr, int(pages))
        : Tr::tr("Fetching all events: page %1 of %2, about %3 left")
              .arg(number(pages + 1), number(pages + price.pages), duration(price.time));
    return {.caption = caption,
            .text
            = progress.parts.size() > 1 ? Tr::tr("Regions: %1.").arg(regions(progress)) : QString(),
            .dismiss = Tr::tr("Stop")};
}

FetchContent done(const ActivitySearch &search)
{
    return {.caption = Tr::tr("All regions are fetched"),
            .text = Tr::tr("Regions: %1.").arg(regions(search.plan().progress())),
            .dismiss = Tr::tr("Close")};
}

FetchContent interrupted(const FetchNote &note)
{
    const QString total = note.total < 0 ? Tr::tr("an unknown number of") : number(note.total);
    return {.caption = Tr::tr("“Load all” was cut off when Outpost ended"),
            .text = Tr::tr("%1 of %2 events between %3 and %4 had arrived at %5; the rest is "
                           "missing. The events themselves aren’t kept: fetching starts anew.")
                        .arg(number(note.fetched), total,
                             TimeText::inSentence(note.query.start.toMSecsSinceEpoch()),
                             TimeText::inSentence(note.query.end.toMSecsSinceEpoch()),
                             clockTime(note.at.toMSecsSinceEpoch())),
            .accept = Tr::tr("Fetch again"),
            .dismiss = Tr::tr("Forget it")};
}

QString regions(const FetchProgress &progress)
{
    QStringList states;
    for (const Part &part : progress.parts)
        states += stateOf(part);
    return states.join(QStringLiteral(", "));
}

FollowContent following(const LiveTail &tail, int newRows)
{
    if (tail.state() == LiveTail::State::Stopped) {
        const bool mayAgain = tail.stopReason() != LiveTail::StopReason::Unsuitable;
        const QString status = stopText(tail);
        return {.status = status, .toolTip = status, .offersAgain = mayAgain && !status.isEmpty()};
    }
    return {.status = followText(tail),
            .toolTip = followToolTip(tail),
            .toNew = newRows == 0 ? QString() : Tr::tr("%Ln new event(s)", nullptr, newRows)};
}

} // namespace FetchText
