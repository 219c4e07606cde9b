// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterhint.h"

#include "api/activity/filter/filterplan.h"
#include "api/activity/filter/filterreading.h"
#include "core/redaction.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterHint)
};

QString cureOf(const FilterProblem &problem)
{
    if (!problem.replacement)
        return {};
    return problem.replacement->isEmpty()
        ? Tr::tr("Remove it")
        : redacted(Tr::tr("Change to %1").arg(*problem.replacement));
}

/// A cure that a button offers is not said twice: the line has little room.
FilterHint problemHint(const FilterProblem &problem)
{
    const bool wrong = problem.severity == FilterProblem::Severity::Wrong;
    const QString shortened = Tr::tr("Column %1: %2").arg(problem.column()).arg(problem.message);
    const QString sentence = redacted(problem.sentence()); // a key may have been pasted
    return {.icon = wrong ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning"),
            .text = problem.replacement ? redacted(shortened) : sentence,
            .description = sentence,
            .cure = cureOf(problem)};
}

} // namespace

FilterHint FilterHint::of(const FilterReading &reading, const FilterPlan &plan, Asked asked)
{
    if (!reading.problems.isEmpty())
        return problemHint(reading.problems.constFirst());
    FilterHint hint;
    const bool isEmpty = plan.askedCount + plan.appliedCount == 0;
    if (asked == Asked::Another) {
        hint.icon = QStringLiteral("view-refresh");
        hint.text = plan.appliedCount == 0
            ? Tr::tr("Return asks SMTP2GO again")
            : Tr::tr("Return asks SMTP2GO again; %n condition(s) applied to the rows fetched "
                     "already",
                     nullptr, plan.appliedCount);
    } else if (isEmpty) {
        hint.text = Tr::tr("Type a filter or fill in the fields; Ctrl+Space completes, "
                           "Return searches");
    } else {
        hint.icon = QStringLiteral("dialog-ok-apply");
        hint.text = asked == Asked::Never ? Tr::tr("Return searches")
                                          : Tr::tr("The table shows what fits this filter");
    }
    hint.description = hint.text;
    return hint;
}
