// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/singlesenderaddition.h"

#include "api/endpoints.h"
#include "api/senders/changes/singlesenderremoving.h"
#include "api/senders/changes/singlesenderstate.h"
#include "api/senders/singlesenderservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SingleSenderAddition)
};

NewSingleSender trimmed(NewSingleSender sender)
{
    sender.address = sender.address.trimmed();
    return sender;
}

} // namespace

SingleSenderAddition::SingleSenderAddition(ApiClient &client, NewSingleSender sender)
    : m_client(client)
    , m_sender(trimmed(std::move(sender)))
{
}

QString SingleSenderAddition::operation() const
{
    return endpoints::singleSenderEmailsAdd.path;
}

ApiReplyOf<QJsonObject> *SingleSenderAddition::read(QObject *parent)
{
    return SingleSenderState::read(m_client, m_sender.address, m_sender.subaccountId, parent);
}

ChangeSummary SingleSenderAddition::summary(const QJsonObject &before) const
{
    const QString name = shownText(m_sender.address);
    const bool resends = SingleSenderState::exists(before);
    ChangeSummary summary{
        .title = (resends ? Tr::tr("Send “%1” the verification mail again")
                          : Tr::tr("Add single sender “%1”"))
                     .arg(name),
        .subject = m_sender.address,
        .done
        = (resends ? Tr::tr("“%1” gets the verification mail again") : Tr::tr("“%1” was added"))
              .arg(name),
        .fields = SingleSenderState::fields(before, expectedAfter(before)),
        .touches = {Tr::tr("SMTP2GO sends a mail to “%1”. The account can send from that address "
                           "once its owner has clicked the link in it.")
                        .arg(name)},
        .problem = SingleSenderState::isVerified(before)
            ? Tr::tr("“%1” is verified already.").arg(name)
            : m_sender.problem().value_or(QString())};
    if (resends)
        summary.whyNotUndone = Tr::tr("A mail can't be called back.");
    else
        summary.undo = Tr::tr("It can be removed again, but not the mail.");
    return summary;
}

ApiReply *SingleSenderAddition::apply(const QJsonObject &, QObject *parent)
{
    return SingleSenderService(m_client).add(m_sender, parent);
}

QJsonObject SingleSenderAddition::expectedAfter(const QJsonObject &before) const
{
    QJsonObject after = before;
    after.insert("exists"_L1, true);
    after.remove("verified"_L1); // its owner decides
    return after;
}

std::shared_ptr<ChangeAction> SingleSenderAddition::undo(const QJsonObject &before,
                                                         const QJsonObject &) const
{
    if (SingleSenderState::exists(before))
        return nullptr;
    return std::make_shared<SingleSenderRemoving>(
        m_client,
        SingleSenderRemoval{.address = m_sender.address, .subaccountId = m_sender.subaccountId});
}

QString SingleSenderAddition::fieldTitle(const QString &path) const
{
    return SingleSenderState::fieldTitle(path);
}
