// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderdomaincodec.h"

#include "api/json/jsonfields.h"
#include "api/senders/domainname.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

/// In A-labels where that can be said, else as the service has it.
QString plainName(const QString &name)
{
    const QString ascii = domainToAscii(name);
    return ascii.isEmpty() ? name.trimmed().toLower() : ascii;
}

/// The parts in place of a whole that is missing.
QString wholeName(const QJsonObject &json)
{
    const QString whole = textIn(json.value("fulldomain"_L1));
    if (!whole.isEmpty())
        return plainName(whole);
    QStringList parts{textIn(json.value("subdomain"_L1)), textIn(json.value("domain"_L1)),
                      textIn(json.value("suffix"_L1))};
    parts.removeAll(QString());
    return plainName(parts.join(u'.'));
}

QString hostOf(const QString &before, const QString &name)
{
    return before.isEmpty() || name.isEmpty() ? QString() : before.toLower() + u'.' + name;
}

QString textOr(const QJsonValue &value, QLatin1StringView otherwise)
{
    const QString text = textIn(value).trimmed();
    return text.isEmpty() ? QString(otherwise) : text;
}

DomainRecord recordIn(const QJsonObject &json, const QString &prefix, const QString &host,
                      QLatin1StringView target)
{
    return {.host = host,
            .expected = textOr(json.value(prefix + "_expected"_L1), target),
            .observed = textIn(json.value(prefix + "_value"_L1)),
            .verified = flagIn(json.value(prefix + "_verified"_L1)),
            .status = textIn(json.value(prefix + "_status"_L1))};
}

DomainTracker trackerIn(const QJsonObject &json, const QString &name)
{
    DomainTracker tracker;
    tracker.subdomain = textIn(json.value("subdomain"_L1));
    const QString whole = plainName(textIn(json.value("fulldomain"_L1)));
    const QString host = whole.isEmpty() ? hostOf(tracker.subdomain, name) : whole;
    tracker.record = recordIn(json, u"cname"_s, host, domaintargets::tracking);
    tracker.enabled = flagIn(json.value("enabled"_L1));
    tracker.sslStatus = textIn(json.value("ssl_status"_L1));
    return tracker;
}

/// Ids, as texts or in objects.
QStringList idsIn(const QJsonArray &list)
{
    QStringList ids;
    for (const QJsonValue &item : list)
        ids += textIn(item.isObject() ? item.toObject().value("id"_L1) : item);
    ids.removeAll(QString());
    return ids;
}

/// Otherwise the text is "unavailable", or empty.
QString linkIn(const QJsonValue &value)
{
    const QString link = textIn(value);
    return link.startsWith("https://"_L1) || link.startsWith("http://"_L1) ? link : QString();
}

void readDomain(const QJsonObject &json, SenderDomain &domain)
{
    domain.name = wholeName(json);
    domain.dkimSelector = textIn(json.value("dkim_selector"_L1));
    domain.returnPathSelector = textIn(json.value("rpath_selector"_L1));
    domain.dkim = recordIn(json, u"dkim"_s,
                           hostOf(domain.dkimSelector, hostOf(u"_domainkey"_s, domain.name)),
                           domaintargets::dkim);
    domain.returnPath = recordIn(json, u"rpath"_s, hostOf(domain.returnPathSelector, domain.name),
                                 domaintargets::returnPath);
    domain.setupLink = linkIn(json.value("setup_link"_L1));
    domain.registrar = textIn(json.value("registrar"_L1));
}

} // namespace

SenderDomain senderDomainOf(const QJsonObject &json)
{
    SenderDomain domain;
    const QJsonValue inner = json.value("domain"_L1);
    readDomain(inner.isObject() ? inner.toObject() : json, domain);
    const QJsonArray trackers = json.value("trackers"_L1).toArray();
    for (const QJsonValue &tracker : trackers)
        domain.trackers += trackerIn(tracker.toObject(), domain.name);
    domain.fromMaster = flagIn(json.value("from_master"_L1));
    if (!domain.fromMaster && inner.isObject())
        domain.fromMaster = flagIn(inner.toObject().value("from_master"_L1));
    const QJsonObject access = json.value("subaccount_access"_L1).toObject();
    domain.subaccounts = idsIn(access.value("subaccounts"_L1).toArray());
    domain.futureSubaccounts = flagIn(access.value("future_subaccounts"_L1));
    domain.json = json;
    return domain;
}

Result<QList<SenderDomain>, ApiError> senderDomainsIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    if (!data)
        return data.error();
    const auto list = listIn(data.value(), {"domains"_L1, "results"_L1});
    if (!list)
        return list.error();
    QList<SenderDomain> domains;
    for (const QJsonValue &item : list.value()) {
        SenderDomain domain = senderDomainOf(item.toObject());
        if (!domain.name.isEmpty())
            domains += std::move(domain);
    }
    return domains;
}

Result<DomainAccess, ApiError> domainAccessIn(const QByteArray &body)
{
    const auto data = dataObjectIn(body);
    const QJsonObject beside = QJsonDocument::fromJson(body).object();
    if (!data && !beside.contains("subaccounts"_L1))
        return data.error();
    const QJsonObject answer = data ? data.value() : beside;
    return DomainAccess{.subaccounts = idsIn(answer.value("subaccounts"_L1).toArray()),
                        .futureSubaccounts
                        = flagIn(answer.value("future_subaccounts"_L1)).value_or(false)};
}
