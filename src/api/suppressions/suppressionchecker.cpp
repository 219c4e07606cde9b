// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/suppressions/suppressionchecker.h"

#include "api/mappedreply.h"
#include "api/suppressions/suppressionservice.h"
#include "api/writes/writenote.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

using Finding = UnknownWrite::Finding;
using Found = QList<Suppression>;
using Judge = std::function<WriteFinding(const QString &address, const QStringList &reasons)>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuppressionChecker)
};

/// \p body with no more than \p fields of it.
QByteArray noteWith(const QByteArray &body, std::initializer_list<QLatin1StringView> fields)
{
    const QJsonObject all = writenote::object(body);
    QJsonObject note;
    for (const QLatin1StringView field : fields) {
        if (all.contains(field))
            note.insert(field, all.value(field));
    }
    return writenote::compact(note);
}

/// Why \p address is held back.
QStringList reasonsFor(const QString &address, const Found &found)
{
    QStringList reasons;
    for (const Suppression &suppression : found) {
        if (suppression.address.compare(address, Qt::CaseInsensitive) == 0)
            reasons += suppression.reason.toLower();
    }
    return reasons;
}

ApiReplyOf<WriteFinding> *look(ApiClient &client, const QJsonObject &note, Judge judge,
                               QObject *parent)
{
    SuppressionQuery query = SuppressionQuery::everything(QDateTime::currentDateTimeUtc());
    query.address = note.value("email_address"_L1).toString();
    query.subaccountId = note.value("subaccount_id"_L1).toString();
    const CallOptions options{.priority = Priority::WriteCheck,
                              .actsFor = CallOptions::ActsFor::Body};
    auto *view = SuppressionService(client).view(query, options, parent);
    const auto findingOf = [address = query.address, judge = std::move(judge)](const Found &found) {
        return judge(shownText(address), reasonsFor(address, found));
    };
    return new MappedReply<Found, WriteFinding>(view, findingOf, parent);
}

WriteFinding judgeAdded(const QString &address, const QStringList &reasons)
{
    if (reasons.contains(wireName(Suppression::Kind::Manual)))
        return {Finding::Happened, Tr::tr("“%1” is suppressed by hand.").arg(address)};
    return {Finding::DidNotHappen, Tr::tr("“%1” isn't suppressed by hand.").arg(address)};
}

WriteFinding judgeRemoved(const QString &address, const QStringList &wanted,
                          const QStringList &reasons)
{
    QStringList left;
    for (const QString &reason : wanted) {
        if (reasons.contains(reason))
            left += reason;
    }
    if (left.isEmpty())
        return {Finding::Happened,
                Tr::tr("“%1” isn't suppressed for that reason any more.").arg(address)};
    if (left.size() == wanted.size())
        return {Finding::DidNotHappen,
                Tr::tr("“%1” is still suppressed (%2).").arg(address, left.join(u", "_s))};
    // Perhaps the others weren't there before.
    return {Finding::CannotTell,
            Tr::tr("“%1” is still suppressed for a part of the reasons (%2).")
                .arg(address, left.join(u", "_s))};
}

} // namespace

QByteArray SuppressionAddChecker::noteOf(const QByteArray &body) const
{
    return noteWith(body, {"email_address"_L1, "subaccount_id"_L1});
}

ApiReplyOf<QByteArray> *SuppressionAddChecker::readBefore(ApiClient &, const QByteArray &,
                                                          QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *SuppressionAddChecker::check(ApiClient &client, const QByteArray &note,
                                                       QObject *parent) const
{
    return look(client, writenote::object(note), judgeAdded, parent);
}

QByteArray SuppressionRemoveChecker::noteOf(const QByteArray &body) const
{
    return noteWith(body, {"email_address"_L1, "reasons"_L1, "subaccount_id"_L1});
}

ApiReplyOf<QByteArray> *SuppressionRemoveChecker::readBefore(ApiClient &, const QByteArray &,
                                                             QObject *) const
{
    return nullptr;
}

ApiReplyOf<WriteFinding> *SuppressionRemoveChecker::check(ApiClient &client, const QByteArray &note,
                                                          QObject *parent) const
{
    const QJsonObject known = writenote::object(note);
    const QStringList wanted = known.value("reasons"_L1).toVariant().toStringList();
    const auto judge = [wanted](const QString &address, const QStringList &reasons) {
        return judgeRemoved(address, wanted, reasons);
    };
    return look(client, known, judge, parent);
}
