// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/allowedsendersstate.h"

#include "api/mappedreply.h"
#include "api/senders/allowedsendersservice.h"
#include "api/senders/changes/verifiedsenders.h"
#include "api/senders/senderrequest.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace AllowedSendersState {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSendersState)
};

QStringList listIn(const QJsonObject &state, QLatin1StringView member)
{
    return state.value(member).toVariant().toStringList();
}

/// Those of \p list that aren't among \p others.
} // namespace

ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &subaccountId, With with,
                              QObject *parent)
{
    auto *view = AllowedSendersService(client).view({.subaccountId = subaccountId}, {}, parent);
    const auto map = [subaccountId](const AllowedSenders &found) {
        return AllowedSendersState::with({{"subaccount_id"_L1, subaccountId}}, found.senders,
                                         found.modeText.toLower());
    };
    auto *list = new MappedReply<AllowedSenders, QJsonObject>(view, map, parent);
    if (with == With::ListOnly)
        return list;
    return new VerifiedSenders(client, subaccountId, list, parent);
}

QString subaccountId(const QJsonObject &state)
{
    return state.value("subaccount_id"_L1).toString();
}

AllowedSenders::Mode mode(const QJsonObject &state)
{
    return allowedSendersModeOf(state.value("mode"_L1).toString());
}

QStringList senders(const QJsonObject &state)
{
    return listIn(state, "senders"_L1);
}

QStringList domains(const QJsonObject &state)
{
    return listIn(state, "domains"_L1);
}

QStringList singleSenders(const QJsonObject &state)
{
    return listIn(state, "single_senders"_L1);
}

bool knowsSenders(const QJsonObject &state)
{
    return state.value("domains"_L1).isArray() && state.value("single_senders"_L1).isArray();
}

QJsonObject with(QJsonObject state, QStringList senders, const QString &mode)
{
    state.insert("senders"_L1, QJsonArray::fromStringList(plain(senders)));
    if (!mode.isEmpty())
        state.insert("mode"_L1, mode);
    return state;
}

QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> fields;
    if (mode(before) != mode(after))
        fields += {fieldTitle(u"mode"_s), captionOf(mode(before)), captionOf(mode(after))};
    const QStringList gone = without(senders(before), senders(after));
    for (const QString &sender : gone)
        fields += {Tr::tr("Entry"), sender, QString()};
    const QStringList come = without(senders(after), senders(before));
    for (const QString &sender : come)
        fields += {Tr::tr("Entry"), QString(), sender};
    return fields;
}

QString fieldTitle(const QString &path)
{
    if (path == "mode"_L1)
        return Tr::tr("Mode");
    if (path == "senders"_L1)
        return Tr::tr("Entries");
    if (path == "domains"_L1)
        return Tr::tr("Verified sender domains");
    if (path == "single_senders"_L1)
        return Tr::tr("Verified single senders");
    return path;
}

QStringList plain(const QStringList &senders)
{
    QStringList list;
    for (const QString &sender : senders)
        list += sender.contains(u'@') ? sender.trimmed().toLower() : sentDomain(sender).toLower();
    list.removeDuplicates();
    list.sort();
    return list;
}

QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &item) { return others.contains(item); });
    return list;
}

} // namespace AllowedSendersState
