// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/bulk/subaccountaddbulk.h"

#include "api/apiclient.h"
#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkpace.h"
#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/subaccounts/bulk/knownsubaccounts.h"
#include "api/subaccounts/bulk/subaccountcells.h"
#include "api/subaccounts/subaccountservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = BulkColumn::Need;
using Weight = BulkProblem::Weight;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountAddBulk)
};

constexpr auto idsKey = "ids"_L1; ///< of those that had the name before, in BulkRow::known

NewSubaccount subaccountOf(const BulkRow &row)
{
    const SubaccountCells cells = subaccountCells(row);
    NewSubaccount subaccount{.name = row.value(u"name"_s), .email = row.value(u"email"_s)};
    subaccount.planSize = cells.planSize.value_or(subaccount.planSize);
    subaccount.dedicatedIp = cells.dedicatedIp.value_or(subaccount.dedicatedIp);
    subaccount.archiving = cells.archiving.value_or(subaccount.archiving);
    subaccount.enforces2fa = cells.enforces2fa.value_or(subaccount.enforces2fa);
    subaccount.sms = cells.sms.value_or(subaccount.sms);
    subaccount.smsLimit = cells.smsLimit.value_or(subaccount.smsLimit);
    return subaccount;
}

} // namespace

SubaccountAddBulk::SubaccountAddBulk(ApiClient &client)
    : m_client(client)
{
}

QString SubaccountAddBulk::id() const
{
    return bulk::subaccountAdd.toString();
}

QString SubaccountAddBulk::title() const
{
    return Tr::tr("Add subaccounts");
}

QString SubaccountAddBulk::nameOfRow(const BulkRow &row) const
{
    return shownText(row.value(u"name"_s));
}

const Endpoint &SubaccountAddBulk::endpoint() const
{
    return endpoints::subaccountAdd;
}

QList<BulkColumn> SubaccountAddBulk::columns() const
{
    const QList<BulkColumn> own{
        {u"name"_s,
         Tr::tr("Name"),
         Need::Required,
         Tr::tr("As it shows in SMTP2GO."),
         u"Pine Harbour Ltd"_s,
         {u"subaccount"_s, u"subaccount name"_s, u"fullname"_s, u"company"_s, u"customer"_s}},
        {u"email"_s,
         Tr::tr("E-mail"),
         Need::Optional,
         Tr::tr("Of the first team member, who is invited by mail. May be empty."),
         u"it@pineharbour.example"_s,
         {u"email address"_s, u"mail"_s, u"subaccount_email"_s}},
    };
    return own + subaccountColumns(EmptyCell::Default);
}

/// The service compares no names; people do, and not by case.
QString SubaccountAddBulk::keyOf(const BulkRow &row) const
{
    return subaccountKey(row.value(u"name"_s));
}

/// Two customers may have one name.
BulkProblem::Weight SubaccountAddBulk::weightOfDuplicates() const
{
    return Weight::Doubtful;
}

QList<BulkProblem> SubaccountAddBulk::problemsOf(const BulkRow &row) const
{
    QList<BulkProblem> problems = subaccountCells(row).problems;
    if (problems.isEmpty()) {
        if (const auto problem = subaccountOf(row).problem())
            problems.append({.column = {}, .text = *problem});
    }
    return problems;
}

ApiReplyOf<BulkContext> *SubaccountAddBulk::readExisting(QObject *parent)
{
    return readKnownSubaccounts(m_client, parent);
}

QList<BulkProblem> SubaccountAddBulk::compare(BulkRow &row, const BulkContext &context) const
{
    const QString name = row.value(u"name"_s);
    const QList<QJsonObject> twins = context.existing.value(subaccountKey(name));
    QJsonArray ids;
    for (const QJsonObject &twin : twins) {
        if (twin.value("name"_L1).toString() == name)
            ids += twin.value("id"_L1);
    }
    row.known = {{idsKey, ids}};
    if (twins.isEmpty())
        return {};
    const QJsonObject &first = twins.first();
    return {{.weight = Weight::Doubtful,
             .column = u"name"_s,
             .text = Tr::tr("There is a subaccount of this name: %1 (%2).")
                         .arg(shownText(first.value("name"_L1).toString(), 80),
                              first.value("id"_L1).toString())}};
}

/// Before each one its name is looked up, for the case that the answer is lost.
BulkPrice SubaccountAddBulk::price(int rows) const
{
    return {.writes = rows,
            .reads = rows,
            .time = bulkTime(endpoint().group, rows, {}, {}),
            .limit = limitText(endpoint().group)};
}

QString SubaccountAddBulk::costOf(const QList<BulkRow> &rows) const
{
    int ips = 0;
    int archives = 0;
    int sms = 0;
    for (const BulkRow &row : rows) {
        const NewSubaccount subaccount = subaccountOf(row);
        ips += subaccount.dedicatedIp ? 1 : 0;
        archives += subaccount.archiving ? 1 : 0;
        sms += subaccount.sms ? 1 : 0;
    }
    QStringList extras;
    if (ips > 0)
        extras += Tr::tr("dedicated IP address: %L1").arg(ips);
    if (archives > 0)
        extras += Tr::tr("archiving: %L1").arg(archives);
    if (sms > 0)
        extras += Tr::tr("SMS: %L1").arg(sms);
    const QString plans = Tr::tr("SMTP2GO bills the plan sizes to your account.");
    return extras.isEmpty()
        ? plans
        : plans + u' ' + Tr::tr("What costs extra in this list: %1.").arg(extras.join(u", "_s));
}

ApiReplyOf<BulkResult> *SubaccountAddBulk::apply(const BulkRow &row, QObject *parent)
{
    auto *reply = SubaccountService(m_client).add(subaccountOf(row), nullptr);
    const auto resultOf = [](const Subaccount &added) {
        return BulkResult{.id = added.id, .text = Tr::tr("Added as %1.").arg(added.id)};
    };
    return new MappedReply<Subaccount, BulkResult>(reply, resultOf, parent);
}

QString SubaccountAddBulk::summaryOf(const BulkRow &row) const
{
    return SubaccountService::addSummary(subaccountOf(row));
}

QByteArray SubaccountAddBulk::checkNoteOf(const BulkRow &row, const QStringList &made) const
{
    QJsonArray ids = row.known.value(idsKey).toArray();
    for (const QString &id : made)
        ids += id;
    const QJsonObject note{{"fullname"_L1, row.value(u"name"_s)}, {"ids"_L1, ids}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}
