// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/loggedchangejson.h"

#include "core/secretmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

using ChangeOutcome = LoggedChange::Outcome;

constexpr std::array outcomes{
    std::pair(ChangeOutcome::Planned, "planned"_L1),
    std::pair(ChangeOutcome::Interrupted, "interrupted"_L1),
    std::pair(ChangeOutcome::Done, "done"_L1),
    std::pair(ChangeOutcome::Differs, "differs"_L1),
    std::pair(ChangeOutcome::NotSent, "not-sent"_L1),
    std::pair(ChangeOutcome::Refused, "refused"_L1),
    std::pair(ChangeOutcome::Unknown, "unknown"_L1),
};

/// A name that we don't know was written by a newer Outpost.
ChangeOutcome outcomeOf(const QString &name)
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&name](const auto &each) { return each.second == name; });
    return found == outcomes.end() ? ChangeOutcome::Unknown : found->first;
}

QJsonObject keptState(const QJsonObject &state)
{
    return QJsonDocument(state).toJson(QJsonDocument::Compact).size() <= maximumKeptState
        ? state
        : QJsonObject();
}

QJsonArray toJson(const QList<FieldChange> &fields)
{
    QJsonArray all;
    for (const FieldChange &field : fields)
        all.append(QJsonArray{field.field, field.before, field.after});
    return all;
}

QList<FieldChange> fieldsIn(const QJsonArray &all)
{
    QList<FieldChange> fields;
    for (const QJsonValue &each : all)
        fields.append({each[0].toString(), each[1].toString(), each[2].toString()});
    return fields;
}

QString textOf(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

/// Without what is empty.
QJsonObject dense(const QJsonObject &object)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (value != QJsonValue(QString()) && value != QJsonValue(QJsonObject())
            && value != QJsonValue(QJsonArray()) && value != QJsonValue(false))
            result.insert(member.key(), value);
    }
    return result;
}

} // namespace

QByteArray lineOf(const LoggedChange &change)
{
    const QJsonObject object{
        {"id"_L1, textOf(change.id)},
        {"time"_L1, change.time.toUTC().toString(Qt::ISODateWithMs)},
        {"account"_L1, change.account},
        {"account_name"_L1, change.accountName},
        {"worker"_L1, change.worker},
        {"subaccount"_L1, change.subaccount},
        {"operation"_L1, change.operation},
        {"title"_L1, change.title},
        {"subject"_L1, change.subject},
        {"fields"_L1, toJson(change.fields)},
        {"before"_L1, keptState(change.before)},
        {"after"_L1, keptState(change.after)},
        {"outcome"_L1, wireName(change.outcome)},
        {"as_planned"_L1, change.holds},
        {"problem"_L1, change.problem},
        {"request_id"_L1, change.requestId},
        {"undoes"_L1, textOf(change.undoes)},
        {"undone_by"_L1, textOf(change.undoneBy)},
    };
    return QJsonDocument(withoutSecrets(dense(object))).toJson(QJsonDocument::Compact);
}

LoggedChange loggedChangeIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text
        = [&object](QLatin1StringView member) { return object.value(member).toString(); };
    return {.id = QUuid(text("id"_L1)),
            .time = QDateTime::fromString(text("time"_L1), Qt::ISODateWithMs).toUTC(),
            .account = text("account"_L1),
            .accountName = text("account_name"_L1),
            .worker = text("worker"_L1),
            .subaccount = text("subaccount"_L1),
            .operation = text("operation"_L1),
            .title = text("title"_L1),
            .subject = text("subject"_L1),
            .fields = fieldsIn(object.value("fields"_L1).toArray()),
            .before = object.value("before"_L1).toObject(),
            .after = object.value("after"_L1).toObject(),
            .outcome = outcomeOf(text("outcome"_L1)),
            .holds = object.value("as_planned"_L1).toBool(),
            .problem = text("problem"_L1),
            .requestId = text("request_id"_L1),
            .undoes = QUuid(text("undoes"_L1)),
            .undoneBy = QUuid(text("undone_by"_L1))};
}

QLatin1StringView wireName(ChangeOutcome outcome)
{
    return std::find_if(outcomes.begin(), outcomes.end(),
                        [outcome](const auto &each) { return each.first == outcome; })
        ->second;
}
