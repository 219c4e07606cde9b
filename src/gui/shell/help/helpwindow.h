// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/help/helppages.h"
#include "gui/shell/help/helpsearch.h"

#include <QDialog>

class HelpText;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The help pages that are bundled with the program: contents at the left, the page, back and
/// forward, and a search over all pages.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// \p topic is the file of a page, e.g. "queue.md", or one of its sections,
    /// "settings.md#network". An unknown page changes nothing.
    void showPage(const QString &topic);

    /// What is shown: the file of a page.
    [[nodiscard]] QString page() const;

signals:
    /// A link "outpost:\p name" was chosen.
    void commandRequested(const QString &name);

private:
    void build();
    void retranslate();
    void fillContents();
    void addActions();
    QAction *addStep(QToolButton *button, const QString &icon, const QList<QKeySequence> &keys,
                     void (HelpWindow::*slot)());
    void follow(const QUrl &link);
    void showTopic(const QString &topic);
    void goBack();
    void goForward();
    void openChosen(const QTreeWidgetItem *item);
    void search(const QString &words);
    void findNext();
    void findPrevious();
    enum class Direction { Forward, Backward };
    void find(Direction direction);
    [[nodiscard]] int placesIn(const QString &page);
    void showState();

    QList<HelpPage> m_pages;
    HelpSearch m_search;
    QStringList m_topics; ///< visited, oldest first
    int m_now = -1; ///< in m_topics
    QTreeWidget *m_contents;
    HelpText *m_text;
    QLineEdit *m_words;
    QLabel *m_found;
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
    QToolButton *m_nextButton;
    QToolButton *m_previousButton;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    int m_places = 0; ///< on the page that is shown
};
