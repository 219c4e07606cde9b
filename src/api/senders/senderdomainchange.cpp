// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderdomainchange.h"

#include "api/senders/domainname.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderDomainChange)
};

QJsonObject jsonOf(const DomainAccess &access)
{
    return {{"subaccounts"_L1, QJsonArray::fromStringList(access.subaccounts)},
            {"future_subaccounts"_L1, access.futureSubaccounts}};
}

void put(QJsonObject &json, QLatin1StringView key, const QString &subdomain)
{
    if (!subdomain.trimmed().isEmpty())
        json.insert(key, sentSubdomain(subdomain));
}

/// Of a domain that is there: the service is asked for it as it is.
std::optional<QString> problemOfDomain(const QString &domain)
{
    if (domainToAscii(domain).isEmpty())
        return Tr::tr("“%1” is no domain.").arg(domain);
    return std::nullopt;
}

std::optional<QString> problemOfOptional(const QString &subdomain)
{
    return subdomain.trimmed().isEmpty() ? std::nullopt : subdomainProblem(subdomain);
}

/// Whether the whole name was typed in place of the part before the domain.
bool endsWithDomain(const QString &subdomain, const QString &domain)
{
    const QString whole = u'.' + sentSubdomain(subdomain);
    return whole.endsWith(u'.' + sentDomain(domain));
}

} // namespace

std::optional<QString> NewSenderDomain::problem() const
{
    const DomainNameCheck check = checkedDomainName(domain);
    if (!check.problem.isEmpty())
        return check.problem;
    if (check.name.isEmpty())
        return Tr::tr("Type the domain to add.");
    if (const auto problem = problemOfOptional(trackingSubdomain))
        return problem;
    if (const auto problem = problemOfOptional(returnPathSubdomain))
        return problem;
    if (!trackingSubdomain.trimmed().isEmpty()
        && sentSubdomain(trackingSubdomain) == sentSubdomain(returnPathSubdomain))
        return Tr::tr("Tracking and the return path can't have the same name.");
    return std::nullopt;
}

QByteArray NewSenderDomain::toJson() const
{
    QJsonObject json{{"domain"_L1, sentDomain(domain)},
                     {"auto_verify"_L1, autoVerify},
                     {"requisition_ssl"_L1, requisitionSsl}};
    put(json, "tracking_subdomain"_L1, trackingSubdomain);
    put(json, "returnpath_subdomain"_L1, returnPathSubdomain);
    if (access)
        json.insert("subaccount_access"_L1, jsonOf(*access));
    return sentBody(json, subaccountId);
}

std::optional<QString> DomainVerification::problem() const
{
    return problemOfDomain(domain);
}

QByteArray DomainVerification::toJson() const
{
    return sentBody({{"domain"_L1, sentDomain(domain)}, {"requisition_ssl"_L1, requisitionSsl}},
                    subaccountId);
}

std::optional<QString> DomainRemoval::problem() const
{
    return problemOfDomain(domain);
}

QByteArray DomainRemoval::toJson() const
{
    return sentBody({{"domain"_L1, sentDomain(domain)}}, subaccountId);
}

std::optional<QString> SubdomainChange::problem() const
{
    if (const auto problem = problemOfDomain(domain))
        return problem;
    if (const auto problem = subdomainProblem(newSubdomain))
        return problem;
    if (endsWithDomain(newSubdomain, domain))
        return Tr::tr("Type only what stands before “%1”.").arg(domainToUnicode(domain));
    if (sentSubdomain(newSubdomain) == sentSubdomain(oldSubdomain))
        return Tr::tr("“%1” is the name that it has now.").arg(newSubdomain.trimmed());
    return std::nullopt;
}

QByteArray SubdomainChange::toJson() const
{
    return sentBody({{"domain"_L1, sentDomain(domain)},
                     {"old_subdomain"_L1, sentSubdomain(oldSubdomain)},
                     {"new_subdomain"_L1, sentSubdomain(newSubdomain)}},
                    subaccountId);
}

std::optional<QString> DomainAccessChange::problem() const
{
    return problemOfDomain(domain);
}

QByteArray DomainAccessChange::toJson() const
{
    QJsonObject json = jsonOf(access);
    json.insert("domain"_L1, sentDomain(domain));
    return sentBody(json, {});
}
