// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/domainstate.h"

#include "api/changes/jsondifference.h"
#include "api/mappedreply.h"
#include "api/senders/domainname.h"
#include "api/senders/foundornone.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomainstate.h"
#include "api/senders/senderrequest.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace DomainState {

namespace {

using Domains = QList<SenderDomain>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainState)
};

/// Beside what says which domain it is.
QJsonObject stateOf(QJsonObject state, const SenderDomain &domain)
{
    state.insert("exists"_L1, true);
    state.insert("return_path"_L1, domain.returnPathSelector);
    state.insert("tracking"_L1,
                 domain.trackers.isEmpty() ? QString() : domain.trackers.first().subdomain);
    state.insert("tracking_on"_L1, trackingOf(domain) != TrackingState::Off);
    state.insert("verified"_L1, ::stateOf(domain) == SenderDomainState::Verified);
    state.insert("from_master"_L1, domain.fromMaster == true);
    return withAccess(state,
                      {.subaccounts = domain.subaccounts,
                       .futureSubaccounts = domain.futureSubaccounts.value_or(false)});
}

QJsonObject stateOf(const QJsonObject &which, const Domains &found)
{
    for (const SenderDomain &domain : found) {
        if (domain.name == domainToAscii(DomainState::domain(which)))
            return stateOf(which, domain);
    }
    return which;
}

} // namespace

ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &domain, const QString &subaccountId,
                              QObject *parent)
{
    const QJsonObject which{
        {"domain"_L1, domain}, {"subaccount_id"_L1, subaccountId}, {"exists"_L1, false}};
    auto *view = SenderDomainService(client).view({.domain = domain, .subaccountId = subaccountId},
                                                  {}, parent);
    const auto map = [which](const Domains &found) { return stateOf(which, found); };
    return new MappedReply<Domains, QJsonObject>(new FoundOrNone<Domains>(view, parent), map,
                                                 parent);
}

QString domain(const QJsonObject &state)
{
    return state.value("domain"_L1).toString();
}

QString subaccountId(const QJsonObject &state)
{
    return state.value("subaccount_id"_L1).toString();
}

bool exists(const QJsonObject &state)
{
    return state.value("exists"_L1).toBool();
}

bool isVerified(const QJsonObject &state)
{
    return state.value("verified"_L1).toBool();
}

bool isOfMaster(const QJsonObject &state)
{
    return state.value("from_master"_L1).toBool();
}

bool isTracked(const QJsonObject &state)
{
    return state.value("tracking_on"_L1).toBool();
}

QString returnPath(const QJsonObject &state)
{
    return state.value("return_path"_L1).toString();
}

QString tracking(const QJsonObject &state)
{
    return state.value("tracking"_L1).toString();
}

DomainAccess access(const QJsonObject &state)
{
    return {.subaccounts = state.value("subaccounts"_L1).toVariant().toStringList(),
            .futureSubaccounts = state.value("future_subaccounts"_L1).toBool()};
}

QJsonObject withAccess(QJsonObject state, DomainAccess access)
{
    access.subaccounts.removeDuplicates();
    access.subaccounts.sort();
    state.insert("subaccounts"_L1, QJsonArray::fromStringList(access.subaccounts));
    state.insert("future_subaccounts"_L1, access.futureSubaccounts);
    return state;
}

QString problem(const QJsonObject &state)
{
    const QString name = shown(domain(state));
    if (!exists(state))
        return Tr::tr("“%1” isn't among the sender domains.").arg(name);
    if (isOfMaster(state))
        return Tr::tr("“%1” belongs to the master account, which alone can change it.").arg(name);
    return {};
}

QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> fields = differencesOf(before, after);
    fields.removeIf([](const FieldChange &change) {
        return change.field == "from_master"_L1 || change.field == "verified"_L1;
    });
    for (FieldChange &change : fields)
        change.field = fieldTitle(change.field);
    return fields;
}

QString fieldTitle(const QString &path)
{
    if (path == "exists"_L1)
        return Tr::tr("Sender domain");
    if (path == "return_path"_L1)
        return Tr::tr("Return path");
    if (path == "tracking"_L1)
        return Tr::tr("Tracking name");
    if (path == "tracking_on"_L1)
        return Tr::tr("Tracking");
    if (path == "verified"_L1)
        return Tr::tr("Verified");
    if (path == "from_master"_L1)
        return Tr::tr("Of the master account");
    if (path == "subaccounts"_L1)
        return Tr::tr("Subaccounts that may use it");
    if (path == "future_subaccounts"_L1)
        return Tr::tr("Subaccounts to come may use it");
    return path;
}

QString shown(const QString &domain)
{
    return shownText(domainToUnicode(domain.trimmed()));
}

} // namespace DomainState
