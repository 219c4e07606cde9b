// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

/// Shows one help page, and where what one looks for stands in it.
class HelpText : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpText(QWidget *parent = nullptr);

    /// The page \p name from its beginning, or from its section \p anchor. False: no such page.
    bool showPage(const QString &name, const QString &anchor);

    /// Marks all places of \p words, which may be empty, and returns how many there are.
    int mark(const QString &words);

    /// Goes to the place after the cursor (before it), which mark() has marked. False: none.
    bool goToNext();
    bool goToPrevious();

    /// The cursor before everything, or behind it.
    void goToBegin() { moveCursor(QTextCursor::Start); }
    void goToEnd() { moveCursor(QTextCursor::End); }

private:
    bool goTo(QTextDocument::FindFlags flags);
    void goToSection(const QString &heading);

    QString m_words;
};
