// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domainstab.h"

#include "api/bulk/bulkoperations.h"
#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "api/queuemonitor.h"
#include "api/senders/dns/senderwatch.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/senders/actionbutton.h"
#include "gui/senders/allowedsenderslist.h"
#include "gui/senders/domainactions.h"
#include "gui/senders/domainchecks.h"
#include "gui/senders/domaincommands.h"
#include "gui/senders/domaindetails.h"
#include "gui/senders/domainverifier.h"
#include "gui/senders/senderdomainlist.h"
#include "gui/senders/senderexport.h"
#include "gui/senders/senderfilter.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/rows/rowtransfer.h"
#include "gui/widgets/tablecolumns.h"
#include "senders/ui_domainstab.h"

#include <QMenu>

namespace {

using Column = SenderDomainModel::Column;

int charactersOf(int column)
{
    switch (column) {
    case Column::Domain:
    case Column::Ace:
        return 31;
    case Column::State:
        return 26;
    case Column::Dns:
    case Column::Access:
        return 21;
    case Column::Certificate:
        return 20;
    default:
        return 17;
    }
}

} // namespace

DomainsTab::DomainsTab(const SenderSurroundings &surroundings, AllowedSendersList &allowed,
                       QWidget *parent)
    : SenderTab(parent)
    , m_ui(std::make_unique<Ui::DomainsTab>())
    , m_surroundings(surroundings)
    , m_allowed(allowed)
    , m_list(
          new SenderDomainList(surroundings.client, surroundings.history, surroundings.clock, this))
    , m_filter(new SenderFilter(m_list->model(), this))
    , m_actions(new DomainActions(surroundings.access, this))
    , m_commands(new DomainCommands(surroundings, *m_list, *this))
    , m_verifier(new DomainVerifier(m_surroundings, this))
    , m_checks(new DomainChecks(m_surroundings, *m_list, this))
    , m_details(new DomainDetails(surroundings.history, surroundings.subaccounts,
                                  m_list->subaccountId(), this))
{
    m_ui->setupUi(this);
    letFlow(*m_ui->buttons);
    m_details->hide();
    setUpTable();
    setUpActions();
    setUpButtons();
    connectParts();
    keepTranslated(this, &DomainsTab::retranslate);
}

DomainsTab::~DomainsTab()
{
    m_surroundings.queue.disconnect(this);
}

void DomainsTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_copyAction->setText(tr("Copy &rows"));
    nameInnerParts(*this);
    m_list->model().retranslate();
    showState();
    showChoice();
    showWatch();
    showRestriction();
}

QList<QAction *> DomainsTab::actions() const
{
    return m_actions->all() + QList<QAction *>{m_copyAction, m_exportAction};
}

QWidget *DomainsTab::details()
{
    return m_details;
}

void DomainsTab::read()
{
    if (m_surroundings.access.hindrance({&endpoints::domainView}))
        return showState();
    m_list->reload();
    if (!m_surroundings.access.hindrance({&endpoints::allowedSendersView}))
        m_allowed.reload();
}

void DomainsTab::cancel()
{
    m_list->reading().cancel();
    m_checks->cancel();
    m_verifier->cancel();
}

void DomainsTab::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void DomainsTab::setUpTable()
{
    m_ui->table->setRows(m_filter, charactersOf);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->sortByColumn(Column::Domain, Qt::AscendingOrder);
    QSet<int> shown;
    for (int column = 0; column < Column::Ace; ++column)
        shown.insert(column);
    auto *columns = new TableColumns(m_ui->table, shown);
    m_keptColumns = std::make_unique<KeptColumns>(*columns, m_surroundings.settings,
                                                  QStringLiteral("sender-domains"));
}

/// \p command is for the one domain that is chosen.
void DomainsTab::connectToOne(QAction *action,
                              void (DomainCommands::*command)(const SenderDomainRow &))
{
    connect(action, &QAction::triggered, m_commands, [this, command] {
        const QList<SenderDomainRow> rows = chosen();
        DomainCommands &commands = *m_commands;
        if (rows.size() == 1)
            (commands.*command)(rows.constFirst());
    });
}

void DomainsTab::setUpActions()
{
    const auto connectTo
        = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    connectTo(m_actions->add, [this] { m_commands->add(); });
    connectToOne(m_actions->share, &DomainCommands::share);
    connectToOne(m_actions->editReturnPath, &DomainCommands::editReturnPath);
    connectToOne(m_actions->editTracking, &DomainCommands::editTracking);
    connectToOne(m_actions->remove, &DomainCommands::remove);
    connectToOne(m_actions->showRecords, &DomainCommands::showRecords);
    connectTo(m_actions->checkDns, &DomainsTab::check);
    connectTo(m_actions->checkAll, [this] { m_checks->check(all()); });
    connectTo(m_actions->verify, [this] {
        QStringList names;
        for (const SenderDomainRow &row : chosen())
            names.append(row.domain.name);
        m_verifier->start(names);
    });
    connectTo(m_actions->bulkAdd,
              [this] { emit bulkRequested(QStringView(bulk::domainAdd).toString()); });
    connectTo(m_actions->bulkVerify,
              [this] { emit bulkRequested(QStringView(bulk::domainVerify).toString()); });
    m_copyAction = new QAction(bundledIcon(QStringLiteral("edit-copy")), {}, this);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    connectTo(m_copyAction, [this] { RowTransfer::copy(*m_ui->table); });
    m_ui->table->addActions({m_copyAction, m_actions->verify, m_actions->checkDns,
                             m_actions->showRecords, m_actions->share, m_actions->editReturnPath,
                             m_actions->editTracking, m_actions->remove});
}

void DomainsTab::setUpButtons()
{
    connectToAction(*m_ui->add, *m_actions->add);
    connectToAction(*m_ui->verify, *m_actions->verify);
    connectToAction(*m_ui->checkDns, *m_actions->checkDns);
    connectToAction(*m_ui->share, *m_actions->share);
    connectToAction(*m_ui->remove, *m_actions->remove);
    auto *edit = new QMenu(m_ui->edit);
    edit->addActions({m_actions->editReturnPath, m_actions->editTracking});
    edit->setToolTipsVisible(true);
    m_ui->edit->setMenu(edit);
    auto *many = new QMenu(m_ui->bulk);
    many->addActions({m_actions->bulkAdd, m_actions->bulkVerify});
    many->setToolTipsVisible(true);
    m_ui->bulk->setMenu(many);
    m_ui->refresh->setIcon(bundledIcon(QStringLiteral("view-refresh")));
    m_ui->watch->setIcon(bundledIcon(QStringLiteral("configure")));
    auto *exporter = new SenderExport(*m_ui->table, *m_ui->exportBar, m_surroundings.settings,
                                      m_surroundings.clock, this);
    m_exportAction = exporter->action();
    connectToAction(*m_ui->exportRows, *m_exportAction);
}

void DomainsTab::connectParts()
{
    connect(m_ui->filter, &QLineEdit::textChanged, m_filter, &SenderFilter::setText);
    connect(m_ui->refresh, &QPushButton::clicked, this, &DomainsTab::read);
    connect(m_ui->cancel, &QPushButton::clicked, this, &DomainsTab::cancel);
    connect(m_ui->watch, &QPushButton::clicked, this, &DomainsTab::watchSettingsRequested);
    connect(m_ui->message, &MessageBar::actionRequested, this, &DomainsTab::read);
    connect(m_ui->restriction, &MessageBar::actionRequested, this,
            &DomainsTab::allowedSendersRequested);
    connect(m_ui->panel, &StatePanel::actionRequested, this, [this] {
        if (m_filter->isFiltering())
            m_ui->filter->clear();
        else if (m_list->reading().hasAnswer())
            m_actions->add->trigger();
        else
            read();
    });
    connect(&m_surroundings.settings, &Settings::preferencesChanged, this, &DomainsTab::showWatch);
    connect(m_list, &SenderDomainList::told, this, &DomainsTab::domainsTold);
    connect(m_list, &SenderDomainList::loaded, this, [this] { showDomain(m_wanted); });
    connect(&m_list->reading(), &ListReading::changed, this, &DomainsTab::showState);
    connect(&m_allowed, &AllowedSendersList::loaded, this, &DomainsTab::showRestriction);
    connect(&m_surroundings.queue, &QueueMonitor::changed, this, &DomainsTab::showState);
    connect(&m_surroundings.access, &AccountAccess::changed, this, &DomainsTab::showState);
    m_catchUp.setSingleShot(true);
    connect(&m_catchUp, &QTimer::timeout, this, [this] {
        showState();
        showChoice();
    });
    const auto catchUp = [this] { m_catchUp.start(); };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, catchUp);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, catchUp);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, catchUp);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DomainsTab::showChoice);
    connect(m_commands, &DomainCommands::added, this, &DomainsTab::choose);
    connect(m_verifier, &DomainVerifier::changed, this, &DomainsTab::showProgress);
    connect(m_verifier, &DomainVerifier::finished, this, &DomainsTab::takeVerified);
    connect(m_checks, &DomainChecks::changed, this, &DomainsTab::showProgress);
    connect(m_checks, &DomainChecks::changed, this, &DomainsTab::showState);
    connect(m_details, &DomainDetails::shareRequested, m_actions->share, &QAction::trigger);
    connect(&m_surroundings.watch, &SenderWatch::looked, this, &DomainsTab::showWatch);
}

void DomainsTab::takeBulk(const QString &operation)
{
    if (operation == bulk::domainAdd || operation == bulk::domainVerify)
        m_list->reload();
}
