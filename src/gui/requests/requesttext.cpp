// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requests/requesttext.h"

#include "core/curlcommand.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/queuetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace RequestText {

namespace {

using namespace std::chrono_literals;
using State = LoggedRequest::State;
using Time = std::chrono::milliseconds;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

QString length(Time time)
{
    if (time >= 10s)
        return QueueText::minutesAndSeconds(time);
    if (time >= 1s)
        return Tr::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    return Tr::tr("%1 ms").arg(time.count());
}

QString ended(const QString &state, const LoggedRequest &request)
{
    return request.problem.isEmpty() ? state : state + QLatin1String(": ") + request.problem;
}

} // namespace

QString state(const LoggedRequest &request, Time now)
{
    switch (request.state) {
    case State::Waiting:
        return Tr::tr("Waiting");
    case State::InFlight:
        return Tr::tr("In flight");
    case State::WaitingToRetry:
        return request.retryAt > now
            ? Tr::tr("Retry in %1").arg(QueueText::minutesAndSeconds(request.retryAt - now))
            : Tr::tr("Retry soon");
    case State::Joined:
        return Tr::tr("Joined an equal request");
    case State::Done:
        return request.joinedTo ? Tr::tr("Done, joined an equal request") : Tr::tr("Done");
    case State::Failed:
        return ended(Tr::tr("Failed"), request);
    case State::Cancelled:
        return request.error == TransportError::Superseded ? ended(Tr::tr("Cancelled"), request)
                                                           : Tr::tr("Cancelled");
    }
    return {};
}

QString reason(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return {};
    case WaitReason::Pause:
        return Tr::tr("paused by SMTP2GO");
    case WaitReason::Probe:
        return Tr::tr("another request tries whether the pause is over");
    case WaitReason::Retry:
        return Tr::tr("a moment before the next attempt");
    case WaitReason::WriteInFlight:
        return Tr::tr("a change of this account is under way");
    case WaitReason::ErrorGuard:
        return Tr::tr("too many error answers");
    case WaitReason::Limit:
        return Tr::tr("the limit of this operation");
    case WaitReason::Spacing:
        return Tr::tr("background work is spaced out");
    case WaitReason::Turn:
        return Tr::tr("others are before it");
    }
    return {};
}

Time waited(const LoggedRequest &request, Time now)
{
    return request.isWaiting() ? request.waited + now - request.since : request.waited;
}

QString wait(const LoggedRequest &request, Time now)
{
    const Time time = waited(request, now);
    const bool isWorthTelling = request.isWaiting() || time >= 100ms;
    if (!isWorthTelling)
        return {};
    const QString why = reason(request.reason);
    const QString text = request.isWaiting() ? QueueText::minutesAndSeconds(time) : length(time);
    return why.isEmpty() ? text : Tr::tr("%1, %2").arg(text, why);
}

QString duration(const LoggedRequest &request, Time now)
{
    if (request.state == State::InFlight)
        return QueueText::minutesAndSeconds(now - request.since);
    return request.attempts > 0 && request.duration > 0ms ? length(request.duration) : QString();
}

QString toolTip(const LoggedRequest &request, Time now)
{
    QStringList parts{
        request.verb == Verb::Patch ? QStringLiteral("PATCH") : QStringLiteral("POST"),
        request.url.toString(), request.accountName, request.summary, state(request, now)};
    if (const QString waiting = wait(request, now); !waiting.isEmpty())
        parts.append(Tr::tr("waited %1").arg(waiting));
    parts.append(EventText::utcTime(request.askedAt.toMSecsSinceEpoch()));
    parts.removeAll(QString());
    return shownText(redacted(parts.join(QStringLiteral(" · "))));
}

QString curl(const LoggedRequest &request)
{
    const CurlCommand command{
        .verb = request.verb == Verb::Patch ? QStringLiteral("PATCH") : QStringLiteral("POST"),
        .url = request.url,
        .body
        = request.shownBody.isNull() ? std::nullopt : std::optional<QByteArray>(request.shownBody)};
    return redacted(command.text());
}

} // namespace RequestText
