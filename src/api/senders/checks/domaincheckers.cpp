// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/checks/domaincheckers.h"

#include "api/mappedreply.h"
#include "api/senders/domainname.h"
#include "api/senders/foundornone.h"
#include "api/senders/senderdomainservice.h"
#include "api/writes/writenote.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Domains = QList<SenderDomain>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainChecker)
};

QString domainIn(const QJsonObject &note)
{
    return note.value("domain"_L1).toString();
}

QString shownIn(const QJsonObject &note)
{
    return shownText(domainToUnicode(domainIn(note)));
}

const SenderDomain *find(const Domains &domains, const QJsonObject &note)
{
    const QString name = domainIn(note);
    const auto found
        = std::find_if(domains.begin(), domains.end(), [&name](const SenderDomain &domain) {
              return domain.name == domainToAscii(name);
          });
    return found == domains.end() ? nullptr : &*found;
}

ApiReplyOf<Domains> *lookForDomain(ApiClient &client, const QJsonObject &note, Priority priority,
                                   QObject *parent)
{
    const SenderDomainQuery query{.domain = domainIn(note),
                                  .subaccountId = note.value("subaccount_id"_L1).toString()};
    const CallOptions options{.priority = priority, .actsFor = CallOptions::ActsFor::Body};
    return new FoundOrNone<Domains>(SenderDomainService(client).view(query, options, parent),
                                    parent);
}

WriteFinding notThere(const QJsonObject &note)
{
    return {Finding::DidNotHappen, Tr::tr("“%1” isn't there.").arg(shownIn(note))};
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

QByteArray DomainChecker::noteOf(const QByteArray &body) const
{
    return body;
}

ApiReplyOf<QByteArray> *DomainChecker::readBefore(ApiClient &, const QByteArray &, QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *DomainChecker::check(ApiClient &client, const QByteArray &note,
                                               QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto judge = [this, known](const Domains &domains) { // checkers live for ever
        return findingOf(known, find(domains, known));
    };
    return new MappedReply<Domains, WriteFinding>(
        lookForDomain(client, known, Priority::WriteCheck, parent), judge, parent);
}

ApiReplyOf<QByteArray> *DomainAddChecker::readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto complete = [known](const Domains &domains) {
        QJsonObject completed = known;
        completed.insert("was_there"_L1, find(domains, known) != nullptr);
        return writenote::compact(completed);
    };
    return new MappedReply<Domains, QByteArray>(
        lookForDomain(client, known, Priority::UserRead, parent), complete, parent);
}

WriteFinding DomainAddChecker::findingOf(const QJsonObject &note, const SenderDomain *domain) const
{
    const QString name = shownIn(note);
    if (!domain)
        return {Finding::DidNotHappen, Tr::tr("“%1” isn't among the sender domains.").arg(name)};
    if (!note.contains("was_there"_L1))
        return {Finding::CannotTell,
                Tr::tr("“%1” is among the sender domains, but it isn't known whether it is new.")
                    .arg(name)};
    if (note.value("was_there"_L1).toBool())
        return {
            Finding::DidNotHappen,
            Tr::tr("“%1” was among the sender domains before, so nothing was added.").arg(name)};
    return {Finding::Happened, Tr::tr("“%1” is among the sender domains.").arg(name)};
}

WriteFinding DomainRemoveChecker::findingOf(const QJsonObject &note,
                                            const SenderDomain *domain) const
{
    if (domain)
        return {Finding::DidNotHappen,
                Tr::tr("“%1” is still among the sender domains.").arg(shownIn(note))};
    return {Finding::Happened,
            Tr::tr("“%1” isn't among the sender domains any more.").arg(shownIn(note))};
}

WriteFinding DomainReturnPathChecker::findingOf(const QJsonObject &note,
                                                const SenderDomain *domain) const
{
    if (!domain)
        return notThere(note);
    const bool isNew = domain->returnPathSelector.compare(note.value("new_subdomain"_L1).toString(),
                                                          Qt::CaseInsensitive)
        == 0;
    return {isNew ? Finding::Happened : Finding::DidNotHappen,
            Tr::tr("The return path of “%1” is “%2”.")
                .arg(shownIn(note), shownText(domain->returnPathSelector))};
}

WriteFinding DomainTrackingChecker::findingOf(const QJsonObject &note,
                                              const SenderDomain *domain) const
{
    if (!domain)
        return notThere(note);
    QStringList names;
    for (const DomainTracker &tracker : domain->trackers)
        names += tracker.subdomain;
    const bool isNew
        = names.contains(note.value("new_subdomain"_L1).toString(), Qt::CaseInsensitive);
    return {isNew ? Finding::Happened : Finding::DidNotHappen,
            Tr::tr("The tracking name of “%1” is “%2”.")
                .arg(shownIn(note), shownText(names.join(u' ')))};
}

WriteFinding DomainAccessChecker::findingOf(const QJsonObject &note,
                                            const SenderDomain *domain) const
{
    if (!domain)
        return notThere(note);
    if (!domain->futureSubaccounts)
        return {Finding::CannotTell,
                Tr::tr("SMTP2GO doesn't say who may use “%1”.").arg(shownIn(note))};
    const QStringList wanted = note.value("subaccounts"_L1).toVariant().toStringList();
    const bool isNew = sorted(wanted) == sorted(domain->subaccounts)
        && note.value("future_subaccounts"_L1).toBool() == domain->futureSubaccounts;
    return isNew
        ? WriteFinding{Finding::Happened,
                       Tr::tr("Those who should may use “%1”.").arg(shownIn(note))}
        : WriteFinding{Finding::DidNotHappen,
                       Tr::tr("Others than those who should may use “%1”.").arg(shownIn(note))};
}
