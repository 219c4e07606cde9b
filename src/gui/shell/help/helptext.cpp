// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/helptext.h"

#include "gui/shell/help/helppages.h"
#include "gui/widgets/icons.h"

#include <QScrollBar>
#include <QTextBlock>

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(false);
    document()->setDocumentMargin(16);
}

bool HelpText::showPage(const QString &name, const QString &anchor)
{
    const QString text = helpText(name);
    if (text.isEmpty())
        return false;
    setMarkdown(text);
    goToBegin();
    goToSection(helpSection(name, anchor));
    return true;
}

int HelpText::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> found;
    QTextCharFormat format;
    format.setBackground(isDark(palette()) ? QColor(0x7a, 0x5c, 0x00) : QColor(0xff, 0xe0, 0x82));
    if (!words.isEmpty()) {
        for (QTextCursor place = document()->find(words, 0); !place.isNull();
             place = document()->find(words, place))
            found.append({place, format});
    }
    setExtraSelections(found);
    return int(found.size());
}

bool HelpText::goToNext()
{
    return goTo({});
}

bool HelpText::goToPrevious()
{
    return goTo(QTextDocument::FindBackward);
}

bool HelpText::goTo(QTextDocument::FindFlags flags)
{
    return !m_words.isEmpty() && find(m_words, flags);
}

void HelpText::goToSection(const QString &heading)
{
    if (heading.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0
            || helpAnchor(block.text()) != helpAnchor(heading))
            continue;
        setTextCursor(QTextCursor(block));
        const int top = cursorRect().top() + verticalScrollBar()->value();
        verticalScrollBar()->setValue(top - int(document()->documentMargin()));
        return;
    }
}
