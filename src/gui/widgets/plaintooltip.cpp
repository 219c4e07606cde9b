// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/plaintooltip.h"

#include "core/plaintext.h"

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(shownText(text).toHtmlEscaped());
}

QString plainToolTip(const QStringList &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.isEmpty())
            text += QStringLiteral("<p>%1</p>").arg(plainToolTip(paragraph));
    }
    return text;
}
