// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/formulaguard.h"

#include <algorithm>

namespace {

bool beginsFormula(QChar c)
{
    constexpr QStringView plain = u"=+-@\u2212";
    if (c.unicode() < 0x80 || plain.contains(c))
        return plain.contains(c);
    const QString folded = c.decomposition(); // of the wide, small, raised and lowered forms
    return folded.size() == 1 && plain.contains(folded.front());
}

/// What a program may skip, or take away, before it looks at the text.
bool isSkipped(QChar c)
{
    if (c == u'"' || c.isSpace())
        return true;
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

bool mayBeginCell(QChar c, QChar separator)
{
    constexpr QStringView breaks = u";\t|\r\n\v\f\u0085\u2028\u2029";
    return breaks.contains(c) || (c == u',' && c != separator);
}

bool mayHoldFormula(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return beginsFormula(c) || c.isNull(); });
}

} // namespace

QString withoutFormula(const QString &text, QChar separator)
{
    if (!mayHoldFormula(text))
        return text;
    QString safe;
    safe.reserve(text.size() + 4);
    bool isAtBegin = true; // of what some program may take for a cell
    for (const QChar c : text) {
        if (isAtBegin && beginsFormula(c))
            safe.append(u'\'');
        isAtBegin = mayBeginCell(c, separator) || (isAtBegin && isSkipped(c));
        safe.append(c.isNull() ? QChar(QChar::ReplacementCharacter) : c);
    }
    return safe;
}
