// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/allowedsendersediting.h"

#include "api/endpoints.h"
#include "api/senders/allowedsendersservice.h"
#include "api/senders/changes/allowedsenderseffect.h"
#include "api/senders/changes/allowedsendersstate.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSendersEditing)
};

} // namespace

AllowedSendersEditing::AllowedSendersEditing(ApiClient &client, Edit edit,
                                             AllowedSendersEntries entries)
    : m_client(client)
    , m_edit(edit)
    , m_entries(std::move(entries))
{
}

QString AllowedSendersEditing::operation() const
{
    return m_edit == Edit::Add ? endpoints::allowedSendersAdd.path
                               : endpoints::allowedSendersRemove.path;
}

ApiReplyOf<QJsonObject> *AllowedSendersEditing::read(QObject *parent)
{
    return AllowedSendersState::read(m_client, m_entries.subaccountId,
                                     AllowedSendersState::With::ListOnly, parent);
}

QStringList AllowedSendersEditing::changed(const QJsonObject &before) const
{
    const QStringList there = AllowedSendersState::senders(before);
    QStringList entries = AllowedSendersState::plain(m_entries.senders);
    entries.removeIf(
        [&](const QString &entry) { return there.contains(entry) == (m_edit == Edit::Add); });
    return entries;
}

ChangeSummary AllowedSendersEditing::summary(const QJsonObject &before) const
{
    const QJsonObject after = expectedAfter(before);
    const QString names = shownText(AllowedSendersState::plain(m_entries.senders)
                                        .join(Tr::tr(", ", "between the items of a list")));
    const bool adds = m_edit == Edit::Add;
    const QString nothing = adds ? Tr::tr("“%1” is in the list already.").arg(names)
                                 : Tr::tr("“%1” isn't in the list.").arg(names);
    return {
        .title = (adds ? Tr::tr("Put “%1” into the list of allowed senders")
                       : Tr::tr("Take “%1” out of the list of allowed senders"))
                     .arg(names),
        .subject = names,
        .done
        = (adds ? Tr::tr("“%1” was put into the list") : Tr::tr("“%1” was taken out of the list"))
              .arg(names),
        .fields = AllowedSendersState::fields(before, after),
        .touches = allowedSendersEffect(before, after),
        .undo = adds ? Tr::tr("It can be taken out again.") : Tr::tr("It can be put in again."),
        .problem = m_entries.problem().value_or(changed(before).isEmpty() ? nothing : QString())};
}

ApiReply *AllowedSendersEditing::apply(const QJsonObject &, QObject *parent)
{
    AllowedSendersService service(m_client);
    return m_edit == Edit::Add ? service.add(m_entries, parent) : service.remove(m_entries, parent);
}

QJsonObject AllowedSendersEditing::expectedAfter(const QJsonObject &before) const
{
    QStringList senders = AllowedSendersState::senders(before);
    const QStringList entries = changed(before);
    if (m_edit == Edit::Add)
        senders += entries;
    else
        senders.removeIf([&entries](const QString &sender) { return entries.contains(sender); });
    return AllowedSendersState::with(before, senders);
}

std::shared_ptr<ChangeAction> AllowedSendersEditing::undo(const QJsonObject &before,
                                                          const QJsonObject &) const
{
    const AllowedSendersEntries entries{.senders = changed(before),
                                        .subaccountId = m_entries.subaccountId};
    return std::make_shared<AllowedSendersEditing>(
        m_client, m_edit == Edit::Add ? Edit::Remove : Edit::Add, entries);
}

QString AllowedSendersEditing::fieldTitle(const QString &path) const
{
    return AllowedSendersState::fieldTitle(path);
}
