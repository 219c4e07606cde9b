// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/search/continuetoken.h"
#include "emulator/service/contract.h"

#include <QString>
#include <variant>

namespace Emulator {

/// Whether a continue token is to be taken for expired, whatever it says.
enum class TokenFate { AsWritten, Expired };

/// Finds the place in an answer of several pages that a continue token stands for.
class PageMarks {
public:
    PageMarks(quint64 seed, std::chrono::seconds life);

    /// Where the page begins; 0 without a token. An error for a token that is none, has expired or
    /// belongs to another question than \p queryId.
    [[nodiscard]] std::variant<qint64, FieldError> offset(const QString &token, quint32 queryId,
                                                          TokenFate fate, Instant now) const;

    [[nodiscard]] QString token(const Bookmark &bookmark, Instant now) const;

    /// Which page \p token asks for, if it is a token at all; else 1.
    [[nodiscard]] qint64 pageOf(const QString &token, qint64 pageSize, Instant now) const;

private:
    TokenMint m_tokens;
};

} // namespace Emulator
