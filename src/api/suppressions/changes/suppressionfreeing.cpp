// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/changes/suppressionfreeing.h"

#include "api/endpoints.h"
#include "api/suppressions/changes/suppressionaddition.h"
#include "api/suppressions/changes/suppressionstate.h"
#include "api/suppressions/suppressionquery.h"
#include "api/suppressions/suppressionservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

using Kind = Suppression::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionFreeing)
};

SuppressionRemoval trimmed(SuppressionRemoval removal)
{
    removal.address = removal.address.trimmed();
    return removal;
}

/// Why it is held back afterwards.
QStringList left(const QJsonObject &before, const SuppressionRemoval &removal)
{
    QStringList reasons = SuppressionState::reasons(before);
    const QStringList freed = wireNames(removal.kinds);
    reasons.removeIf([&freed](const QString &reason) { return freed.contains(reason); });
    return reasons;
}

/// Whether nothing but what stands there by hand is freed.
bool isByHand(const QJsonObject &before, const SuppressionRemoval &removal)
{
    QStringList freed = SuppressionState::reasons(before);
    const QStringList kept = left(before, removal);
    freed.removeIf([&kept](const QString &reason) { return kept.contains(reason); });
    return freed == QStringList{wireName(Kind::Manual)};
}

} // namespace

SuppressionFreeing::SuppressionFreeing(ApiClient &client, SuppressionRemoval removal)
    : m_client(client)
    , m_removal(trimmed(std::move(removal)))
{
}

QString SuppressionFreeing::operation() const
{
    return endpoints::suppressionRemove.path;
}

ApiReplyOf<QJsonObject> *SuppressionFreeing::read(QObject *parent)
{
    return SuppressionState::read(m_client, m_removal.address, m_removal.subaccountId, parent);
}

ChangeSummary SuppressionFreeing::summary(const QJsonObject &before) const
{
    const QString name = shownText(m_removal.address);
    const bool isFreedAlready = left(before, m_removal) == SuppressionState::reasons(before);
    ChangeSummary summary{.title = Tr::tr("Free “%1” from suppression").arg(name),
                          .subject = m_removal.address,
                          .done = Tr::tr("“%1” was freed from suppression").arg(name),
                          .fields = SuppressionState::fields(before, expectedAfter(before)),
                          .touches = {Tr::tr("Mail is sent there again.")},
                          .problem = isFreedAlready
                              ? Tr::tr("“%1” isn't suppressed for that reason.").arg(name)
                              : m_removal.problem().value_or(QString())};
    if (isByHand(before, m_removal))
        summary.undo = Tr::tr("It can be suppressed again, with the same description.");
    else
        summary.whyNotUndone = Tr::tr("SMTP2GO itself suppressed it, and only SMTP2GO can say so "
                                      "again. You could suppress it by hand.");
    return summary;
}

ApiReply *SuppressionFreeing::apply(const QJsonObject &, QObject *parent)
{
    return SuppressionService(m_client).remove(m_removal, parent);
}

QJsonObject SuppressionFreeing::expectedAfter(const QJsonObject &before) const
{
    const bool isManualFreed = m_removal.kinds.contains(Kind::Manual);
    return SuppressionState::with(before, left(before, m_removal),
                                  isManualFreed ? QString()
                                                : SuppressionState::description(before));
}

std::shared_ptr<ChangeAction> SuppressionFreeing::undo(const QJsonObject &before,
                                                       const QJsonObject &) const
{
    if (!isByHand(before, m_removal))
        return nullptr;
    return std::make_shared<SuppressionAddition>(
        m_client,
        NewSuppression{.address = m_removal.address,
                       .description = SuppressionState::description(before),
                       .subaccountId = m_removal.subaccountId});
}

QString SuppressionFreeing::fieldTitle(const QString &path) const
{
    return SuppressionState::fieldTitle(path);
}
