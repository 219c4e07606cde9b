// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountchecker.h"

#include "api/mappedreply.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/writes/writenote.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Namesakes = QList<Subaccount>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountAddChecker)
};

/// The ids of those with exactly this name: the service's search also meets addresses and ids.
QStringList idsNamed(const QString &name, const Namesakes &found)
{
    QStringList ids;
    for (const Subaccount &subaccount : found) {
        if (subaccount.name == name)
            ids += subaccount.id;
    }
    return ids;
}

ApiReplyOf<Namesakes> *searchFor(ApiClient &client, const QString &name, Priority priority,
                                 QObject *parent)
{
    const SubaccountQuery query{.terms = {name}, .match = SubaccountQuery::Match::Whole};
    return SubaccountService(client).search(query, {.priority = priority}, parent);
}

WriteFinding additionFinding(const QJsonObject &note, const Namesakes &found)
{
    const QString name = note.value("fullname"_L1).toString();
    QStringList ids = idsNamed(name, found);
    const QJsonArray before = note.value("ids"_L1).toArray();
    for (const QJsonValue &id : before)
        ids.removeAll(id.toString());
    if (ids.isEmpty())
        return {Finding::DidNotHappen,
                Tr::tr("SMTP2GO shows no new subaccount named “%1”.").arg(shownText(name))};
    const QString first = shownText(ids.first());
    if (!note.contains("ids"_L1))
        return {Finding::CannotTell,
                Tr::tr("There is a subaccount named “%1” (id %2), but it isn't known whether it is "
                       "new.")
                    .arg(shownText(name), first)};
    return {Finding::Happened,
            Tr::tr("The subaccount “%1” is there, with the id %2.").arg(shownText(name), first)};
}

} // namespace

QByteArray SubaccountAddChecker::noteOf(const QByteArray &body) const
{
    return writenote::compact({{"fullname"_L1, writenote::object(body).value("fullname"_L1)}});
}

ApiReplyOf<QByteArray> *SubaccountAddChecker::readBefore(ApiClient &client, const QByteArray &note,
                                                         QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const QString name = known.value("fullname"_L1).toString();
    const auto complete = [known, name](const Namesakes &found) {
        QJsonObject completed = known;
        completed.insert("ids"_L1, QJsonArray::fromStringList(idsNamed(name, found)));
        return writenote::compact(completed);
    };
    return new MappedReply<Namesakes, QByteArray>(
        searchFor(client, name, Priority::UserRead, parent), complete, parent);
}

ApiReplyOf<WriteFinding> *SubaccountAddChecker::check(ApiClient &client, const QByteArray &note,
                                                      QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto judge = [known](const Namesakes &found) { return additionFinding(known, found); };
    const QString name = known.value("fullname"_L1).toString();
    return new MappedReply<Namesakes, WriteFinding>(
        searchFor(client, name, Priority::WriteCheck, parent), judge, parent);
}
