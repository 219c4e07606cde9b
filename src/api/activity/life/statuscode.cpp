// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/statuscode.h"

#include <QRegularExpression>

namespace {

/// Codes stand in front; what is behind is prose.
constexpr qsizetype farthestCode = 1000;

QString inLines(QStringView reply)
{
    QString text = reply.left(farthestCode).toString();
    return text.replace(QLatin1String("\\r"), QLatin1String("\r"))
        .replace(QLatin1String("\\n"), QLatin1String("\n"));
}

int basicIn(const QString &text)
{
    static const QRegularExpression code(
        QStringLiteral(
            R"((?:^["'<\s]*|[:;(]\s*|\b(?:said|error|code|status|reply|response)\s+)([245][0-5]\d)(?![\d.:])(?!\s+bytes))"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return code.match(text).captured(1).toInt();
}

std::optional<StatusCode::Enhanced> enhancedIn(const QString &text, int basic)
{
    static const QRegularExpression code(
        QStringLiteral(R"((?<![\d.\w])([245])\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d|\w))"));
    auto matches = code.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int kind = match.captured(1).toInt();
        if (basic == 0 || kind == basic / 100)
            return StatusCode::Enhanced{kind, match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return std::nullopt;
}

} // namespace

int StatusCode::kind() const
{
    return enhanced ? enhanced->kind : basic / 100;
}

QString StatusCode::text() const
{
    QStringList parts;
    if (basic != 0)
        parts.append(QString::number(basic));
    if (enhanced)
        parts.append(QStringLiteral("%1.%2.%3")
                         .arg(enhanced->kind)
                         .arg(enhanced->subject)
                         .arg(enhanced->detail));
    return parts.join(QLatin1Char(' '));
}

StatusCode statusCodeIn(QStringView reply)
{
    const QString text = inLines(reply);
    StatusCode code;
    code.basic = basicIn(text);
    code.enhanced = enhancedIn(text, code.basic);
    return code;
}
