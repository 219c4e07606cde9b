// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/changes/suppressionaddition.h"

#include "api/endpoints.h"
#include "api/suppressions/changes/suppressionfreeing.h"
#include "api/suppressions/changes/suppressionstate.h"
#include "api/suppressions/suppressionservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionAddition)
};

NewSuppression trimmed(NewSuppression suppression)
{
    suppression.address = suppression.address.trimmed();
    return suppression;
}

bool isHeldByHand(const QJsonObject &state)
{
    return SuppressionState::reasons(state).contains(wireName(Suppression::Kind::Manual));
}

} // namespace

SuppressionAddition::SuppressionAddition(ApiClient &client, NewSuppression suppression)
    : m_client(client)
    , m_suppression(trimmed(std::move(suppression)))
{
}

QString SuppressionAddition::operation() const
{
    return endpoints::suppressionAdd.path;
}

ApiReplyOf<QJsonObject> *SuppressionAddition::read(QObject *parent)
{
    return SuppressionState::read(m_client, m_suppression.address, m_suppression.subaccountId,
                                  parent);
}

ChangeSummary SuppressionAddition::summary(const QJsonObject &before) const
{
    const QString name = shownText(m_suppression.address);
    const bool isDomain = !m_suppression.address.contains(u'@');
    return {.title = Tr::tr("Suppress “%1”").arg(name),
            .subject = m_suppression.address,
            .done = Tr::tr("“%1” is suppressed").arg(name),
            .fields = SuppressionState::fields(before, expectedAfter(before)),
            .touches = {isDomain ? Tr::tr("No address at this domain gets mail from the account "
                                          "any more.")
                                 : Tr::tr("This address gets no mail from the account any more.")},
            .undo = Tr::tr("It can be freed again."),
            .problem = isHeldByHand(before)
                ? Tr::tr("“%1” is suppressed by hand already.").arg(name)
                : m_suppression.problem().value_or(QString())};
}

ApiReply *SuppressionAddition::apply(const QJsonObject &, QObject *parent)
{
    return SuppressionService(m_client).add(m_suppression, parent);
}

QJsonObject SuppressionAddition::expectedAfter(const QJsonObject &before) const
{
    return SuppressionState::with(
        before, SuppressionState::reasons(before) << wireName(Suppression::Kind::Manual),
        m_suppression.description);
}

std::shared_ptr<ChangeAction> SuppressionAddition::undo(const QJsonObject &,
                                                        const QJsonObject &) const
{
    return std::make_shared<SuppressionFreeing>(
        m_client,
        SuppressionRemoval{.address = m_suppression.address,
                           .kinds = {Suppression::Kind::Manual},
                           .subaccountId = m_suppression.subaccountId});
}

QString SuppressionAddition::fieldTitle(const QString &path) const
{
    return SuppressionState::fieldTitle(path);
}
