// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/oneline.h"

#include <algorithm>

namespace {

bool isBreak(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

QString onOneLine(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), isBreak))
        std::replace_if(text.begin(), text.end(), isBreak, u' ');
    return text;
}
