// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountsstate.h"

#include "api/apierrortext.h"
#include "core/plaintext.h"
#include "gui/subaccounts/subaccountlist.h"
#include "gui/subaccounts/subaccountquestion.h"
#include "gui/widgets/queuetext.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Action = SubaccountsState::PanelAction;
using Message = MessageBar::Content;
using Panel = StatePanel::Content;
using State = SubaccountList::State;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountsState)
};

QString joined(const QStringList &sentences)
{
    QStringList full = sentences;
    full.removeAll(QString());
    return full.join(QLatin1Char(' '));
}

Message errorMessage(const ApiError &error, const QString &keeps, const QString &action)
{
    const ApiErrorText text = describe(error);
    return {.severity = MessageBar::Severity::Error,
            .caption = text.caption,
            .text = joined({text.explanation, text.nextStep, keeps}),
            .details = text.details,
            .action = action};
}

Panel errorPanel(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    const bool isRight = error.kind == ApiError::Kind::PermissionDenied;
    const QString hint = isRight ? Tr::tr("Only the key of a master account can read its "
                                          "subaccounts; one of a subaccount never can.")
                                 : QString();
    return {.icon = isRight ? QStringLiteral("dialog-password") : QStringLiteral("dialog-error"),
            .caption = text.caption,
            .text = joined({text.explanation, hint}),
            .nextStep = text.nextStep,
            .details = text.details,
            .action = Tr::tr("Try again")};
}

Panel loadingPanel(const QueueMonitor::Status &queue)
{
    const bool waits = queue.pausedFor || (queue.inFlight == 0 && queue.queued > 0);
    return {.caption = Tr::tr("Reading subaccounts…"),
            .text = waits ? Tr::tr("Waiting for its turn: %1.").arg(QueueText::status(queue))
                          : Tr::tr("Waiting for SMTP2GO’s answer."),
            .busy = Panel::Busy::Yes};
}

Panel nonePanel(bool mayAdd)
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("This account has no subaccounts"),
            .text = Tr::tr("A subaccount has senders, users and a plan of its own; the bill goes "
                           "to this account."),
            .action = mayAdd ? Tr::tr("Add a subaccount…") : QString()};
}

Panel nothingMatches()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = Tr::tr("No subaccount matches"),
            .text = Tr::tr("All are left out by the search, the state or the trouble above."),
            .action = Tr::tr("Show all")};
}

std::optional<Panel> panelWithoutList(const SubaccountList &list, const QueueMonitor::Status &queue)
{
    switch (list.state()) {
    case State::Failed:
        return errorPanel(*list.error());
    case State::Cancelled:
        return Panel{.icon = QStringLiteral("dialog-information"),
                     .caption = Tr::tr("Cancelled"),
                     .text = Tr::tr("The subaccounts were not read."),
                     .action = Tr::tr("Read them")};
    default:
        return loadingPanel(queue);
    }
}

QString keptSentence(const SubaccountList &list)
{
    if (list.readAt().isValid())
        return Tr::tr("The rows below are as of %1.")
            .arg(TimeText::inSentence(list.readAt().toMSecsSinceEpoch()));
    return list.total() >= 0
        ? Tr::tr("%1 of %2 subaccounts have arrived: the rest is missing below.")
              .arg(QLocale().toString(list.received()), QLocale().toString(list.total()))
        : Tr::tr("%1 subaccounts have arrived: the rest is missing below.")
              .arg(QLocale().toString(list.received()));
}

Message listMessage(const SubaccountList &list)
{
    if (list.state() == State::Failed)
        return errorMessage(*list.error(), keptSentence(list), Tr::tr("Try again"));
    if (list.state() == State::Cancelled)
        return {.caption = Tr::tr("Cancelled"),
                .text = keptSentence(list),
                .action = Tr::tr("Read again")};
    return {};
}

Message numbersMessage(const SubaccountList &list)
{
    if (list.numbersError() && !list.isReadingNumbers())
        return errorMessage(*list.numbersError(),
                            Tr::tr("The numbers of the period are missing or older."),
                            Tr::tr("Try again"));
    return {};
}

Message answerMessage(const SubaccountQuestion &question)
{
    if (question.text().isEmpty())
        return {};
    const QString text = shownText(question.text(), 60);
    const QString back = Tr::tr("Show all");
    if (question.isBusy())
        return {.caption = Tr::tr("Asking SMTP2GO for “%1”…").arg(text),
                .action = back,
                .form = MessageBar::Form::Banner};
    if (question.error())
        return errorMessage(*question.error(), {}, back);
    const int count = question.found() ? int(question.found()->size()) : 0;
    return {.caption = Tr::tr("SMTP2GO’s answer to “%1”").arg(text),
            .text
            = count == 0 ? Tr::tr("No subaccount.") : Tr::tr("%Ln subaccount(s).", nullptr, count),
            .action = back,
            .form = MessageBar::Form::Banner};
}

QString footerOf(const SubaccountList &list)
{
    if (list.state() != State::Reading)
        return {};
    return list.total() < 0
        ? Tr::tr("Reading subaccounts…")
        : Tr::tr("Reading subaccounts: %1 of %2")
              .arg(QLocale().toString(list.received()), QLocale().toString(list.total()));
}

} // namespace

SubaccountsState subaccountsState(const SubaccountList &list, const SubaccountQuestion &question,
                                  const QueueMonitor::Status &queue,
                                  const SubaccountRowsShown &rows)
{
    if (!list.overview())
        return {.panel = panelWithoutList(list, queue)};
    SubaccountsState state{.message = listMessage(list),
                           .numbers = numbersMessage(list),
                           .answer = answerMessage(question),
                           .footer = footerOf(list)};
    if (list.overview()->size() == 0) {
        state.panel = nonePanel(rows.mayAdd);
        state.panelAction = Action::Add;
    } else if (rows.shown == 0 && !rows.isArranging) {
        state.panel = nothingMatches();
        state.panelAction = Action::ShowAll;
    }
    return state;
}
