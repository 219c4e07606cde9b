// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/shortened.h"

#include "core/plaintext.h"

#include <QString>
#include <QTextBoundaryFinder>

namespace {

qsizetype graphemeBorder(const QString &text, qsizetype maximum)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), maximum + 1);
    finder.setPosition(maximum);
    const qsizetype border = finder.isAtBoundary() ? maximum : finder.toPreviousBoundary();
    return border > 0 ? border : maximum;
}

} // namespace

std::string_view shortened(std::string_view text, std::string &buffer)
{
    if (qsizetype(text.size()) <= maximumShownLength)
        return text;
    // A UTF-16 unit takes three bytes at most. What the prefix breaks lies behind the cut.
    const auto prefix = std::min(qsizetype(text.size()), maximumShownLength * 3 + 16);
    const QString shown = QString::fromUtf8(text.data(), prefix);
    if (shown.size() <= maximumShownLength)
        return text;
    const qsizetype border = graphemeBorder(shown, maximumShownLength);
    buffer = QStringView(shown).first(border).toUtf8().append("…").toStdString();
    return buffer;
}
