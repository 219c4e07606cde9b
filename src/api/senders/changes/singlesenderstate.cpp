// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/singlesenderstate.h"

#include "api/changes/jsondifference.h"
#include "api/mappedreply.h"
#include "api/senders/singlesenderservice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace SingleSenderState {

namespace {

using Senders = QList<SingleSender>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SingleSenderState)
};

QJsonObject stateOf(QJsonObject state, const Senders &found)
{
    for (const SingleSender &sender : found) {
        if (sender.address.compare(address(state), Qt::CaseInsensitive) == 0) {
            state.insert("exists"_L1, true);
            state.insert("verified"_L1, sender.verified == true);
        }
    }
    return state;
}

} // namespace

ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &address,
                              const QString &subaccountId, QObject *parent)
{
    const QJsonObject which{{"address"_L1, address},
                            {"subaccount_id"_L1, subaccountId},
                            {"exists"_L1, false},
                            {"verified"_L1, false}};
    auto *view = SingleSenderService(client).view(
        {.address = address, .subaccountId = subaccountId}, {}, parent);
    const auto map = [which](const Senders &found) { return stateOf(which, found); };
    return new MappedReply<Senders, QJsonObject>(view, map, parent);
}

QString address(const QJsonObject &state)
{
    return state.value("address"_L1).toString();
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

QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> fields = differencesOf(before, after);
    for (FieldChange &change : fields)
        change.field = fieldTitle(change.field);
    return fields;
}

QString fieldTitle(const QString &path)
{
    if (path == "exists"_L1)
        return Tr::tr("Single sender");
    if (path == "verified"_L1)
        return Tr::tr("Verified");
    return path;
}

} // namespace SingleSenderState
