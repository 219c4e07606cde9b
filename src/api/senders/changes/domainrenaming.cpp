// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/domainrenaming.h"

#include "api/endpoints.h"
#include "api/senders/changes/domainstate.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainRenaming)
};

} // namespace

DomainRenaming::DomainRenaming(ApiClient &client, Part part, SubdomainChange change)
    : m_client(client)
    , m_part(part)
    , m_change(std::move(change))
{
}

QString DomainRenaming::operation() const
{
    return m_part == Part::ReturnPath ? endpoints::domainReturnpath.path
                                      : endpoints::domainTracking.path;
}

ApiReplyOf<QJsonObject> *DomainRenaming::read(QObject *parent)
{
    return DomainState::read(m_client, m_change.domain.trimmed(), m_change.subaccountId, parent);
}

QLatin1StringView DomainRenaming::member() const
{
    return m_part == Part::ReturnPath ? "return_path"_L1 : "tracking"_L1;
}

QString DomainRenaming::nameIn(const QJsonObject &state) const
{
    return state.value(member()).toString();
}

SubdomainChange DomainRenaming::changeOf(const QJsonObject &before) const
{
    SubdomainChange change = m_change;
    if (change.oldSubdomain.trimmed().isEmpty())
        change.oldSubdomain = nameIn(before);
    return change;
}

QString DomainRenaming::problemOf(const QJsonObject &before) const
{
    if (const QString problem = DomainState::problem(before); !problem.isEmpty())
        return problem;
    const SubdomainChange change = changeOf(before);
    if (const auto problem = change.problem())
        return *problem;
    if (sentSubdomain(change.oldSubdomain) != nameIn(before).toLower())
        return Tr::tr("Somebody has changed it to “%1” meanwhile.").arg(nameIn(before));
    const QString other = m_part == Part::ReturnPath ? DomainState::tracking(before)
                                                     : DomainState::returnPath(before);
    if (sentSubdomain(change.newSubdomain) == other.toLower())
        return Tr::tr("Tracking and the return path can't have the same name.");
    return {};
}

QStringList DomainRenaming::touchesOf(const QJsonObject &before) const
{
    const QString domain = DomainState::shown(m_change.domain);
    const QString now = m_change.newSubdomain.trimmed() + u'.' + domain;
    const QString old = nameIn(before) + u'.' + domain;
    if (m_part == Part::ReturnPath)
        return {Tr::tr("DNS needs a record for “%1”. Until SMTP2GO sees it, the domain doesn't "
                       "count as verified.")
                    .arg(now),
                Tr::tr("Bounces of mail that was sent already come to “%1”: leave its record in "
                       "place for some days.")
                    .arg(old)};
    return {Tr::tr("DNS needs a record for “%1”. Until SMTP2GO sees it, opens and clicks aren't "
                   "counted.")
                .arg(now),
            Tr::tr("Links in mail that was sent already lead through “%1”: leave its record in "
                   "place.")
                .arg(old)};
}

ChangeSummary DomainRenaming::summary(const QJsonObject &before) const
{
    const QString name = DomainState::shown(m_change.domain);
    const bool isReturnPath = m_part == Part::ReturnPath;
    const QString problem = problemOf(before);
    return {.title = (isReturnPath ? Tr::tr("Change the return path of “%1”")
                                   : Tr::tr("Change the tracking name of “%1”"))
                         .arg(name),
            .subject = sentDomain(m_change.domain),
            .done = (isReturnPath ? Tr::tr("The return path of “%1” was changed")
                                  : Tr::tr("The tracking name of “%1” was changed"))
                        .arg(name),
            .fields = DomainState::fields(before, expectedAfter(before)),
            .touches = problem.isEmpty() ? touchesOf(before) : QStringList(),
            .undo = Tr::tr("It can be changed back to “%1”.").arg(nameIn(before)),
            .problem = problem};
}

ApiReply *DomainRenaming::apply(const QJsonObject &before, QObject *parent)
{
    SenderDomainService service(m_client);
    const SubdomainChange change = changeOf(before);
    return m_part == Part::ReturnPath ? service.setReturnPath(change, parent)
                                      : service.setTracking(change, parent);
}

QJsonObject DomainRenaming::expectedAfter(const QJsonObject &before) const
{
    QJsonObject after = before;
    after.insert(member(), sentSubdomain(m_change.newSubdomain));
    after.remove("verified"_L1); // DNS decides
    return after;
}

std::shared_ptr<ChangeAction> DomainRenaming::undo(const QJsonObject &before,
                                                   const QJsonObject &) const
{
    if (nameIn(before).isEmpty())
        return nullptr;
    SubdomainChange change = m_change;
    change.oldSubdomain = m_change.newSubdomain;
    change.newSubdomain = nameIn(before);
    return std::make_shared<DomainRenaming>(m_client, m_part, change);
}

QString DomainRenaming::fieldTitle(const QString &path) const
{
    return DomainState::fieldTitle(path);
}
