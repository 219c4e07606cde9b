// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/singlesenderremoving.h"

#include "api/endpoints.h"
#include "api/senders/changes/singlesenderaddition.h"
#include "api/senders/changes/singlesenderstate.h"
#include "api/senders/singlesenderservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SingleSenderRemoving)
};

SingleSenderRemoval trimmed(SingleSenderRemoval removal)
{
    removal.address = removal.address.trimmed();
    return removal;
}

} // namespace

SingleSenderRemoving::SingleSenderRemoving(ApiClient &client, SingleSenderRemoval removal)
    : m_client(client)
    , m_removal(trimmed(std::move(removal)))
{
}

QString SingleSenderRemoving::operation() const
{
    return endpoints::singleSenderEmailsRemove.path;
}

ApiReplyOf<QJsonObject> *SingleSenderRemoving::read(QObject *parent)
{
    return SingleSenderState::read(m_client, m_removal.address, m_removal.subaccountId, parent);
}

ChangeSummary SingleSenderRemoving::summary(const QJsonObject &before) const
{
    const QString name = shownText(m_removal.address);
    const bool isVerified = SingleSenderState::isVerified(before);
    ChangeSummary summary{
        .title = Tr::tr("Remove single sender “%1”").arg(name),
        .subject = m_removal.address,
        .done = Tr::tr("“%1” was removed").arg(name),
        .fields = SingleSenderState::fields(before, expectedAfter(before)),
        .touches = {isVerified ? Tr::tr("Mail from “%1” is refused from now on, unless its domain "
                                        "is a verified sender domain.")
                                     .arg(name)
                               : Tr::tr("It isn't verified, so no mail is sent from it now.")},
        .problem = SingleSenderState::exists(before)
            ? m_removal.problem().value_or(QString())
            : Tr::tr("“%1” isn't among the single senders.").arg(name)};
    if (isVerified)
        summary.whyNotUndone = Tr::tr("It can be added again, but its owner has to click the link "
                                      "in a new mail before it can be used.");
    else
        summary.undo = Tr::tr("It can be added again, which sends its owner another mail.");
    return summary;
}

ApiReply *SingleSenderRemoving::apply(const QJsonObject &, QObject *parent)
{
    return SingleSenderService(m_client).remove(m_removal, parent);
}

QJsonObject SingleSenderRemoving::expectedAfter(const QJsonObject &before) const
{
    QJsonObject after = before;
    after.insert("exists"_L1, false);
    after.insert("verified"_L1, false);
    return after;
}

std::shared_ptr<ChangeAction> SingleSenderRemoving::undo(const QJsonObject &before,
                                                         const QJsonObject &) const
{
    if (SingleSenderState::isVerified(before))
        return nullptr;
    return std::make_shared<SingleSenderAddition>(
        m_client,
        NewSingleSender{
            .address = m_removal.address, .message = {}, .subaccountId = m_removal.subaccountId});
}

QString SingleSenderRemoving::fieldTitle(const QString &path) const
{
    return SingleSenderState::fieldTitle(path);
}
