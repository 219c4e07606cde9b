// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/bulk/domainverifybulk.h"

#include "api/apiclient.h"
#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkpace.h"
#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/senders/bulk/knowndomains.h"
#include "api/senders/domainname.h"
#include "api/senders/senderdomaincodec.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomainstate.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = BulkColumn::Need;
using Weight = BulkProblem::Weight;
using Domains = SenderDomainService::Domains;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainVerifyBulk)
};

BulkResult verificationResult(const Domains &domains)
{
    if (domains.isEmpty())
        return {.id = {}, .text = Tr::tr("Looked up.")};
    return {.id = domains.first().name, .text = captionOf(stateOf(domains.first())) + u'.'};
}

} // namespace

DomainVerifyBulk::DomainVerifyBulk(ApiClient &client)
    : m_client(client)
{
}

QString DomainVerifyBulk::id() const
{
    return bulk::domainVerify.toString();
}

QString DomainVerifyBulk::title() const
{
    return Tr::tr("Verify sender domains");
}

QString DomainVerifyBulk::nameOfRow(const BulkRow &row) const
{
    return shownText(row.value(u"domain"_s));
}

const Endpoint &DomainVerifyBulk::endpoint() const
{
    return endpoints::domainVerify;
}

QList<BulkColumn> DomainVerifyBulk::columns() const
{
    return {{u"domain"_s,
             Tr::tr("Domain"),
             Need::Required,
             Tr::tr("One of the sender domains that are there."),
             u"pineharbour.example"_s,
             {u"sender domain"_s, u"domain name"_s, u"name"_s, u"host"_s, u"zone"_s}}};
}

QString DomainVerifyBulk::keyOf(const BulkRow &row) const
{
    return domainToAscii(row.value(u"domain"_s));
}

QList<BulkProblem> DomainVerifyBulk::problemsOf(const BulkRow &row) const
{
    if (!keyOf(row).isEmpty())
        return {};
    return {{.column = u"domain"_s, .text = Tr::tr("This is not the name of a domain.")}};
}

ApiReplyOf<BulkContext> *DomainVerifyBulk::readExisting(QObject *parent)
{
    return readKnownDomains(m_client, parent);
}

QList<BulkProblem> DomainVerifyBulk::compare(BulkRow &row, const BulkContext &context) const
{
    const QList<QJsonObject> found = context.existing.value(keyOf(row));
    if (found.isEmpty())
        return {{.column = u"domain"_s, .text = Tr::tr("It is not among the sender domains.")}};
    const SenderDomain domain = senderDomainOf(found.first());
    if (domain.fromMaster.value_or(false) && !m_client.access().subaccount.isEmpty())
        return {{.weight = Weight::Doubtful,
                 .column = u"domain"_s,
                 .text = Tr::tr("It belongs to the master account, which verifies it.")}};
    if (stateOf(domain) == SenderDomainState::Verified)
        return {{.weight = Weight::Doubtful,
                 .column = u"domain"_s,
                 .text = Tr::tr("It is verified already.")}};
    return {};
}

BulkPrice DomainVerifyBulk::price(int rows) const
{
    return {.writes = rows, .reads = 0, .time = bulkTime(endpoint().group, rows, {}, {})};
}

ApiReplyOf<BulkResult> *DomainVerifyBulk::apply(const BulkRow &row, QObject *parent)
{
    auto *reply = SenderDomainService(m_client).verify({.domain = row.value(u"domain"_s)}, nullptr);
    return new MappedReply<Domains, BulkResult>(reply, verificationResult, parent);
}

QString DomainVerifyBulk::summaryOf(const BulkRow &row) const
{
    return SenderDomainService::verifySummary(row.value(u"domain"_s));
}

/// Nothing tells whether the service has looked: the person may have it look again.
QByteArray DomainVerifyBulk::checkNoteOf(const BulkRow &row, const QStringList &made) const
{
    Q_UNUSED(row)
    Q_UNUSED(made)
    return {};
}
