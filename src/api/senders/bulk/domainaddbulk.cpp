// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/bulk/domainaddbulk.h"

#include "api/apiclient.h"
#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkpace.h"
#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/senders/bulk/knowndomains.h"
#include "api/senders/domainname.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomainstate.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = BulkColumn::Need;
using Domains = SenderDomainService::Domains;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainAddBulk)
};

NewSenderDomain domainOf(const BulkRow &row)
{
    return {.domain = row.value(u"domain"_s),
            .trackingSubdomain = row.value(u"tracking"_s),
            .returnPathSubdomain = row.value(u"return_path"_s)};
}

void addSubdomainProblem(const BulkRow &row, const QString &column, QList<BulkProblem> &problems)
{
    if (row.value(column).isEmpty())
        return;
    if (const auto problem = subdomainProblem(row.value(column)))
        problems.append({.column = column, .text = *problem});
}

BulkResult additionResult(const Domains &domains)
{
    if (domains.isEmpty())
        return {.id = {}, .text = Tr::tr("Added.")};
    return {.id = domains.first().name,
            .text = Tr::tr("Added: %1.").arg(captionOf(stateOf(domains.first())))};
}

} // namespace

DomainAddBulk::DomainAddBulk(ApiClient &client)
    : m_client(client)
{
}

QString DomainAddBulk::id() const
{
    return bulk::domainAdd.toString();
}

QString DomainAddBulk::title() const
{
    return Tr::tr("Add sender domains");
}

QString DomainAddBulk::nameOfRow(const BulkRow &row) const
{
    return shownText(row.value(u"domain"_s));
}

const Endpoint &DomainAddBulk::endpoint() const
{
    return endpoints::domainAdd;
}

QList<BulkColumn> DomainAddBulk::columns() const
{
    return {
        {u"domain"_s,
         Tr::tr("Domain"),
         Need::Required,
         Tr::tr("The part behind the @ of the addresses that send."),
         u"pineharbour.example"_s,
         {u"sender domain"_s, u"domain name"_s, u"name"_s, u"host"_s, u"zone"_s}},
        {u"tracking"_s,
         Tr::tr("Tracking name"),
         Need::Optional,
         Tr::tr("The name before the domain in tracked links. Empty: as SMTP2GO chooses."),
         u"link"_s,
         {u"tracking subdomain"_s, u"link"_s}},
        {u"return_path"_s,
         Tr::tr("Return path"),
         Need::Optional,
         Tr::tr("The name before the domain that takes bounces. Empty: as SMTP2GO chooses."),
         QString(),
         {u"return path subdomain"_s, u"returnpath"_s}},
    };
}

QString DomainAddBulk::keyOf(const BulkRow &row) const
{
    return domainToAscii(row.value(u"domain"_s));
}

QList<BulkProblem> DomainAddBulk::problemsOf(const BulkRow &row) const
{
    QList<BulkProblem> problems;
    const DomainNameCheck check = checkedDomainName(row.value(u"domain"_s));
    if (!check.problem.isEmpty())
        problems.append({.column = u"domain"_s, .text = check.problem});
    addSubdomainProblem(row, u"tracking"_s, problems);
    addSubdomainProblem(row, u"return_path"_s, problems);
    return problems;
}

ApiReplyOf<BulkContext> *DomainAddBulk::readExisting(QObject *parent)
{
    return readKnownDomains(m_client, parent);
}

/// The service refuses what is there already.
QList<BulkProblem> DomainAddBulk::compare(BulkRow &row, const BulkContext &context) const
{
    if (!context.existing.contains(keyOf(row)))
        return {};
    return {{.column = u"domain"_s, .text = Tr::tr("It is among the sender domains already.")}};
}

/// Before each one its name is looked up, for the case that the answer is lost.
BulkPrice DomainAddBulk::price(int rows) const
{
    return {.writes = rows, .reads = rows, .time = bulkTime(endpoint().group, 2 * rows, {}, {})};
}

ApiReplyOf<BulkResult> *DomainAddBulk::apply(const BulkRow &row, QObject *parent)
{
    auto *reply = SenderDomainService(m_client).add(domainOf(row), nullptr);
    return new MappedReply<Domains, BulkResult>(reply, additionResult, parent);
}

QString DomainAddBulk::summaryOf(const BulkRow &row) const
{
    return SenderDomainService::addSummary(row.value(u"domain"_s));
}

/// The check before the run has found that it was not there.
QByteArray DomainAddBulk::checkNoteOf(const BulkRow &row, const QStringList &made) const
{
    Q_UNUSED(made)
    const QByteArray body = m_client.bodyFor(endpoint(), domainOf(row).toJson());
    QJsonObject note = QJsonDocument::fromJson(body).object();
    note.insert("was_there"_L1, false);
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}
