// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writes/apikeyaddchecker.h"

#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/json/jsonfields.h"
#include "api/mappedreply.h"
#include "api/writes/writenote.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Keys = QMap<QString, QString>; ///< description by username

/// What the service calls the username of a key: "api-" and 12 of its 32 characters.
constexpr qsizetype usernameLength = 16;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ApiKeyAddChecker)
};

QString usernameIn(const QJsonObject &key)
{
    const QString username = textIn(key.value("username"_L1));
    return username.isEmpty() ? textIn(key.value("api_key"_L1)).left(usernameLength) : username;
}

/// Flat, as in the contract's example, or each in an envelope of its own, as in its schema.
Result<Keys, ApiError> keysIn(const QByteArray &body)
{
    const auto list = dataListIn(body);
    if (!list)
        return list.error();
    Keys keys;
    for (const QJsonValue &item : list.value()) {
        const QJsonObject whole = item.toObject();
        const QJsonObject key
            = whole.value("data"_L1).isObject() ? whole.value("data"_L1).toObject() : whole;
        keys.insert(usernameIn(key), textIn(key.value("description"_L1)));
    }
    return keys;
}

ApiReplyOf<Keys> *viewKeys(ApiClient &client, const QJsonObject &note, Priority priority,
                           QObject *parent)
{
    QJsonObject question;
    if (note.contains("subaccount_id"_L1))
        question.insert("subaccount_id"_L1, note.value("subaccount_id"_L1));
    const CallOptions options{.priority = priority, .actsFor = CallOptions::ActsFor::Body};
    return client.send<Keys>(endpoints::apiKeysView, writenote::compact(question), keysIn, options,
                             parent);
}

WriteFinding findingOf(const QJsonObject &note, Keys keys)
{
    const QJsonArray before = note.value("usernames"_L1).toArray();
    for (const QJsonValue &username : before)
        keys.remove(username.toString());
    if (!note.contains("usernames"_L1))
        return {Finding::CannotTell, Tr::tr("It isn't known which API keys were there before.")};
    if (keys.isEmpty())
        return {Finding::DidNotHappen, Tr::tr("SMTP2GO shows no new API key.")};
    const QString own = keys.key(note.value("description"_L1).toString());
    if (own.isEmpty())
        return {Finding::CannotTell,
                Tr::tr("There is a new API key, %1…, but with another description.")
                    .arg(shownText(keys.firstKey()))};
    return {Finding::Happened,
            Tr::tr("There is a new API key, %1…. Nobody has seen the whole of it: remove it, and "
                   "add another one.")
                .arg(shownText(own))};
}

} // namespace

QByteArray ApiKeyAddChecker::noteOf(const QByteArray &body) const
{
    const QJsonObject wish = writenote::object(body);
    QJsonObject note{{"description"_L1, wish.value("description"_L1).toString()}};
    if (wish.contains("subaccount_id"_L1))
        note.insert("subaccount_id"_L1, wish.value("subaccount_id"_L1));
    return writenote::compact(note);
}

ApiReplyOf<QByteArray> *ApiKeyAddChecker::readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto complete = [known](const Keys &keys) {
        QJsonObject completed = known;
        completed.insert("usernames"_L1, QJsonArray::fromStringList(keys.keys()));
        return writenote::compact(completed);
    };
    return new MappedReply<Keys, QByteArray>(viewKeys(client, known, Priority::UserRead, parent),
                                             complete, parent);
}

ApiReplyOf<WriteFinding> *ApiKeyAddChecker::check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto judge = [known](const Keys &keys) { return findingOf(known, keys); };
    return new MappedReply<Keys, WriteFinding>(
        viewKeys(client, known, Priority::WriteCheck, parent), judge, parent);
}
