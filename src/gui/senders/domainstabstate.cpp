// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What DomainsTab shows around its rows; the rest of it is in domainstab.cpp.
#include "gui/senders/domainstab.h"

#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "api/queuemonitor.h"
#include "api/senders/dns/senderwatch.h"
#include "core/settings.h"
#include "gui/senders/allowedsenderslist.h"
#include "gui/senders/domainactions.h"
#include "gui/senders/domainchecks.h"
#include "gui/senders/domaindetails.h"
#include "gui/senders/domainverifier.h"
#include "gui/senders/listpanels.h"
#include "gui/senders/senderdomainlist.h"
#include "gui/senders/senderfilter.h"
#include "gui/senders/verificationtext.h"
#include "gui/widgets/timetext.h"
#include "senders/ui_domainstab.h"

#include <QLocale>

namespace {

StatePanel::Content noDomainsPanel()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = DomainsTab::tr("No sender domains yet"),
            .text = DomainsTab::tr("A sender domain lets every address of it send, signed by DKIM "
                                   "and with a return path of its own."),
            .nextStep = DomainsTab::tr("Add one, then publish the records that are shown."),
            .action = DomainsTab::tr("Add a domain")};
}

bool needsCare(const SenderDomainRow &row)
{
    return row.state() != SenderDomainState::Verified
        || (row.dns && row.dns->worst() != DnsFault::None
            && row.dns->worst() != DnsFault::NoAnswer);
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

void DomainsTab::showState()
{
    const ListPanels::Situation situation{
        .reading = m_list->reading(),
        .queue = m_surroundings.queue.status(),
        .hindrance = m_surroundings.access.hindrance({&endpoints::domainView}),
        .rows = m_list->model().rowCount(),
        .shown = m_filter->rowCount(),
        .empty = noDomainsPanel()};
    const auto panel = ListPanels::panel(situation);
    if (panel)
        m_ui->panel->showContent(*panel);
    m_ui->stack->setCurrentWidget(panel ? static_cast<QWidget *>(m_ui->panel) : m_ui->table);
    m_ui->message->showContent(ListPanels::message(situation));
    m_ui->refresh->setEnabled(!m_list->reading().isBusy() && !situation.hindrance);
    m_ui->footer->showText(footer());
    showProgress();
}

QString DomainsTab::footer() const
{
    const int all = m_list->model().rowCount();
    if (!m_list->reading().hasAnswer())
        return {};
    int care = 0;
    for (int row = 0; row < all; ++row)
        care += needsCare(m_list->model().row(row)) ? 1 : 0;
    QStringList parts{
        m_filter->isFiltering()
            ? tr("%1 shown of %Ln domain(s)", nullptr, all).arg(number(m_filter->rowCount()))
            : tr("%Ln domain(s)", nullptr, all)};
    if (care > 0)
        parts.append(tr("%Ln need(s) care", nullptr, care));
    if (m_list->reading().isBusy())
        parts.append(tr("reading…"));
    if (!m_checks->summary().isEmpty())
        parts.append(m_checks->summary());
    return parts.join(QStringLiteral(" · "));
}

void DomainsTab::showChoice()
{
    const QList<SenderDomainRow> rows = chosen();
    m_actions->showChoice(rows, m_filter->rowCount(), m_list->subaccountId().isEmpty());
    m_details->showRow(rows.size() == 1 ? std::optional(rows.constFirst()) : std::nullopt);
}

void DomainsTab::showRestriction()
{
    if (!m_allowed.isRestricting())
        return m_ui->restriction->showContent({});
    m_ui->restriction->showContent(
        {.severity = MessageBar::Severity::Warning,
         .caption = tr("Sender domains are switched off"),
         .text = tr("The list of allowed senders is on: it alone decides who may send."),
         .action = tr("Show the list"),
         .form = MessageBar::Form::Banner});
}

void DomainsTab::showProgress()
{
    const bool isVerifying = m_verifier->isBusy();
    const bool isChecking = m_checks->isBusy();
    m_ui->progressRow->setVisible(isVerifying || isChecking);
    if (!isVerifying && !isChecking)
        return;
    const int done = isVerifying ? m_verifier->done() : m_checks->done();
    const int total = isVerifying ? m_verifier->total() : m_checks->total();
    m_ui->progress->setRange(0, total);
    m_ui->progress->setValue(done);
    m_ui->progressLabel->setText(
        isVerifying ? tr("SMTP2GO looks for records: %1 of %2").arg(number(done), number(total))
                    : tr("Asking the DNS: %1 of %2").arg(number(done), number(total)));
}

void DomainsTab::showWatch()
{
    const auto minutes = m_surroundings.settings.preferences().senders.checkEvery.count();
    m_ui->watch->setText(minutes == 0 ? tr("Watch: off")
                                      : tr("Watch: every %Ln min", nullptr, int(minutes)));
    const QDateTime at = m_surroundings.watch.lookedAt();
    m_ui->watch->setToolTip(
        at.isValid() ? tr("Last looked %1").arg(TimeText::inSentence(at.toMSecsSinceEpoch()))
                     : tr("Looks after the DNS of all sender domains in the background"));
}

void DomainsTab::takeVerified()
{
    m_ui->result->showContent(VerificationText::message(*m_verifier));
    m_list->reload();
}

void DomainsTab::check()
{
    const QList<SenderDomainRow> rows = chosen();
    m_checks->check(rows.isEmpty() ? shown() : rows);
}

void DomainsTab::showDomain(const QString &domain)
{
    m_wanted = domain;
    if (m_list->model().rowOf(domain) >= 0)
        choose(std::exchange(m_wanted, {}));
}

void DomainsTab::choose(const QString &domain)
{
    m_ui->filter->clear();
    const QModelIndex row
        = m_filter->mapFromSource(m_list->model().index(m_list->model().rowOf(domain), 0));
    m_ui->table->setCurrentIndex(row);
    m_ui->table->selectRow(row.row());
    m_ui->table->scrollTo(row);
}

QList<SenderDomainRow> DomainsTab::chosen() const
{
    QList<SenderDomainRow> rows;
    const QModelIndexList indexes = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(m_list->model().row(m_filter->mapToSource(index).row()));
    return rows;
}

QList<SenderDomainRow> DomainsTab::shown() const
{
    QList<SenderDomainRow> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(m_list->model().row(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return rows;
}

QList<SenderDomainRow> DomainsTab::all() const
{
    QList<SenderDomainRow> rows;
    for (int row = 0; row < m_list->model().rowCount(); ++row)
        rows.append(m_list->model().row(row));
    return rows;
}
