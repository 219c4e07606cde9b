// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterparser.h"

#include "api/activity/filter/filterspelling.h"
#include "api/activity/filter/filterwords.h"

#include <algorithm>

namespace {

using Kind = FilterToken::Kind;

constexpr int deepest = 40; // More than a person types, less than a stack holds.

QStringList textsOf(const auto &values)
{
    QStringList texts;
    for (const auto &value : values)
        texts.append(value.text);
    return texts;
}

} // namespace

FilterReading readFilter(QStringView text)
{
    return FilterParser(text).read();
}

FilterParser::FilterParser(QStringView text)
    : m_text(text)
    , m_scanner(text)
{
}

FilterReading FilterParser::read()
{
    QList<FilterExpression> parts;
    while (!m_scanner.onlyBlanksFollow()) {
        parts.append(readAny());
        const qsizetype place = m_scanner.position();
        if (m_scanner.take(u')', Kind::Close))
            report(FilterWords::strayBracket(), place, 1);
    }
    for (const Time &time : std::as_const(m_times)) {
        if (m_hasOuterBar)
            report(FilterWords::timeInGroup(time.key), time.position, time.length);
    }
    return reading(FilterExpression::all(parts));
}

FilterReading FilterParser::reading(const FilterExpression &expression) const
{
    using State = FilterReading::State;
    FilterReading reading{.state = m_scanner.tokens().isEmpty() ? State::Empty : State::Valid,
                          .expression = expression,
                          .problems = m_problems,
                          .tokens = m_scanner.tokens()};
    std::stable_sort(
        reading.problems.begin(), reading.problems.end(),
        [](const FilterProblem &a, const FilterProblem &b) { return a.position < b.position; });
    for (const FilterProblem &problem : m_problems) {
        const bool isWrong = problem.severity == FilterProblem::Severity::Wrong;
        reading.state = isWrong || reading.state == State::Wrong ? State::Wrong : State::Incomplete;
    }
    return reading;
}

FilterExpression FilterParser::readAny()
{
    QList<FilterExpression> parts{readAll()};
    while (m_scanner.take(u'|', Kind::Bar)) {
        m_hasOuterBar = m_hasOuterBar || m_depth == 0;
        parts.append(readAll());
    }
    return FilterExpression::any(parts);
}

FilterExpression FilterParser::readAll()
{
    const qsizetype before = m_scanner.tokens().size();
    QList<FilterExpression> parts;
    m_scanner.skipBlanks();
    while (!m_scanner.atEnd() && !m_scanner.isAt(u'|') && !m_scanner.isAt(u')')) {
        parts.append(readItem());
        m_scanner.skipBlanks();
    }
    if (m_scanner.tokens().size() == before)
        checkSomethingRead();
    return FilterExpression::all(parts);
}

/// Where a condition should be and isn't.
void FilterParser::checkSomethingRead()
{
    const QList<FilterToken> &tokens = m_scanner.tokens();
    const Kind last = tokens.isEmpty() ? Kind::Close : tokens.last().kind;
    const qsizetype begin = tokens.isEmpty() ? 0 : tokens.last().position;
    if (m_scanner.isAt(u'|'))
        report(FilterWords::nothingBefore(u'|'), m_scanner.position(), 1);
    else if (last == Kind::Bar)
        reportMissing(FilterWords::nothingBehind(u'|'));
    else if (last == Kind::Open && m_scanner.isAt(u')'))
        report(FilterWords::emptyBrackets(), begin, m_scanner.position() + 1 - begin);
}

FilterExpression FilterParser::readItem()
{
    m_scanner.setKey(FilterKey::Text);
    const Flags flags = readFlags();
    FilterExpression item;
    if (m_scanner.isAt(u'('))
        item = readBrackets();
    else if (!m_scanner.atBlank() && !m_scanner.isAt(u'|') && !m_scanner.isAt(u')'))
        item = readCondition(flags);
    else
        reportMissing(FilterWords::nothingBehind(m_text[m_scanner.position() - 1]));
    m_scanner.setKey(FilterKey::Text);
    if (flags.inverted)
        item = item.inverted();
    return flags.off ? item.switchedOff() : item;
}

FilterParser::Flags FilterParser::readFlags()
{
    Flags flags;
    while (true) {
        if (m_scanner.take(u'-', Kind::Not))
            flags.inverted = !flags.inverted;
        else if (m_scanner.take(u'~', Kind::Off))
            flags.off = true;
        else
            return flags;
    }
}

FilterExpression FilterParser::readBrackets()
{
    const qsizetype begin = m_scanner.position();
    m_scanner.take(u'(', Kind::Open);
    if (m_depth == deepest) {
        skipTooDeep();
        return {};
    }
    ++m_depth;
    const FilterExpression inner = readAny();
    --m_depth;
    if (m_scanner.take(u')', Kind::Close))
        return inner;
    FilterProblem problem = FilterWords::openBracket();
    problem.severity = FilterProblem::Severity::Incomplete;
    report(problem, begin, 1);
    return inner;
}

/// The rest isn't looked at: it could be as deep as it likes.
void FilterParser::skipTooDeep()
{
    report(FilterWords::tooDeep(), m_scanner.position() - 1, 1);
    while (!m_scanner.atEnd()) {
        m_scanner.skipBlanks();
        const qsizetype begin = m_scanner.position();
        if (!m_scanner.takeWord().isEmpty())
            m_scanner.note(Kind::Value, begin);
        else if (!m_scanner.atEnd())
            m_scanner.take(m_scanner.peek(), Kind::Value);
    }
}

FilterExpression FilterParser::readCondition(Flags flags)
{
    const qsizetype begin = m_scanner.position();
    const QStringView name = m_scanner.takeKey();
    const auto known = name.isEmpty() ? std::optional(FilterKey::Text) : filterKeyOf(name);
    const FilterKey key = known.value_or(FilterKey::Text);
    m_scanner.setKey(key);
    const QStringView typed = m_text.sliced(begin, m_scanner.position() - begin);
    if (!name.isEmpty())
        m_scanner.note(known ? Kind::Key : Kind::UnknownKey, begin);
    if (!known)
        report(FilterWords::unknownKey(name), begin, typed.size());
    if (key == FilterKey::Header)
        return readHeader();
    const QList<Value> values = readValues(typed);
    if (filterValueKind(key) == FilterValueKind::Event)
        checkEvents(values);
    if (filterValueKind(key) == FilterValueKind::Time)
        checkTime(key, values, flags, begin);
    if (values.isEmpty() || !known)
        return {};
    return FilterCondition{.key = key, .values = textsOf(values)};
}

FilterExpression FilterParser::readHeader()
{
    const qsizetype begin = m_scanner.position();
    const QStringView name = m_scanner.takeHeaderName();
    if (name.isEmpty()) {
        reportMissing(FilterWords::missingHeaderName());
        return {};
    }
    m_scanner.note(Kind::HeaderName, begin);
    FilterCondition condition{.key = FilterKey::Header, .values = {}, .header = name.toString()};
    if (m_scanner.take(u'=', Kind::Equals)) {
        condition.values = textsOf(readValues(m_text.sliced(begin, m_scanner.position() - begin)));
        return condition.values.isEmpty() ? FilterExpression() : condition;
    }
    checkEndOfValues();
    return condition;
}

QList<FilterParser::Value> FilterParser::readValues(QStringView before)
{
    QList<Value> values;
    readValue(values, before);
    while (m_scanner.take(u',', Kind::Comma))
        readValue(values, u",");
    checkEndOfValues();
    return values;
}

void FilterParser::readValue(QList<Value> &values, QStringView before)
{
    const qsizetype begin = m_scanner.position();
    if (m_scanner.isAt(u'"'))
        return readQuoted(values);
    const QString word = m_scanner.takeWord();
    if (word.isEmpty() && before.isEmpty())
        return report(FilterWords::nothingBefore(u','), begin, 1);
    if (word.isEmpty())
        return reportMissing(FilterWords::missingValue(before));
    m_scanner.note(Kind::Value, begin);
    values.append({word, begin, word.size()});
}

void FilterParser::readQuoted(QList<Value> &values)
{
    const qsizetype begin = m_scanner.position();
    const FilterScanner::Quoted quoted = m_scanner.takeQuoted();
    m_scanner.note(Kind::Quoted, begin);
    const qsizetype length = m_scanner.position() - begin;
    FilterProblem problem = quoted.isClosed ? FilterWords::emptyQuotes() : FilterWords::openQuote();
    if (m_scanner.onlyBlanksFollow())
        problem.severity = FilterProblem::Severity::Incomplete;
    if (quoted.text.isEmpty() || !quoted.isClosed)
        report(problem, begin, length);
    if (!quoted.text.isEmpty())
        values.append({quoted.text, begin, length});
}

void FilterParser::checkEndOfValues()
{
    const bool isGlued = m_scanner.isAt(u'"') || m_scanner.isAt(u'(');
    const bool hasEnded = m_scanner.atEnd() || endsFilterWord(m_scanner.peek());
    if (isGlued || !hasEnded)
        report(FilterWords::gluedTogether(), m_scanner.position(), 0);
}

void FilterParser::report(FilterProblem problem, qsizetype position, qsizetype length)
{
    problem.position = position;
    problem.length = length;
    m_problems.append(problem);
}

void FilterParser::reportMissing(FilterProblem problem)
{
    if (m_scanner.onlyBlanksFollow())
        problem.severity = FilterProblem::Severity::Incomplete;
    report(std::move(problem), m_scanner.position(), 0);
}
