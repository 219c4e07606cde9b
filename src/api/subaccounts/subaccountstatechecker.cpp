// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountstatechecker.h"

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
using State = Subaccount::State;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountStateChecker)
};

/// A suspended one can't be told: whether it was closed or open before is not to be seen.
Finding findingIn(State state, State wanted)
{
    if (state == wanted)
        return Finding::Happened;
    return state == State::Active || state == State::Closed ? Finding::DidNotHappen
                                                            : Finding::CannotTell;
}

WriteFinding stateFinding(const QString &id, State wanted, const Found &found)
{
    if (!found)
        return {Finding::CannotTell,
                Tr::tr("SMTP2GO shows no subaccount with the id %1.").arg(shownText(id))};
    return {findingIn(found->state, wanted),
            Tr::tr("The state of the subaccount “%1” (id %2) is “%3”.")
                .arg(shownText(found->name), shownText(id), shownText(found->stateText))};
}

} // namespace

ApiReplyOf<QByteArray> *SubaccountStateChecker::readBefore(ApiClient &, const QByteArray &,
                                                           QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *SubaccountStateChecker::check(ApiClient &client, const QByteArray &note,
                                                        QObject *parent) const
{
    const QString id = writenote::object(note).value("id"_L1).toString();
    const auto judge
        = [id, wanted = m_wanted](const Found &found) { return stateFinding(id, wanted, found); };
    auto *lookup = SubaccountService(client).find(id, {.priority = Priority::WriteCheck}, parent);
    return new MappedReply<Found, WriteFinding>(lookup, judge, parent);
}
