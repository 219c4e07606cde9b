// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/continuetoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr int signatureParts = 4; // Together as long as an RSA signature of 2048 bits.

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
        .object();
}

qint64 secondOf(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

QByteArray payload(const Bookmark &bookmark, qint64 issued, qint64 expires)
{
    return QByteArrayLiteral(R"({"exp":)") + QByteArray::number(expires)
        + QByteArrayLiteral(R"(,"iat":)") + QByteArray::number(issued)
        + QByteArrayLiteral(R"(,"dat":{"off":)") + QByteArray::number(bookmark.offset)
        + QByteArrayLiteral(R"(,"qid":)") + QByteArray::number(bookmark.queryId)
        + QByteArrayLiteral(R"(},"iss":"api.smtp2go.com"})");
}

} // namespace

TokenMint::TokenMint(quint64 seed, std::chrono::seconds life)
    : m_secret(QByteArrayLiteral("emulator") + QByteArray::number(seed))
    , m_life(life)
{
}

QByteArray TokenMint::signatureOf(const QByteArray &text) const
{
    QByteArray signature;
    for (int part = 0; part < signatureParts; ++part)
        signature += QMessageAuthenticationCode::hash(text + QByteArray::number(part), m_secret,
                                                      QCryptographicHash::Sha512);
    return encoded(signature);
}

QString TokenMint::token(const Bookmark &bookmark, Instant now) const
{
    const qint64 issued = secondOf(now);
    const QByteArray text = encoded(QByteArrayLiteral(R"({"alg":"RS256","typ":"JWT"})")) + '.'
        + encoded(payload(bookmark, issued, issued + m_life.count()));
    return QString::fromLatin1(text + '.' + signatureOf(text));
}

std::variant<Bookmark, TokenFault> TokenMint::bookmark(const QString &token, Instant now) const
{
    const QList<QByteArray> parts = token.toLatin1().split('.');
    if (parts.size() != 3 || signatureOf(parts[0] + '.' + parts[1]) != parts[2])
        return TokenFault::Malformed;
    const QJsonObject content = decoded(parts[1]);
    if (secondOf(now) >= content.value(Name("exp")).toInteger())
        return TokenFault::Expired;
    const QJsonObject data = content.value(Name("dat")).toObject();
    return Bookmark{data.value(Name("off")).toInteger(),
                    static_cast<quint32>(data.value(Name("qid")).toInteger())};
}

} // namespace Emulator
