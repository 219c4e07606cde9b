// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccounteditchecker.h"

#include "api/mappedreply.h"
#include "api/subaccounts/subaccountservice.h"
#include "api/writes/writenote.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Found = std::optional<Subaccount>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountEditChecker)
};

/// Of \p note, what is known and as wanted, and what is known and isn't.
struct Comparison {
    int met = 0;
    int unmet = 0;
};

template <typename T>
void compare(Comparison &all, const QJsonValue &wanted, const std::optional<T> &found)
{
    if (!wanted.isUndefined() && found)
        ++(wanted == QJsonValue(*found) ? all.met : all.unmet);
}

Comparison comparisonOf(const QJsonObject &note, const Subaccount &found)
{
    Comparison all;
    compare(all, note.value("fullname"_L1), std::optional(found.name));
    compare(all, note.value("limit"_L1), found.planSize);
    compare(all, note.value("dedicated_ip"_L1), found.dedicatedIp);
    compare(all, note.value("archiving"_L1), found.archiving);
    compare(all, note.value("enforce_2fa"_L1), found.enforces2fa);
    compare(all, note.value("enable_sms"_L1), found.smsEnabled);
    compare(all, note.value("sms_limit"_L1), found.smsLimit);
    return all;
}

WriteFinding editFinding(const QJsonObject &note, const Found &found)
{
    const QString id = shownText(note.value("id"_L1).toString());
    if (!found)
        return {Finding::CannotTell, Tr::tr("SMTP2GO shows no subaccount with the id %1.").arg(id)};
    const QString name = shownText(found->name);
    const Comparison all = comparisonOf(note, *found);
    if (all.unmet > 0)
        return {Finding::DidNotHappen,
                Tr::tr("The subaccount “%1” (id %2) isn't as it was to be.").arg(name, id)};
    if (all.met > 0)
        return {Finding::Happened,
                Tr::tr("The subaccount “%1” (id %2) is as it was to be.").arg(name, id)};
    return {Finding::CannotTell,
            Tr::tr("SMTP2GO doesn't tell what was to change of the subaccount “%1” (id %2).")
                .arg(name, id)};
}

} // namespace

QByteArray SubaccountEditChecker::noteOf(const QByteArray &body) const
{
    return body;
}

ApiReplyOf<QByteArray> *SubaccountEditChecker::readBefore(ApiClient &, const QByteArray &,
                                                          QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *SubaccountEditChecker::check(ApiClient &client, const QByteArray &note,
                                                       QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const auto judge = [known](const Found &found) { return editFinding(known, found); };
    auto *lookup = SubaccountService(client).find(known.value("id"_L1).toString(),
                                                  {.priority = Priority::WriteCheck}, parent);
    return new MappedReply<Found, WriteFinding>(lookup, judge, parent);
}
