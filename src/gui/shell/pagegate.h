// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class AccountAccess;
class Page;
class QListWidgetItem;
class QStackedWidget;
class StatePanel;

/// Shows which pages the open account may not use: in the navigation, and in their place.
class PageGate : public QObject {
    Q_OBJECT
public:
    /// Adds a page of its own to \p pages.
    explicit PageGate(QStackedWidget &pages);

    /// For all pages that are added from now on. Null: everything is allowed.
    void setAccess(AccountAccess *access);

    /// \p entry is the page's in the navigation. Both must live until clear().
    void add(Page *page, QListWidgetItem *entry);
    void clear();

    /// What is to be shown for \p page: itself, or why it can't be used.
    [[nodiscard]] QWidget *shownFor(Page *page);

    /// Sets its texts again; for whom it belongs to, who has named the entries.
    void retranslate() { showAll(); }

signals:
    /// shownFor() may be another one.
    void changed();

private:
    struct Entry {
        Page *page;
        QListWidgetItem *item;
        bool allowed = true;
    };

    void showAll();
    static void show(const Entry &entry);
    void fillPanel(const Page &page);

    StatePanel *m_panel; ///< owned by the pages
    AccountAccess *m_access = nullptr;
    QList<Entry> m_entries;
};
