// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/domainoperations.h"

#include "emulator/senders/senderrequest.h"
#include "emulator/service/envelope.h"
#include "emulator/service/errors.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

QString domainIn(const QJsonObject &body)
{
    return body.value(Name("domain")).toString().toLower();
}

QStringList sortedIds(const QJsonObject &access)
{
    QStringList ids = access.value(Name("subaccounts")).toVariant().toStringList();
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

Answer unknownDomain(const QJsonObject &body, const QString &requestId)
{
    return impossible(
        requestId,
        QStringLiteral("A sender domain matching the passed value of %1 was not found")
            .arg(domainIn(body)));
}

} // namespace

DomainOperations::DomainOperations(const Options &options)
    : m_list(options)
    , m_writer(options.answers, m_list)
{
}

// One that is asked for and isn't there is no error: the list is empty then. (Not documented.)
Answer DomainOperations::view(const QJsonObject &body, const QString &requestId) const
{
    const QString account = accountIn(body);
    const QString wish = domainIn(body);
    auto found = m_list.visibleTo(account);
    std::erase_if(found, [&wish](const SenderDomain *domain) {
        return !wish.isEmpty() && domain->name != wish;
    });
    const DomainWriter::Answering answering{
        .hasLink = found.size() == 1, .saysOrigin = true, .account = account};
    return answered(requestId, [&](JsonWriter &out) {
        out.name(Name("domains"));
        out.beginArray();
        for (const SenderDomain *domain : found)
            m_writer.write(out, *domain, answering);
        out.endArray();
    });
}

Answer DomainOperations::add(const QJsonObject &body, const QString &requestId, Instant now)
{
    const QJsonObject access = body.value(Name("subaccount_access")).toObject();
    SenderDomain wish{.account = accountIn(body), .name = domainIn(body)};
    if (m_list.find(wish.account, wish.name))
        return impossible(
            requestId,
            QStringLiteral("A sender domain matching the passed value of %1 already exists")
                .arg(wish.name));
    wish.returnPath = body.value(Name("returnpath_subdomain")).toString().toLower();
    wish.tracking = body.value(Name("tracking_subdomain")).toString().toLower();
    wish.wantsCertificate = body.value(Name("requisition_ssl")).toBool(true);
    wish.access = sortedIds(access);
    wish.future = access.value(Name("future_subaccounts")).toBool();
    SenderDomain &domain = m_list.add(std::move(wish), now);
    if (body.value(Name("auto_verify")).toBool(true))
        m_list.verify(domain, now);
    return shown(domain, requestId);
}

Answer DomainOperations::remove(const QJsonObject &body, const QString &requestId)
{
    const SenderDomain *domain = m_list.find(accountIn(body), domainIn(body));
    if (!domain)
        return unknownDomain(body, requestId);
    m_list.remove(*domain);
    return answered(requestId, [](JsonWriter &out) {
        out.name(Name("domains"));
        out.beginArray();
        out.endArray();
    });
}

Answer DomainOperations::verify(const QJsonObject &body, const QString &requestId, Instant now)
{
    SenderDomain *domain = m_list.find(accountIn(body), domainIn(body));
    if (!domain)
        return unknownDomain(body, requestId);
    domain->wantsCertificate
        = domain->wantsCertificate || body.value(Name("requisition_ssl")).toBool(true);
    m_list.verify(*domain, now);
    return shown(*domain, requestId);
}

Answer DomainOperations::setReturnPath(const QJsonObject &body, const QString &requestId,
                                       Instant now)
{
    return rename(body, requestId, &SenderDomain::returnPath, &SenderDomain::tracking, now);
}

Answer DomainOperations::setTracking(const QJsonObject &body, const QString &requestId, Instant now)
{
    return rename(body, requestId, &SenderDomain::tracking, &SenderDomain::returnPath, now);
}

// The new name is looked up at once. (Not documented.)
Answer DomainOperations::rename(const QJsonObject &body, const QString &requestId, Place place,
                                Place other, Instant now)
{
    SenderDomain *domain = m_list.find(accountIn(body), domainIn(body));
    if (!domain)
        return unknownDomain(body, requestId);
    const QString wish = body.value(Name("new_subdomain")).toString().toLower();
    if (domain->*place != body.value(Name("old_subdomain")).toString().toLower())
        return impossible(requestId, QStringLiteral("The old_subdomain passed was not found"));
    if (domain->*other == wish)
        return impossible(requestId, QStringLiteral("The new_subdomain passed is in use"));
    domain->*place = wish;
    m_list.want(*domain, now);
    m_list.verify(*domain, now);
    return shown(*domain, requestId);
}

Answer DomainOperations::setAccess(const QJsonObject &body, const QString &requestId)
{
    SenderDomain *domain = m_list.find({}, domainIn(body));
    if (!domain)
        return unknownDomain(body, requestId);
    domain->access = sortedIds(body);
    domain->future = body.value(Name("future_subaccounts")).toBool();
    return answered(requestId, [domain](JsonWriter &out) {
        out.field(Name("domain"), domain->name);
        out.name(Name("subaccounts"));
        out.beginArray();
        for (const QString &id : domain->access)
            out.text(id);
        out.endArray();
        out.flag(Name("future_subaccounts"), domain->future);
    });
}

Answer DomainOperations::shown(const SenderDomain &domain, const QString &requestId) const
{
    return answered(requestId, [&](JsonWriter &out) {
        out.name(Name("domains"));
        out.beginArray();
        m_writer.write(out, domain, {.hasLink = true, .account = domain.account});
        out.endArray();
    });
}

} // namespace Emulator
