// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/pagegate.h"

#include "api/keys/accountaccess.h"
#include "gui/shell/page.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/statepanel.h"

#include <QListWidget>
#include <QStackedWidget>

PageGate::PageGate(QStackedWidget &pages)
    : QObject(&pages)
    , m_panel(new StatePanel)
{
    m_panel->setObjectName(QStringLiteral("refusedPage"));
    pages.addWidget(m_panel);
    connect(m_panel, &StatePanel::actionRequested, this, [this] {
        if (m_access)
            m_access->ask(Priority::UserRead);
    });
}

void PageGate::setAccess(AccountAccess *access)
{
    if (m_access)
        m_access->disconnect(this);
    m_access = access;
    if (access)
        connect(access, &AccountAccess::changed, this, &PageGate::showAll);
}

void PageGate::add(Page *page, QListWidgetItem *entry)
{
    page->setAccess(m_access);
    m_entries.append({page, entry, page->isAllowed()});
    show(m_entries.constLast());
}

void PageGate::clear()
{
    setAccess(nullptr);
    m_entries.clear();
}

QWidget *PageGate::shownFor(Page *page)
{
    if (page->isAllowed())
        return page;
    fillPanel(*page);
    return m_panel;
}

void PageGate::showAll()
{
    for (Entry &entry : m_entries) {
        entry.allowed = entry.page->isAllowed();
        show(entry);
    }
    emit changed();
}

/// The sign and the words are there for those who don't see the colour.
void PageGate::show(const Entry &entry)
{
    const QString title = entry.page->title();
    entry.item->setIcon(entry.allowed ? entry.page->icon()
                                      : bundledIcon(QStringLiteral("object-locked")));
    entry.item->setData(Qt::ForegroundRole,
                        entry.allowed
                            ? QVariant()
                            : entry.page->palette().brush(QPalette::Disabled, QPalette::Text));
    entry.item->setData(Qt::AccessibleTextRole,
                        entry.allowed ? QVariant() : tr("%1 (not allowed)").arg(title));
    entry.item->setToolTip(
        entry.allowed ? QString()
                      : plainToolTip(entry.page->access()->hindrance(entry.page->needs())->text()));
}

void PageGate::fillPanel(const Page &page)
{
    using Busy = StatePanel::Content::Busy;
    const Hindrance hindrance = *m_access->hindrance(page.needs());
    const bool asking = m_access->isAsking();
    m_panel->showContent(
        {.icon = QStringLiteral("dialog-password"),
         .caption = tr("This key may not use “%1”").arg(page.title()),
         .text = hindrance.reason(),
         .nextStep = tr("%1 Then ask for its rights again. Until then nothing is sent from here.")
                         .arg(hindrance.nextStep()),
         .action = asking ? QString() : tr("Ask for its rights again"),
         .busy = asking ? Busy::Yes : Busy::No});
}
