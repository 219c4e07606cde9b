// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/allowedsendersupdating.h"

#include "api/endpoints.h"
#include "api/senders/allowedsendersservice.h"
#include "api/senders/changes/allowedsenderseffect.h"
#include "api/senders/changes/allowedsendersstate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = AllowedSenders::Mode;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSendersUpdating)
};

QString undoOfUpdate(const QJsonObject &before)
{
    const QString words = Tr::tr("The list and the mode that are there now can be set again.");
    return AllowedSendersState::mode(before) == Mode::Disabled ? words + u' '
            + Tr::tr("Look then whether sender domains and single senders are in force: SMTP2GO "
                     "doesn't say that it switches them on again.")
                                                               : words;
}

} // namespace

AllowedSendersUpdating::AllowedSendersUpdating(ApiClient &client, AllowedSendersUpdate update)
    : m_client(client)
    , m_update(std::move(update))
{
}

QString AllowedSendersUpdating::operation() const
{
    return endpoints::allowedSendersUpdate.path;
}

ApiReplyOf<QJsonObject> *AllowedSendersUpdating::read(QObject *parent)
{
    return AllowedSendersState::read(m_client, m_update.subaccountId,
                                     AllowedSendersState::With::VerifiedSenders, parent);
}

bool AllowedSendersUpdating::changesMode(const QJsonObject &before) const
{
    return AllowedSendersState::mode(before) != m_update.mode;
}

ChangeSummary AllowedSendersUpdating::summary(const QJsonObject &before) const
{
    const QJsonObject after = expectedAfter(before);
    const QList<FieldChange> fields = AllowedSendersState::fields(before, after);
    const bool isNothing = fields.isEmpty();
    ChangeSummary summary{.title = changesMode(before)
                              ? Tr::tr("Change how allowed senders are used")
                              : Tr::tr("Change the list of allowed senders"),
                          .subject = Tr::tr("Allowed senders"),
                          .done = Tr::tr("Allowed senders were changed"),
                          .fields = fields,
                          .touches = allowedSendersEffect(before, after),
                          .problem = isNothing ? Tr::tr("Nothing would change.")
                                               : m_update.problem().value_or(QString())};
    if (changesMode(before) && m_update.mode != Mode::Disabled)
        summary.confirmWord = wireName(m_update.mode);
    if (AllowedSendersState::mode(before) == Mode::Unknown)
        summary.whyNotUndone = Tr::tr("Outpost doesn't know the mode that is set now.");
    else
        summary.undo = undoOfUpdate(before);
    return summary;
}

ApiReply *AllowedSendersUpdating::apply(const QJsonObject &, QObject *parent)
{
    return AllowedSendersService(m_client).update(m_update, parent);
}

QJsonObject AllowedSendersUpdating::expectedAfter(const QJsonObject &before) const
{
    QJsonObject after{{"subaccount_id"_L1, before.value("subaccount_id"_L1)}};
    return AllowedSendersState::with(after, m_update.senders, wireName(m_update.mode));
}

std::shared_ptr<ChangeAction> AllowedSendersUpdating::undo(const QJsonObject &before,
                                                           const QJsonObject &) const
{
    if (AllowedSendersState::mode(before) == Mode::Unknown)
        return nullptr;
    return std::make_shared<AllowedSendersUpdating>(
        m_client,
        AllowedSendersUpdate{.mode = AllowedSendersState::mode(before),
                             .senders = AllowedSendersState::senders(before),
                             .subaccountId = m_update.subaccountId});
}

QString AllowedSendersUpdating::fieldTitle(const QString &path) const
{
    return AllowedSendersState::fieldTitle(path);
}
