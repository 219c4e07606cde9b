// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/pagemarks.h"

#include <algorithm>

namespace Emulator {

namespace {

FieldError tokenError(const QString &why)
{
    return {QStringLiteral("continue_token"), why};
}

} // namespace

PageMarks::PageMarks(quint64 seed, std::chrono::seconds life)
    : m_tokens(seed, life)
{
}

std::variant<qint64, FieldError> PageMarks::offset(const QString &token, quint32 queryId,
                                                   TokenFate fate, Instant now) const
{
    if (token.isEmpty())
        return 0;
    const auto read = m_tokens.bookmark(token, now);
    const auto *fault = std::get_if<TokenFault>(&read);
    if (fate == TokenFate::Expired || (fault != nullptr && *fault == TokenFault::Expired))
        return tokenError(QStringLiteral("has expired, search again"));
    if (fault != nullptr)
        return tokenError(QStringLiteral("is not a token of this service"));
    const auto bookmark = std::get<Bookmark>(read);
    if (bookmark.queryId != queryId)
        return tokenError(QStringLiteral("belongs to a search of other parameters"));
    return bookmark.offset;
}

QString PageMarks::token(const Bookmark &bookmark, Instant now) const
{
    return m_tokens.token(bookmark, now);
}

qint64 PageMarks::pageOf(const QString &token, qint64 pageSize, Instant now) const
{
    const auto read = m_tokens.bookmark(token, now);
    const auto *bookmark = std::get_if<Bookmark>(&read);
    return bookmark == nullptr ? 1 : 1 + bookmark->offset / std::max<qint64>(pageSize, 1);
}

} // namespace Emulator
