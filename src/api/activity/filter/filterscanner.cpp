// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterscanner.h"

#include "api/activity/filter/filterspelling.h"

#include <algorithm>

namespace {

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

} // namespace

bool FilterScanner::onlyBlanksFollow() const
{
    const QStringView rest = m_text.sliced(m_position);
    return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
}

void FilterScanner::skipBlanks()
{
    while (!atEnd() && atBlank())
        ++m_position;
}

bool FilterScanner::take(QChar c, FilterToken::Kind kind)
{
    if (!isAt(c))
        return false;
    ++m_position;
    note(kind, m_position - 1);
    return true;
}

template <typename Accepts> QStringView FilterScanner::takeWhile(Accepts accepts)
{
    const qsizetype begin = m_position;
    while (!atEnd() && accepts(m_text[m_position]))
        ++m_position;
    return m_text.sliced(begin, m_position - begin);
}

QStringView FilterScanner::takeKey()
{
    const qsizetype begin = m_position;
    const QStringView key = takeWhile(isAsciiLetter);
    const bool isUrl = m_text.sliced(m_position).startsWith(u"://") && !filterKeyOf(key);
    if (!key.isEmpty() && isAt(u':') && !isUrl) {
        ++m_position;
        return key;
    }
    m_position = begin;
    return {};
}

QStringView FilterScanner::takeHeaderName()
{
    return takeWhile([](QChar c) { return isFilterHeaderName(QStringView(&c, 1)); });
}

QString FilterScanner::takeWord()
{
    return takeWhile([](QChar c) { return !endsFilterWord(c); }).toString();
}

FilterScanner::Quoted FilterScanner::takeQuoted()
{
    Quoted quoted{{}, false};
    for (++m_position; !atEnd() && !quoted.isClosed; ++m_position) {
        const QStringView rest = m_text.sliced(m_position);
        const bool isEscape = rest.startsWith(u"\\\"") || rest.startsWith(u"\\\\");
        if (isEscape)
            ++m_position;
        quoted.isClosed = !isEscape && rest.front() == u'"';
        if (!quoted.isClosed)
            quoted.text += m_text[m_position];
    }
    return quoted;
}

void FilterScanner::note(FilterToken::Kind kind, qsizetype begin)
{
    m_tokens.append({kind, begin, m_position - begin, m_key});
}
