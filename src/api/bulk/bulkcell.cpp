// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkcell.h"

#include <QRegularExpression>
#include <QStringList>

std::optional<bool> bulkFlag(const QString &cell)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
                                 QStringLiteral("t"),   QStringLiteral("1"), QStringLiteral("x"),
                                 QStringLiteral("on")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
                                QStringLiteral("f"),  QStringLiteral("0"), QStringLiteral("-"),
                                QStringLiteral("off")};
    const QString word = cell.trimmed().toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

std::optional<int> bulkNumber(const QString &cell)
{
    static const QRegularExpression grouped(
        QStringLiteral("^\\d{1,3}(?:([,.' \u00A0\u2009\u202F])\\d{3}(?:\\1\\d{3})*)?$"));
    static const QRegularExpression marks(QStringLiteral("[,.' \u00A0\u2009\u202F]"));
    QString digits = cell.trimmed();
    if (grouped.match(digits).hasMatch())
        digits.remove(marks);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}
