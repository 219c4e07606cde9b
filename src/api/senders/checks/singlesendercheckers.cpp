// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/checks/singlesendercheckers.h"

#include "api/mappedreply.h"
#include "api/senders/singlesenderservice.h"
#include "api/writes/writenote.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Senders = QList<SingleSender>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SingleSenderChecker)
};

QString addressIn(const QJsonObject &note)
{
    return note.value("email_address"_L1).toString();
}

bool isIn(const Senders &senders, const QJsonObject &note)
{
    const QString address = addressIn(note);
    return std::any_of(senders.begin(), senders.end(), [&address](const SingleSender &sender) {
        return sender.address.compare(address, Qt::CaseInsensitive) == 0;
    });
}

ApiReplyOf<Senders> *lookForSender(ApiClient &client, const QJsonObject &note, Priority priority,
                                   QObject *parent)
{
    const SingleSenderQuery query{.address = addressIn(note),
                                  .subaccountId = note.value("subaccount_id"_L1).toString()};
    const CallOptions options{.priority = priority, .actsFor = CallOptions::ActsFor::Body};
    return SingleSenderService(client).view(query, options, parent);
}

WriteFinding judgeAdded(const QJsonObject &note, const Senders &senders)
{
    const QString address = shownText(addressIn(note));
    if (!isIn(senders, note))
        return {Finding::DidNotHappen, Tr::tr("“%1” isn't among the single senders.").arg(address)};
    if (note.value("was_there"_L1) == QJsonValue(false))
        return {Finding::Happened, Tr::tr("“%1” is among the single senders.").arg(address)};
    return {Finding::CannotTell,
            Tr::tr("“%1” is among the single senders, but nothing shows whether its verification "
                   "mail went out once more.")
                .arg(address)};
}

WriteFinding judgeRemoved(const QJsonObject &note, const Senders &senders)
{
    const QString address = shownText(addressIn(note));
    if (isIn(senders, note))
        return {Finding::DidNotHappen,
                Tr::tr("“%1” is still among the single senders.").arg(address)};
    return {Finding::Happened,
            Tr::tr("“%1” isn't among the single senders any more.").arg(address)};
}

} // namespace

QByteArray SingleSenderAddChecker::noteOf(const QByteArray &body) const
{
    QJsonObject note = writenote::object(body);
    note.remove("message"_L1);
    return writenote::compact(note);
}

ApiReplyOf<QByteArray> *
SingleSenderAddChecker::readBefore(ApiClient &client, const QByteArray &note, QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto complete = [known](const Senders &senders) {
        QJsonObject completed = known;
        completed.insert("was_there"_L1, isIn(senders, known));
        return writenote::compact(completed);
    };
    return new MappedReply<Senders, QByteArray>(
        lookForSender(client, known, Priority::UserRead, parent), complete, parent);
}

ApiReplyOf<WriteFinding> *SingleSenderAddChecker::check(ApiClient &client, const QByteArray &note,
                                                        QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto judge = [known](const Senders &senders) { return judgeAdded(known, senders); };
    return new MappedReply<Senders, WriteFinding>(
        lookForSender(client, known, Priority::WriteCheck, parent), judge, parent);
}

QByteArray SingleSenderRemoveChecker::noteOf(const QByteArray &body) const
{
    return body;
}

ApiReplyOf<QByteArray> *SingleSenderRemoveChecker::readBefore(ApiClient &, const QByteArray &,
                                                              QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *
SingleSenderRemoveChecker::check(ApiClient &client, const QByteArray &note, QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto judge = [known](const Senders &senders) { return judgeRemoved(known, senders); };
    return new MappedReply<Senders, WriteFinding>(
        lookForSender(client, known, Priority::WriteCheck, parent), judge, parent);
}
