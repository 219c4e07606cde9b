// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterhint.h"

#include "api/activity/filter/filterplan.h"
#include "api/activity/filter/filterreading.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterHint)
};

FilterHint problemHint(const FilterProblem &problem)
{
    const bool wrong = problem.severity == FilterProblem::Severity::Wrong;
    return {.icon = wrong ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning"),
            .text = problem.sentence(),
            .cure = !problem.replacement ? QString()
                : problem.replacement->isEmpty()
                ? Tr::tr("Remove it")
                : Tr::tr("Change to %1").arg(*problem.replacement)};
}

} // namespace

FilterHint FilterHint::of(const FilterReading &reading, const FilterPlan &plan, Asked asked)
{
    if (!reading.problems.isEmpty())
        return problemHint(reading.problems.constFirst());
    if (asked == Asked::Another)
        return {.icon = QStringLiteral("view-refresh"),
                .text = plan.appliedCount == 0
                    ? Tr::tr("Return asks SMTP2GO again")
                    : Tr::tr("Return asks SMTP2GO again; %n condition(s) applied to the rows "
                             "fetched already",
                             nullptr, plan.appliedCount)};
    if (plan.askedCount + plan.appliedCount == 0)
        return {.text = Tr::tr("Type a filter or fill in the fields; Ctrl+Space completes, "
                               "Return searches")};
    return {.icon = QStringLiteral("dialog-ok-apply"),
            .text = asked == Asked::Never ? Tr::tr("Return searches")
                                          : Tr::tr("The table shows what fits this filter")};
}
