// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/checks/allowedsenderscheckers.h"

#include "api/mappedreply.h"
#include "api/senders/allowedsendersservice.h"
#include "api/writes/writenote.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Operation = AllowedSendersChecker::Operation;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSendersChecker)
};

QStringList plain(QStringList senders)
{
    for (QString &sender : senders)
        sender = sender.toLower();
    senders.removeDuplicates();
    senders.sort();
    return senders;
}

/// Whether the list is as \p operation with \p note makes it.
bool isAsMade(Operation operation, const QJsonObject &note, const AllowedSenders &found)
{
    const QStringList senders = plain(note.value("allowed_senders"_L1).toVariant().toStringList());
    const QStringList there = plain(found.senders);
    const auto isThere = [&there](const QString &sender) { return there.contains(sender); };
    switch (operation) {
    case Operation::Add:
        return std::all_of(senders.begin(), senders.end(), isThere);
    case Operation::Remove:
        return std::none_of(senders.begin(), senders.end(), isThere);
    case Operation::Update:
        break;
    }
    return senders == there && note.value("mode"_L1).toString() == found.modeText;
}

} // namespace

QByteArray AllowedSendersChecker::noteOf(const QByteArray &body) const
{
    return body;
}

ApiReplyOf<QByteArray> *AllowedSendersChecker::readBefore(ApiClient &, const QByteArray &,
                                                          QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *AllowedSendersChecker::check(ApiClient &client, const QByteArray &note,
                                                       QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const CallOptions options{.priority = Priority::WriteCheck,
                              .actsFor = CallOptions::ActsFor::Body};
    auto *view = AllowedSendersService(client).view(
        {.subaccountId = known.value("subaccount_id"_L1).toString()}, options, parent);
    const auto judge = [operation = m_operation, known](const AllowedSenders &found) {
        return isAsMade(operation, known, found)
            ? WriteFinding{Finding::Happened, Tr::tr("The allowed senders are as they should be.")}
            : WriteFinding{Finding::DidNotHappen,
                           Tr::tr("The allowed senders aren't as they should be.")};
    };
    return new MappedReply<AllowedSenders, WriteFinding>(view, judge, parent);
}
