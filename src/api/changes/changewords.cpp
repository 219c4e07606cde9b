// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changewords.h"

#include "api/apierrortext.h"
#include "api/apierrorwords.h"
#include "core/redaction.h"

#include <QCoreApplication>

namespace ChangeWords {

namespace {

using ChangeOutcome = LoggedChange::Outcome;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

QString outcome(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Planned:
        return Tr::tr("Under way");
    case ChangeOutcome::Interrupted:
        return Tr::tr("Unknown: interrupted");
    case ChangeOutcome::Done:
        return Tr::tr("Done");
    case ChangeOutcome::Differs:
        return Tr::tr("Done, with differences");
    case ChangeOutcome::NotSent:
        return Tr::tr("Not sent");
    case ChangeOutcome::Refused:
        return Tr::tr("Refused");
    case ChangeOutcome::Unknown:
        return Tr::tr("Unknown");
    }
    return {};
}

QString fields(const LoggedChange &change)
{
    const auto shown
        = [](const QString &value) { return value.isEmpty() ? Tr::tr("(nothing)") : value; };
    QStringList texts;
    for (const FieldChange &field : change.fields)
        texts += Tr::tr("%1: %2 → %3").arg(field.field, shown(field.before), shown(field.after));
    return texts.join(QStringLiteral("; "));
}

QString problem(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    QStringList sentences{text.caption + QLatin1Char('.'), text.explanation, text.nextStep};
    sentences.removeAll(QString());
    return redacted(sentences.join(QLatin1Char(' ')));
}

QString looked(const LoggedChange &change)
{
    if (change.holds)
        return Tr::tr("The answer was lost, but SMTP2GO now shows the state that was planned: it "
                      "has most likely happened. Do not make this change again.");
    if (change.after == change.before)
        return Tr::tr("The answer was lost, and SMTP2GO still shows the state from before. Look "
                      "under View > Changes in doubt before you make this change again.");
    return Tr::tr("The answer was lost, and SMTP2GO shows a state that is neither the one from "
                  "before nor the one that was planned. Look under View > Changes in doubt.");
}

QString unread(const ApiError &error)
{
    return Tr::tr("The state could not be read again: %1.").arg(captionOf(error));
}

} // namespace ChangeWords
