// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filtercursor.h"

#include <algorithm>

namespace {

using What = FilterCursor::What;
using Kind = FilterToken::Kind;

QString unquoted(QStringView text)
{
    QString plain = text.toString();
    if (plain.startsWith(u'"'))
        plain.remove(0, 1);
    if (plain.endsWith(u'"') && !plain.endsWith(QLatin1String("\\\"")))
        plain.chop(1);
    return plain.replace(QLatin1String("\\\""), QLatin1String("\""))
        .replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

/// What belongs behind \p token when nothing is there yet.
FilterCursor behind(const FilterToken &token, qsizetype cursor)
{
    FilterCursor found{.position = cursor};
    const bool isHeader = token.key == FilterKey::Header;
    if (token.kind == Kind::Key || token.kind == Kind::Comma || token.kind == Kind::Equals) {
        found.key = token.key;
        found.what = token.kind == Kind::Key && isHeader ? What::HeaderName : What::Value;
    }
    if (found.what == What::Value && token.key == FilterKey::Text)
        found.what = What::KeyOrText;
    return found;
}

FilterCursor within(QStringView text, const FilterToken &token, qsizetype cursor)
{
    const QStringView typed = text.sliced(token.position, cursor - token.position);
    FilterCursor found{.key = token.key,
                       .prefix = unquoted(typed),
                       .position = token.position,
                       .length = token.length};
    if (token.kind == Kind::HeaderName)
        found.what = What::HeaderName;
    else if (token.key != FilterKey::Text)
        found.what = What::Value;
    return found;
}

/// A key that is being typed or mended.
FilterCursor withinKey(QStringView text, const FilterToken &token, qsizetype cursor)
{
    return {.what = What::KeyOrText,
            .key = FilterKey::Text,
            .prefix = text.sliced(token.position, cursor - token.position).toString(),
            .position = token.position,
            .length = token.length};
}

} // namespace

FilterCursor filterCursor(QStringView text, const FilterReading &reading, qsizetype cursor)
{
    const auto token = std::find_if(
        reading.tokens.begin(), reading.tokens.end(),
        [cursor](const FilterToken &one) { return one.position < cursor && cursor <= one.end(); });
    if (token == reading.tokens.end())
        return {.position = cursor};
    const bool isKey = token->kind == Kind::Key || token->kind == Kind::UnknownKey;
    if (isKey && cursor < token->end())
        return withinKey(text, *token, cursor);
    if (token->kind == Kind::Value || token->kind == Kind::Quoted
        || token->kind == Kind::HeaderName)
        return within(text, *token, cursor);
    return behind(*token, cursor);
}
