// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changeplantext.h"

#include "api/apierrortext.h"
#include "core/plaintext.h"
#include "core/redaction.h"

#include <QCoreApplication>

namespace ChangePlanText {

namespace {

using Message = MessageBar::Content; // lupdate loses the context behind a qualified type
using Panel = StatePanel::Content;
using Severity = MessageBar::Severity;
using State = ChangePlan::State;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangePlanText)
};

constexpr qsizetype longestName = 80;

/// Of what the plan has to say, whatever the error.
QString joined(const QStringList &sentences)
{
    QStringList told = sentences;
    told.removeAll(QString());
    return told.join(QLatin1Char(' '));
}

Message ofError(const ChangePlan &plan, Severity severity)
{
    const ApiErrorText text = describe(*plan.error());
    return {.severity = severity,
            .caption = text.caption,
            .text
            = joined({text.explanation, plan.notice().isEmpty() ? text.nextStep : plan.notice()}),
            .details = text.details};
}

Message ofReady(const ChangePlan &plan)
{
    if (!plan.summary().problem.isEmpty())
        return {.severity = Severity::Warning,
                .caption = Tr::tr("This can't be done"),
                .text = redacted(plan.summary().problem)};
    if (plan.drift().isEmpty())
        return {};
    QStringList texts;
    for (const FieldChange &field : plan.drift())
        texts += Tr::tr("%1: %2").arg(shownText(field.field, longestName),
                                      field.after.isEmpty() ? Tr::tr("(nothing)")
                                                            : shownText(field.after, longestName));
    return {.severity = Severity::Warning,
            .caption = Tr::tr("It has changed in the meantime"),
            .text = joined({plan.notice(), Tr::tr("Now %1.").arg(texts.join(Tr::tr(", ")))})};
}

QString done(const ChangePlan &plan)
{
    const ChangeSummary &summary = plan.summary();
    return redacted(summary.done.isEmpty() ? summary.title : summary.done);
}

} // namespace

QString who(const LoggedChange &entry, const QString &workerName)
{
    const QString account = shownText(entry.accountName, longestName);
    if (entry.subaccount.isEmpty())
        return Tr::tr("Account “%1”").arg(account);
    const QString name = entry.subaccount == entry.worker ? workerName : QString();
    if (name.isEmpty())
        return Tr::tr("Account “%1”, subaccount %2").arg(account, entry.subaccount);
    return Tr::tr("Account “%1”, subaccount “%2” (%3)")
        .arg(account, shownText(name, longestName), entry.subaccount);
}

QString step(const ChangePlan &plan)
{
    switch (plan.state()) {
    case State::Reading:
        return Tr::tr("Reading how it is now…");
    case State::Checking:
        return Tr::tr("Looking whether it is still as shown…");
    case State::Applying:
        return Tr::tr("Making the change…");
    case State::Comparing:
        return Tr::tr("Reading again and comparing…");
    default:
        return {};
    }
}

Message message(const ChangePlan &plan)
{
    switch (plan.state()) {
    case State::Ready:
        return ofReady(plan);
    case State::Done:
        return {.caption = done(plan),
                .text = plan.notice().isEmpty() ? Tr::tr("SMTP2GO now shows it as planned.")
                                                : plan.notice()};
    case State::Differs:
        return {.severity = Severity::Warning,
                .caption = Tr::tr("Done, but not quite as planned"),
                .text = joined({Tr::tr("SMTP2GO accepted the change, but now shows something "
                                       "else. It may take a while there; look again later."),
                                plan.notice()})};
    case State::Refused:
        return ofError(plan, Severity::Error);
    case State::Unknown:
        return ofError(plan, Severity::Warning);
    case State::Failed:
        return plan.error() ? ofError(plan, Severity::Error)
                            : Message{.severity = Severity::Error,
                                      .caption = Tr::tr("Nothing was changed"),
                                      .text = plan.notice()};
    default:
        return {};
    }
}

Panel waiting(const ChangePlan &plan)
{
    if (plan.state() == State::Reading)
        return {.caption = step(plan), .busy = Panel::Busy::Yes};
    return {.icon = QStringLiteral("dialog-error"),
            .caption = Tr::tr("It can't be seen how it is now"),
            .text = Tr::tr("Without that there is no plan, so nothing was changed.")};
}

QString undo(const ChangeSummary &summary)
{
    if (!summary.undo.isEmpty())
        return Tr::tr("Can be undone: %1").arg(redacted(summary.undo));
    return summary.whyNotUndone.isEmpty()
        ? Tr::tr("Can’t be undone.")
        : Tr::tr("Can’t be undone: %1").arg(redacted(summary.whyNotUndone));
}

QString touches(const ChangeSummary &summary)
{
    QStringList lines;
    for (const QString &touched : summary.touches)
        lines += Tr::tr("• %1").arg(shownText(redacted(touched)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ChangePlanText
