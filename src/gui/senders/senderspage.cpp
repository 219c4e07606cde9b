// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderspage.h"

#include "api/endpoints.h"
#include "core/retranslation.h"
#include "gui/senders/allowedtab.h"
#include "gui/senders/domainstab.h"
#include "gui/senders/singlestab.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

SendersPage::SendersPage(const SenderSurroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_allowed(surroundings.client)
    , m_tabs(new QTabWidget)
    , m_domains(new DomainsTab(surroundings, m_allowed))
    , m_details(new QStackedWidget(this))
{
    auto *allowed = new AllowedTab(surroundings, m_allowed);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_domains, QString());
    m_tabs->addTab(new SinglesTab(surroundings, m_allowed), QString());
    m_tabs->addTab(allowed, QString());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    m_details->hide();
    for (int i = 0; i < m_tabs->count(); ++i)
        m_details->addWidget(static_cast<SenderTab *>(m_tabs->widget(i))->details());
    connect(m_tabs, &QTabWidget::currentChanged, m_details, &QStackedWidget::setCurrentIndex);
    connect(m_domains, &DomainsTab::allowedSendersRequested, this,
            [this, allowed] { m_tabs->setCurrentWidget(allowed); });
    connect(m_domains, &DomainsTab::watchSettingsRequested, this,
            &SendersPage::watchSettingsRequested);
    connect(m_domains, &DomainsTab::domainsTold, this, &SendersPage::domainsTold);
    connect(m_domains, &DomainsTab::bulkRequested, this, &SendersPage::bulkRequested);
    setUpActions();
    keepTranslated(this, &SendersPage::retranslate);
}

SendersPage::~SendersPage() = default;

void SendersPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Kinds of senders"));
    m_tabs->setTabText(0, tr("Sender domains"));
    m_tabs->setTabText(1, tr("Single senders"));
    m_tabs->setTabText(2, tr("Allowed senders"));
}

NavigationEntry SendersPage::entry()
{
    return {.title = tr("Senders"), .icon = bundledIcon(QStringLiteral("mail-send"))};
}

QString SendersPage::title() const
{
    return entry().title;
}

QIcon SendersPage::icon() const
{
    return entry().icon;
}

Operations SendersPage::needs() const
{
    return {&endpoints::domainView};
}

QWidget *SendersPage::details()
{
    return m_details;
}

QString SendersPage::helpPage() const
{
    return QStringLiteral("senders.md");
}

QString SendersPage::detailsTitle() const
{
    return tr("Sender details");
}

void SendersPage::takeBulk(const QString &operation)
{
    m_domains->takeBulk(operation);
}

void SendersPage::showDomain(const QString &domain)
{
    m_tabs->setCurrentWidget(m_domains);
    m_domains->showDomain(domain);
}

void SendersPage::setUpActions()
{
    addPageAction(QT_TR_NOOP("&Go to filter"), QKeySequence::Find, QStringLiteral("view-filter"),
                  &SenderTab::focusFilter);
    addPageAction(QT_TR_NOOP("&Refresh"), QKeySequence::Refresh, QStringLiteral("view-refresh"),
                  &SenderTab::read);
    addPageAction(QT_TR_NOOP("Canc&el"), QKeySequence(Qt::Key_Escape),
                  QStringLiteral("dialog-cancel"), &SenderTab::cancel);
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        m_actions.append(separator);
        m_actions.append(static_cast<SenderTab *>(m_tabs->widget(i))->actions());
    }
}

/// \p text is in the context of this class, to be translated.
QAction *SendersPage::addPageAction(const char *text, const QKeySequence &shortcut,
                                    const QString &icon, void (SenderTab::*command)())
{
    auto *action = new QAction(bundledIcon(icon), {}, this);
    keepTranslated(action, [action, text] { action->setText(tr(text)); });
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, command] { (current()->*command)(); });
    m_actions.append(action);
    return action;
}

SenderTab *SendersPage::current() const
{
    return static_cast<SenderTab *>(m_tabs->currentWidget());
}
