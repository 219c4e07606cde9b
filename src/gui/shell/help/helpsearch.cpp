// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/helpsearch.h"

#include "gui/shell/help/helppages.h"

#include <QTextDocument>

int HelpSearch::placesIn(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return 0;
    auto text = m_texts.find(name);
    if (text == m_texts.end()) {
        QTextDocument document; // without the marks of Markdown
        document.setMarkdown(helpText(name));
        text = m_texts.insert(name, document.toPlainText());
    }
    return int(text->count(words, Qt::CaseInsensitive));
}
