// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/domainaccesschanging.h"

#include "api/endpoints.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainAccessChanging)
};

/// Those of \p ids that aren't among \p others, for people.
QString namesOnlyIn(QStringList ids, const QStringList &others)
{
    ids.removeIf([&others](const QString &id) { return others.contains(id); });
    return ids.join(Tr::tr(", ", "between the items of a list"));
}

QStringList touchesOf(const DomainAccess &before, const DomainAccess &after)
{
    QStringList touches;
    const QString more = namesOnlyIn(after.subaccounts, before.subaccounts);
    const QString less = namesOnlyIn(before.subaccounts, after.subaccounts);
    if (!more.isEmpty())
        touches += Tr::tr("These subaccounts can send from it: %1.").arg(more);
    if (!less.isEmpty())
        touches += Tr::tr("These subaccounts can't send from it any more: %1.").arg(less);
    if (after.futureSubaccounts && !before.futureSubaccounts)
        touches += Tr::tr("Every subaccount that is added from now on can send from it.");
    return touches;
}

} // namespace

DomainAccessChanging::DomainAccessChanging(ApiClient &client, DomainAccessChange change)
    : m_client(client)
    , m_change(std::move(change))
{
}

QString DomainAccessChanging::operation() const
{
    return endpoints::domainSubaccountAccess.path;
}

ApiReplyOf<QJsonObject> *DomainAccessChanging::read(QObject *parent)
{
    return DomainState::read(m_client, m_change.domain.trimmed(), {}, parent);
}

ChangeSummary DomainAccessChanging::summary(const QJsonObject &before) const
{
    const QString name = DomainState::shown(m_change.domain);
    const QJsonObject after = expectedAfter(before);
    QString problem = DomainState::problem(before);
    if (problem.isEmpty())
        problem = m_change.problem().value_or(QString());
    if (problem.isEmpty() && after == before)
        problem = Tr::tr("Nothing would change.");
    return {.title = Tr::tr("Change which subaccounts may use “%1”").arg(name),
            .subject = sentDomain(m_change.domain),
            .done = Tr::tr("Who may use “%1” was changed").arg(name),
            .fields = DomainState::fields(before, after),
            .touches = touchesOf(DomainState::access(before), DomainState::access(after)),
            .undo = Tr::tr("It can be changed back."),
            .problem = problem};
}

ApiReply *DomainAccessChanging::apply(const QJsonObject &, QObject *parent)
{
    return SenderDomainService(m_client).setAccess(m_change, parent);
}

QJsonObject DomainAccessChanging::expectedAfter(const QJsonObject &before) const
{
    return DomainState::withAccess(before, m_change.access);
}

std::shared_ptr<ChangeAction> DomainAccessChanging::undo(const QJsonObject &before,
                                                         const QJsonObject &) const
{
    return std::make_shared<DomainAccessChanging>(
        m_client,
        DomainAccessChange{.domain = m_change.domain, .access = DomainState::access(before)});
}

QString DomainAccessChanging::fieldTitle(const QString &path) const
{
    return DomainState::fieldTitle(path);
}
