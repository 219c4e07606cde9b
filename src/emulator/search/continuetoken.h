// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"

#include <QByteArray>
#include <QString>
#include <variant>

namespace Emulator {

/// Where the next page of a search begins.
struct Bookmark {
    qint64 offset = 0;
    quint32 queryId = 0;

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// Why a token is of no use.
enum class TokenFault { Malformed, Expired };

/// Makes and reads continue tokens: three base64url parts as of an RS256 JWT, whose payload
/// `{"exp","iat","dat":{"off","qid"},"iss"}` anyone can read. The signature is a keyed hash, since
/// nobody but this object verifies it.
class TokenMint {
public:
    TokenMint(quint64 seed, std::chrono::seconds life);

    [[nodiscard]] QString token(const Bookmark &bookmark, Instant now) const;
    [[nodiscard]] std::variant<Bookmark, TokenFault> bookmark(const QString &token,
                                                              Instant now) const;

private:
    [[nodiscard]] QByteArray signatureOf(const QByteArray &text) const;

    QByteArray m_secret;
    std::chrono::seconds m_life;
};

} // namespace Emulator
