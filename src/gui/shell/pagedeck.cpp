// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/pagedeck.h"

#include "gui/shell/firstpaint.h"
#include "gui/shell/page.h"
#include "gui/shell/pagegate.h"
#include "gui/shell/sidebars.h"
#include "gui/widgets/entrytexts.h"

#include <QAction>
#include <QDockWidget>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace {

constexpr int leastNavigationWidth = 132;

} // namespace

PageDeck::PageDeck(const Parts &parts, FirstPaint &firstPaint, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_firstPaint(firstPaint)
    , m_gate(new PageGate(parts.pages))
{
    m_parts.sidebars.hide();
    m_parts.navigation.viewport()->setBackgroundRole(QPalette::Window);
    m_parts.menu.setToolTipsVisible(true); // why an action is grey
    connect(m_gate, &PageGate::changed, this,
            [this] { openPage(m_parts.navigation.currentRow()); });
    connect(&m_parts.navigation, &QListWidget::currentRowChanged, this, &PageDeck::openPage);
    connect(&m_parts.showDetails, &QAction::toggled, &m_parts.detailsDock, &QWidget::setVisible);
    connect(m_parts.detailsDock.toggleViewAction(), &QAction::toggled, &m_parts.showDetails,
            &QAction::setChecked);
}

void PageDeck::setAccess(AccountAccess *access)
{
    m_gate->setAccess(access);
}

void PageDeck::retranslate()
{
    nameEntries();
    m_gate->retranslate();
}

void PageDeck::nameEntries()
{
    QStringList titles;
    for (int row = 0; row < m_parts.navigation.count(); ++row) {
        const Page *named = page(row);
        titles.append(named ? named->title() : m_parts.navigation.item(row)->text());
    }
    m_parts.sidebars.setFixedWidth(
        setNavigationTexts(m_parts.navigation, titles, leastNavigationWidth));
}

void PageDeck::announce(const NavigationEntry &entry)
{
    new QListWidgetItem(entry.icon, entry.title, &m_parts.navigation);
    nameEntries();
}

void PageDeck::add(Page *page)
{
    const auto row = int(m_pages.size());
    if (row == m_parts.navigation.count())
        announce({.title = page->title(), .icon = page->icon()});
    m_pages.append(page);
    m_parts.pages.addWidget(page);
    if (QWidget *details = page->details())
        m_parts.details.addWidget(details);
    if (QWidget *sidebar = page->sidebar())
        m_parts.sidebars.addWidget(sidebar);
    m_gate->add(page, m_parts.navigation.item(row));
    if (m_parts.navigation.currentRow() == row)
        openPage(row);
}

void PageDeck::open()
{
    m_parts.navigation.show();
    m_parts.navigation.setCurrentRow(0);
}

void PageDeck::goTo(Page *page)
{
    m_parts.navigation.setCurrentRow(int(m_pages.indexOf(page)));
}

void PageDeck::clear()
{
    m_gate->clear();
    emit opened(nullptr);
    m_parts.navigation.clear();
    m_parts.navigation.hide();
    m_parts.menu.clear();
    m_parts.menu.menuAction()->setVisible(false);
    showDetailsDock(false);
    m_parts.showDetails.setEnabled(false);
    m_parts.sidebars.hide();
    for (Page *page : std::as_const(m_pages)) {
        delete page->sidebar();
        delete page->details();
        delete page;
    }
    m_pages.clear();
}

void PageDeck::openPage(int index)
{
    Page *chosen = page(index);
    if (!chosen)
        return hurry(index);
    const bool allowed = chosen->isAllowed();
    m_parts.pages.setCurrentWidget(m_gate->shownFor(chosen));
    emit opened(allowed ? chosen : nullptr);
    showMenuOf(*chosen);
    showSidebar(m_parts.navigation, m_parts.sidebars, allowed ? chosen->sidebar() : nullptr);
    showDetailsOf(*chosen);
}

/// Somebody was quicker than the making of the page, which opens it.
void PageDeck::hurry(int index)
{
    while (index >= 0 && !page(index) && m_firstPaint.doNext()) { }
}

void PageDeck::showMenuOf(const Page &page)
{
    m_parts.menu.clear();
    m_parts.menu.addActions(page.menuActions());
    m_parts.menu.setTitle(page.title());
    m_parts.menu.menuAction()->setVisible(page.isAllowed());
}

void PageDeck::showDetailsOf(Page &page)
{
    QWidget *details = page.isAllowed() ? page.details() : nullptr;
    m_parts.showDetails.setEnabled(details != nullptr);
    m_parts.detailsDock.setWindowTitle(page.detailsTitle());
    if (details)
        m_parts.details.setCurrentWidget(details);
    showDetailsDock(details && m_parts.showDetails.isChecked());
}

/// For a reason that isn't the person's: the wish to see details stays.
void PageDeck::showDetailsDock(bool shows)
{
    const QSignalBlocker blocker(m_parts.detailsDock.toggleViewAction());
    m_parts.detailsDock.setVisible(shows);
}

Page *PageDeck::shown() const
{
    return page(m_parts.navigation.currentRow());
}

Page *PageDeck::page(int index) const
{
    return index >= 0 && index < m_pages.size() ? m_pages.at(index) : nullptr;
}
