// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class AccountAccess;
class FirstPaint;
class Page;
class PageGate;
class QAction;
class QDockWidget;
class QListWidget;
class QMenu;
class QStackedWidget;
struct NavigationEntry;

/// The pages of an account, their entries in the navigation, and all that shows which of them is
/// open: its menu, what stands below the navigation, and its details.
class PageDeck : public QObject {
    Q_OBJECT
public:
    /// Those of the window.
    struct Parts {
        QListWidget &navigation;
        QStackedWidget &pages;
        QStackedWidget &sidebars; ///< below the navigation
        QStackedWidget &details;
        QDockWidget &detailsDock;
        QMenu &menu; ///< of the page that is open
        QAction &showDetails; ///< the wish to see the details
    };

    /// All must outlive the deck; its parent is the window.
    PageDeck(const Parts &parts, FirstPaint &firstPaint, QObject *parent);

    /// For all pages that are added from now on. Null: everything is allowed.
    void setAccess(AccountAccess *access);

    /// Adds an entry for a page that is added later, in the order of the entries.
    void announce(const NavigationEntry &entry);

    /// In the place of the first that was announced, if there is one. Takes ownership of the page,
    /// its details and what stands below the navigation.
    void add(Page *page);

    /// Opens the first page.
    void open();

    /// Opens \p page, which was added.
    void goTo(Page *page);

    /// Deletes all pages.
    void clear();

    [[nodiscard]] const QList<Page *> &all() const { return m_pages; }

    /// The one that is open; null if none is.
    [[nodiscard]] Page *shown() const;

    /// Sets its texts again; for whom it belongs to.
    void retranslate();

signals:
    /// \p page is open now; null if none is, or one that the account may not use.
    void opened(Page *page);

private:
    void nameEntries();
    void openPage(int index);
    void showMenuOf(const Page &page);
    void showDetailsOf(Page &page);
    void showDetailsDock(bool shows);
    void hurry(int index);
    [[nodiscard]] Page *page(int index) const;

    Parts m_parts;
    FirstPaint &m_firstPaint;
    PageGate *m_gate;
    QList<Page *> m_pages;
};
