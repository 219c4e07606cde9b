// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requesttext.h"

#include <QRegularExpression>
#include <algorithm>

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@,;<>]+@([^\\s@,;<>]+)\\z"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() && isDomain(match.captured(1));
}

bool isDomain(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@,;<>.]+(\\.[^\\s@,;<>.]+)+\\z"));
    return form.match(text).hasMatch();
}
