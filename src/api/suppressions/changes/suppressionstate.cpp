// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/changes/suppressionstate.h"

#include "api/changes/jsondifference.h"
#include "api/mappedreply.h"
#include "api/suppressions/suppressionservice.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace SuppressionState {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionState)
};

QJsonObject stateOf(const QString &address, const QString &subaccountId,
                    const QList<Suppression> &found)
{
    QStringList reasons;
    QString description;
    for (const Suppression &suppression : found) {
        if (suppression.address.compare(address, Qt::CaseInsensitive) != 0)
            continue;
        reasons += suppression.reason.toLower();
        if (suppression.kind == Suppression::Kind::Manual)
            description = suppression.description;
    }
    return with({{"address"_L1, address}, {"subaccount_id"_L1, subaccountId}}, reasons,
                description);
}

} // namespace

ApiReplyOf<QJsonObject> *read(ApiClient &client, const QString &address,
                              const QString &subaccountId, QObject *parent)
{
    SuppressionQuery query = SuppressionQuery::everything(QDateTime::currentDateTimeUtc());
    query.address = address;
    query.subaccountId = subaccountId;
    auto *view = SuppressionService(client).view(query, {}, parent);
    const auto map = [address, subaccountId](const QList<Suppression> &found) {
        return stateOf(address, subaccountId, found);
    };
    return new MappedReply<QList<Suppression>, QJsonObject>(view, map, parent);
}

QString address(const QJsonObject &state)
{
    return state.value("address"_L1).toString();
}

QString subaccountId(const QJsonObject &state)
{
    return state.value("subaccount_id"_L1).toString();
}

QStringList reasons(const QJsonObject &state)
{
    return state.value("reasons"_L1).toVariant().toStringList();
}

QString description(const QJsonObject &state)
{
    return state.value("description"_L1).toString();
}

QJsonObject with(QJsonObject state, QStringList reasons, const QString &description)
{
    reasons.sort();
    reasons.removeDuplicates();
    state.insert("reasons"_L1, QJsonArray::fromStringList(reasons));
    state.insert("description"_L1, description);
    return state;
}

QList<FieldChange> fields(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> fields = differencesOf(before, after);
    for (FieldChange &field : fields)
        field.field = fieldTitle(field.field);
    return fields;
}

QString fieldTitle(const QString &path)
{
    if (path == "reasons"_L1)
        return Tr::tr("Suppressed for");
    return path == "description"_L1 ? Tr::tr("Description") : path;
}

} // namespace SuppressionState
