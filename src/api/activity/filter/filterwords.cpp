// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterwords.h"

#include "api/activity/filter/filterkey.h"
#include "api/activity/filter/filterkinds.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace FilterWords {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterProblem)
};

FilterProblem said(const QString &message, const QString &cure)
{
    return {.message = message, .cure = cure};
}

QString allKeys()
{
    QStringList names;
    for (const FilterKey key : filterKeys)
        names.append(filterKeyName(key) + u':');
    return names.join(u' ');
}

} // namespace

FilterProblem unknownKey(QStringView name)
{
    const QString message = Tr::tr("“%1:” is not a key.").arg(name);
    const auto nearest = nearestFilterKey(name);
    if (!nearest)
        return said(message,
                    Tr::tr("Put text with a colon in quotes. The keys are %1").arg(allKeys()));
    const QString meant = filterKeyName(*nearest) + u':';
    FilterProblem problem
        = said(message, Tr::tr("Did you mean “%1”? Put text with a colon in quotes.").arg(meant));
    problem.replacement = meant;
    return problem;
}

FilterProblem missingValue(QStringView before)
{
    return said(Tr::tr("A value is missing behind “%1”.").arg(before),
                Tr::tr("Type it directly behind; with blanks or brackets in it, in quotes."));
}

FilterProblem missingHeaderName()
{
    return said(Tr::tr("The name of the header is missing."),
                Tr::tr("Type it directly behind, like header:X-Ticket or header:X-Ticket=4711."));
}

FilterProblem emptyQuotes()
{
    return said(Tr::tr("There is nothing between the quotes."),
                Tr::tr("Type what to look for, or remove the condition."));
}

FilterProblem openQuote()
{
    return said(Tr::tr("The quote isn't closed."),
                Tr::tr("Type another \" at its end. A quote inside is written \\\"."));
}

FilterProblem gluedTogether()
{
    return said(Tr::tr("A blank is missing here."),
                Tr::tr("Or put quotes around the whole text; a quote inside is written \\\"."));
}

FilterProblem nothingBehind(QChar sign)
{
    return said(Tr::tr("A condition is missing behind “%1”.").arg(sign),
                sign == u'|' ? Tr::tr("Type the alternative, or remove the bar.")
                             : Tr::tr("Type it directly behind, without a blank."));
}

FilterProblem nothingBefore(QChar sign)
{
    return said(Tr::tr("There is nothing before this “%1”.").arg(sign),
                Tr::tr("Remove it, or put it in quotes if you look for it."));
}

FilterProblem emptyBrackets()
{
    return said(Tr::tr("There is no condition in these brackets."),
                Tr::tr("Remove them, or put them in quotes if you look for them."));
}

FilterProblem openBracket()
{
    return said(Tr::tr("This bracket isn't closed."), Tr::tr("Type ) at its end."));
}

FilterProblem strayBracket()
{
    FilterProblem problem = said(Tr::tr("This bracket closes none."),
                                 Tr::tr("Remove it, or put it in quotes if you look for it."));
    problem.replacement = QString();
    return problem;
}

FilterProblem tooDeep()
{
    return said(Tr::tr("There are too many brackets in one another."),
                Tr::tr("Simplify the filter."));
}

FilterProblem unknownEvent(const QString &value)
{
    const QString message = Tr::tr("“%1” is not a kind of event.").arg(value);
    const QString nearest = nearestFilterKind(value);
    if (nearest.isEmpty())
        return said(message, Tr::tr("The kinds are %1.").arg(filterKindNames().join(u", "_s)));
    FilterProblem problem = said(message, Tr::tr("Did you mean “%1”?").arg(nearest));
    problem.replacement = nearest;
    return problem;
}

FilterProblem notATime(const QString &value)
{
    return said(Tr::tr("“%1” is not a time.").arg(value),
                Tr::tr("Write 30m, 2h, 7d, 1w, today, yesterday, 2026-11-24 or "
                       "2026-11-24T10:00, with Z at its end for UTC."));
}

FilterProblem severalTimes(FilterKey key)
{
    return said(Tr::tr("“%1:” takes one time only.").arg(filterKeyName(key)),
                Tr::tr("Remove the others."));
}

FilterProblem secondTime(FilterKey key)
{
    return said(Tr::tr("“%1:” is there already.").arg(filterKeyName(key)),
                Tr::tr("Remove one of them."));
}

FilterProblem invertedTime(FilterKey key)
{
    const FilterKey opposite = key == FilterKey::Since ? FilterKey::Until : FilterKey::Since;
    return said(Tr::tr("“%1:” can't be inverted.").arg(filterKeyName(key)),
                Tr::tr("Use “%1:” in its place.").arg(filterKeyName(opposite)));
}

FilterProblem timeInGroup(FilterKey key)
{
    return said(Tr::tr("“%1:” can't be in brackets or beside a bar.").arg(filterKeyName(key)),
                Tr::tr("The time range holds for the whole filter: put brackets around the rest, "
                       "and this before them."));
}

} // namespace FilterWords
