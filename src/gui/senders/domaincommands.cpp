// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domaincommands.h"

#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "api/senders/changes/senderchanges.h"
#include "api/subaccounts/subaccountfinder.h"
#include "gui/changes/changedesk.h"
#include "gui/senders/adddomaindialog.h"
#include "gui/senders/recordsdialog.h"
#include "gui/senders/senderdomainlist.h"
#include "gui/senders/sharedialog.h"
#include "gui/senders/subdomaindialog.h"

namespace {

constexpr QLatin1StringView addOperation("/domain/add");

template <typename Dialog> Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

DomainCommands::DomainCommands(const SenderSurroundings &surroundings, SenderDomainList &list,
                               QWidget &page)
    : QObject(&page)
    , m_surroundings(surroundings)
    , m_list(list)
    , m_page(page)
{
    connect(&surroundings.changes, &ChangeDesk::applied, this, &DomainCommands::takeApplied);
    connect(&list, &SenderDomainList::loaded, this, &DomainCommands::showAdded);
    connect(&list.model(), &SenderDomainModel::dataChanged, this, &DomainCommands::refreshRecords);
}

void DomainCommands::add()
{
    const bool mayShare = m_list.subaccountId().isEmpty()
        && !m_surroundings.access.hindrance({&endpoints::domainSubaccountAccess});
    auto *dialog = opened(new AddDomainDialog(
        m_list.names(), mayShare ? &m_surroundings.subaccounts : nullptr, &m_page));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_proposed = dialog->domain().domain;
        m_surroundings.changes.propose(
            senderchanges::addDomain(m_surroundings.client, dialog->domain()), &m_page);
    });
}

void DomainCommands::share(const SenderDomainRow &row)
{
    const DomainAccess access{.subaccounts = row.domain.subaccounts,
                              .futureSubaccounts = row.domain.futureSubaccounts == true};
    auto *dialog
        = opened(new ShareDialog(row.domain.name, access, m_surroundings.subaccounts, &m_page));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_surroundings.changes.propose(
            senderchanges::changeAccess(m_surroundings.client, dialog->change()), &m_page);
    });
}

void DomainCommands::editReturnPath(const SenderDomainRow &row)
{
    const QString name = row.domain.returnPathSelector;
    auto *dialog = opened(
        new SubdomainDialog(SubdomainDialog::Purpose::ReturnPath, row.domain.name, name, &m_page));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_surroundings.changes.propose(
            senderchanges::changeReturnPath(m_surroundings.client, dialog->change()), &m_page);
    });
}

void DomainCommands::editTracking(const SenderDomainRow &row)
{
    const QString name = row.domain.trackers.value(0).subdomain;
    auto *dialog = opened(
        new SubdomainDialog(SubdomainDialog::Purpose::Tracking, row.domain.name, name, &m_page));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_surroundings.changes.propose(
            senderchanges::changeTracking(m_surroundings.client, dialog->change()), &m_page);
    });
}

void DomainCommands::remove(const SenderDomainRow &row)
{
    m_surroundings.changes.propose(
        senderchanges::removeDomain(m_surroundings.client, {.domain = row.domain.name}), &m_page);
}

void DomainCommands::showRecords(const SenderDomainRow &row)
{
    m_shown = row.domain.name;
    if (!m_records)
        m_records = new RecordsDialog(row, &m_page);
    m_records->showRow(row);
    m_records->show();
    m_records->raise();
}

void DomainCommands::takeApplied(const QString &operation)
{
    if (!operation.startsWith(QLatin1String("/domain/")))
        return;
    if (operation == addOperation)
        m_added = m_proposed;
    m_list.reload();
}

void DomainCommands::showAdded()
{
    const int row = m_added.isEmpty() ? -1 : m_list.model().rowOf(m_added);
    if (row < 0)
        return;
    const QString domain = std::exchange(m_added, {});
    emit added(domain);
    showRecords(m_list.model().row(row));
}

void DomainCommands::refreshRecords()
{
    const int row = m_records ? m_list.model().rowOf(m_shown) : -1;
    if (row >= 0)
        m_records->showRow(m_list.model().row(row));
}
