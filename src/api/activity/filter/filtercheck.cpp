// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What values must be, and where times may stand.
#include "api/activity/filter/filterkinds.h"
#include "api/activity/filter/filterparser.h"
#include "api/activity/filter/filtertime.h"
#include "api/activity/filter/filterwords.h"

#include <algorithm>

namespace {

bool beginsKind(QStringView value)
{
    const QStringList names = filterKindNames();
    return std::any_of(names.begin(), names.end(), [value](const QString &name) {
        return name.startsWith(value, Qt::CaseInsensitive);
    });
}

} // namespace

bool FilterParser::isBeingTyped(const Value &value) const
{
    return value.position + value.length == m_text.size();
}

void FilterParser::checkEvents(const QList<Value> &values)
{
    for (const Value &value : values) {
        if (!filterKinds(value.text).isEmpty())
            continue;
        FilterProblem problem = FilterWords::unknownEvent(value.text);
        if (isBeingTyped(value) && beginsKind(value.text))
            problem.severity = FilterProblem::Severity::Incomplete;
        report(problem, value.position, value.length);
    }
}

void FilterParser::checkTime(FilterKey key, const QList<Value> &values, Flags flags,
                             qsizetype begin)
{
    for (const Value &value : values) {
        const FilterTimeForm form = filterTimeForm(value.text);
        FilterProblem problem = FilterWords::notATime(value.text);
        if (form == FilterTimeForm::Beginning && isBeingTyped(value))
            problem.severity = FilterProblem::Severity::Incomplete;
        if (form != FilterTimeForm::Complete)
            report(problem, value.position, value.length);
    }
    const qsizetype length = m_scanner.position() - begin;
    if (values.size() > 1)
        report(FilterWords::severalTimes(key), begin, length);
    if (flags.inverted)
        report(FilterWords::invertedTime(key), begin, length);
    if (m_depth > 0)
        report(FilterWords::timeInGroup(key), begin, length);
    if (flags.off)
        return;
    if (std::any_of(m_times.begin(), m_times.end(),
                    [key](const Time &time) { return time.key == key; }))
        report(FilterWords::secondTime(key), begin, length);
    m_times.append({key, begin, length});
}
