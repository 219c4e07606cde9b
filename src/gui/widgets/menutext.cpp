// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/menutext.h"

#include "core/plaintext.h"

#include <QRegularExpression>

QString menuText(const QString &text, qsizetype maximum)
{
    return shownText(text, maximum).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString spokenMenuText(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&[^&]\\)"));
    const QString words = text.section(QLatin1Char('\t'), 0, 0).remove(bracketed);
    QString spoken;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1Char('&') && i + 1 < words.size())
            ++i;
        spoken += words.at(i);
    }
    return spoken.trimmed();
}
