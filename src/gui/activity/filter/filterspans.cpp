// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterspans.h"

#include "api/activity/filter/filterreading.h"

namespace {

using Token = FilterToken::Kind;
using Span = FilterSpan::Kind;

Span lookOf(Token token)
{
    switch (token) {
    case Token::Key:
    case Token::HeaderName:
        return Span::Key;
    case Token::UnknownKey:
        return Span::Wrong;
    case Token::Value:
    case Token::Quoted:
        return Span::Value;
    default:
        return Span::Operator;
    }
}

bool isSign(Token token)
{
    return token == Token::Not || token == Token::Off;
}

/// Whether \p next goes on with the condition that \p token is a piece of.
bool continues(const FilterToken &token, const FilterToken &next)
{
    if (next.kind == Token::Comma || next.kind == Token::Equals)
        return true;
    return !isSign(next.kind)
        && (token.kind == Token::Key || token.kind == Token::UnknownKey
            || token.kind == Token::HeaderName || token.kind == Token::Equals
            || token.kind == Token::Comma)
        && next.kind != Token::Open && next.kind != Token::Close && next.kind != Token::Bar;
}

qsizetype endOfGroup(const QList<FilterToken> &tokens, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < tokens.size(); ++i) {
        depth += tokens.at(i).kind == Token::Open ? 1 : 0;
        depth -= tokens.at(i).kind == Token::Close ? 1 : 0;
        if (depth == 0)
            return tokens.at(i).end();
    }
    return tokens.constLast().end();
}

/// Where what the sign at \p sign stands before ends.
qsizetype endOfItem(const QList<FilterToken> &tokens, qsizetype sign)
{
    qsizetype i = sign + 1;
    while (i < tokens.size() && isSign(tokens.at(i).kind))
        ++i;
    if (i == tokens.size())
        return tokens.constLast().end();
    if (tokens.at(i).kind == Token::Open)
        return endOfGroup(tokens, i);
    while (i + 1 < tokens.size() && continues(tokens.at(i), tokens.at(i + 1)))
        ++i;
    return tokens.at(i).end();
}

} // namespace

QList<FilterSpan> spansOf(const FilterReading &reading)
{
    QList<FilterSpan> spans;
    for (const FilterToken &token : reading.tokens)
        spans.append({token.position, token.length, lookOf(token.kind)});
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const qsizetype start = reading.tokens.at(i).position;
        if (reading.tokens.at(i).kind == Token::Off)
            spans.append({start, endOfItem(reading.tokens, i) - start, Span::SwitchedOff});
    }
    for (const FilterProblem &problem : reading.problems) {
        const bool wrong = problem.severity == FilterProblem::Severity::Wrong;
        spans.append({problem.position, problem.length, wrong ? Span::Wrong : Span::Incomplete});
    }
    return spans;
}

FilterVerdict verdictOf(const FilterReading &reading)
{
    switch (reading.state) {
    case FilterReading::State::Empty:
        return FilterVerdict::Empty;
    case FilterReading::State::Valid:
        return FilterVerdict::Valid;
    case FilterReading::State::Incomplete:
        return FilterVerdict::Incomplete;
    case FilterReading::State::Wrong:
        return FilterVerdict::Wrong;
    }
    return FilterVerdict::Wrong;
}
