// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace {

QStringView cutAtGrapheme(QStringView text, qsizetype maximum)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), maximum + 1);
    finder.setPosition(maximum);
    const qsizetype border = finder.isAtBoundary() ? maximum : finder.toPreviousBoundary();
    return text.first(border > 0 ? border : maximum);
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control
        || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

} // namespace

QString shownText(QStringView text, qsizetype maximum)
{
    const bool tooLong = text.size() > maximum;
    QString shown = (tooLong ? cutAtGrapheme(text, maximum) : text).toString();
    if (std::any_of(shown.cbegin(), shown.cend(), isControl))
        std::replace_if(shown.begin(), shown.end(), isControl, QLatin1Char(' '));
    return tooLong ? shown + QChar(0x2026) : shown;
}
