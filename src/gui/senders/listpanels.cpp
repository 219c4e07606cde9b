// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/listpanels.h"

#include "api/apierrortext.h"
#include "gui/senders/listreading.h"
#include "gui/widgets/queuetext.h"

#include <QCoreApplication>

namespace ListPanels {

namespace {

using Message = MessageBar::Content; // lupdate loses the context behind a qualified type
using Panel = StatePanel::Content;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ListPanels)
};

Panel loading(const QueueMonitor::Status &queue)
{
    const bool waits = queue.pausedFor || (queue.inFlight == 0 && queue.queued > 0);
    return {.caption = Tr::tr("Reading…"),
            .text = waits ? Tr::tr("Waiting for its turn: %1.").arg(QueueText::status(queue))
                          : Tr::tr("Waiting for SMTP2GO’s answer."),
            .busy = Panel::Busy::Yes};
}

Panel refused(const Hindrance &hindrance)
{
    return {.icon = QStringLiteral("dialog-password"),
            .caption = Tr::tr("This key may not read the list"),
            .text = hindrance.reason(),
            .nextStep = hindrance.nextStep()};
}

Panel cancelled()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("Cancelled"),
            .text = Tr::tr("The list has not been read."),
            .action = Tr::tr("Read it")};
}

Panel failed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return cancelled();
    const ApiErrorText text = describe(error);
    const bool isPermission = error.kind == ApiError::Kind::PermissionDenied;
    return {.icon
            = isPermission ? QStringLiteral("dialog-password") : QStringLiteral("dialog-error"),
            .caption = text.caption,
            .text = text.explanation,
            .nextStep = text.nextStep,
            .details = text.details,
            .action = Tr::tr("Try again")};
}

Panel nothingFits()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("Nothing fits the filter"),
            .text = Tr::tr("Each word must occur somewhere in a row."),
            .action = Tr::tr("Clear the filter")};
}

} // namespace

std::optional<Panel> panel(const Situation &situation)
{
    const ListReading &reading = situation.reading;
    if (situation.hindrance)
        return refused(*situation.hindrance);
    if (!reading.hasAnswer())
        return reading.error() ? failed(*reading.error()) : loading(situation.queue);
    if (situation.rows == 0)
        return situation.empty;
    return situation.shown == 0 ? std::optional(nothingFits()) : std::nullopt;
}

Message message(const Situation &situation)
{
    const std::optional<ApiError> &error = situation.reading.error();
    if (!error || !situation.reading.hasAnswer() || situation.hindrance)
        return {};
    if (error->kind == ApiError::Kind::Cancelled)
        return {.caption = Tr::tr("Cancelled"),
                .text = Tr::tr("The rows below are from the reading before."),
                .action = Tr::tr("Read again")};
    const ApiErrorText text = describe(*error);
    return {.severity = MessageBar::Severity::Error,
            .caption = text.caption,
            .text = QStringList{text.explanation, text.nextStep,
                                Tr::tr("The rows below are from the reading before.")}
                        .join(QLatin1Char(' '))
                        .simplified(),
            .details = text.details,
            .action = Tr::tr("Try again")};
}

} // namespace ListPanels
