// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/bulk/subaccountaddbulk.h"

#include "api/apiclient.h"
#include "api/bulk/bulkcell.h"
#include "api/bulk/bulkpace.h"
#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/subaccounts/bulk/knownsubaccounts.h"
#include "api/subaccounts/subaccountservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = BulkColumn::Need;
using Weight = BulkProblem::Weight;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountAddBulk)
};

constexpr auto idsKey = "ids"_L1; ///< of those that had the name before, in BulkRow::known

/// A cell of \p row; what is empty keeps \p value.
bool takeFlag(const BulkRow &row, const QString &key, bool &value)
{
    if (row.value(key).isEmpty())
        return true;
    const auto flag = bulkFlag(row.value(key));
    value = flag.value_or(value);
    return flag.has_value();
}

bool takeNumber(const BulkRow &row, const QString &key, int &value)
{
    if (row.value(key).isEmpty())
        return true;
    const auto number = bulkNumber(row.value(key));
    value = number.value_or(value);
    return number.has_value();
}

struct Understood {
    NewSubaccount subaccount;
    QStringList unreadable; ///< keys of columns
};

Understood understood(const BulkRow &row)
{
    Understood result;
    NewSubaccount &subaccount = result.subaccount;
    subaccount.name = row.value(u"name"_s);
    subaccount.email = row.value(u"email"_s);
    const auto check = [&result](const QString &key, bool isReadable) {
        if (!isReadable)
            result.unreadable += key;
    };
    check(u"plan_size"_s, takeNumber(row, u"plan_size"_s, subaccount.planSize));
    check(u"dedicated_ip"_s, takeFlag(row, u"dedicated_ip"_s, subaccount.dedicatedIp));
    check(u"archiving"_s, takeFlag(row, u"archiving"_s, subaccount.archiving));
    check(u"enforce_2fa"_s, takeFlag(row, u"enforce_2fa"_s, subaccount.enforces2fa));
    check(u"sms"_s, takeFlag(row, u"sms"_s, subaccount.sms));
    check(u"sms_limit"_s, takeNumber(row, u"sms_limit"_s, subaccount.smsLimit));
    return result;
}

bool isNumber(const QString &key)
{
    return key == "plan_size"_L1 || key == "sms_limit"_L1;
}

BulkProblem unreadable(const BulkRow &row, const QString &key)
{
    const QString text
        = isNumber(key) ? Tr::tr("“%1” is not a number.") : Tr::tr("“%1” is neither yes nor no.");
    return {.column = key, .text = text.arg(shownText(row.value(key), 40))};
}

} // namespace

SubaccountAddBulk::SubaccountAddBulk(ApiClient &client)
    : m_client(client)
{
}

QString SubaccountAddBulk::id() const
{
    return u"subaccount-add"_s;
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
    return {
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
        {u"plan_size"_s,
         Tr::tr("Plan size"),
         Need::Optional,
         Tr::tr("E-mails a month, of the sizes that SMTP2GO sells. Empty: 10,000."),
         u"10000"_s,
         {u"plan"_s, u"limit"_s, u"emails a month"_s, u"monthly emails"_s}},
        {u"dedicated_ip"_s,
         Tr::tr("Dedicated IP"),
         Need::Optional,
         Tr::tr("Yes or no. Only with a plan of more than 100,000. Empty: no."),
         u"no"_s,
         {u"dedicated ip address"_s, u"own ip"_s}},
        {u"archiving"_s,
         Tr::tr("Archiving"),
         Need::Optional,
         Tr::tr("Yes or no. Empty: no."),
         u"no"_s,
         {u"archive"_s}},
        {u"enforce_2fa"_s,
         Tr::tr("Enforce 2FA"),
         Need::Optional,
         Tr::tr("Yes or no: members must sign in with a second factor. Empty: no."),
         u"no"_s,
         {u"2fa"_s, u"two factor"_s}},
        {u"sms"_s,
         Tr::tr("SMS"),
         Need::Optional,
         Tr::tr("Yes or no. Costs. Empty: no."),
         u"no"_s,
         {u"enable_sms"_s}},
        {u"sms_limit"_s,
         Tr::tr("SMS limit"),
         Need::Optional,
         Tr::tr("Messages a month, with SMS only. Empty: 1,000."),
         QString(),
         {}},
    };
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
    const Understood result = understood(row);
    QList<BulkProblem> problems;
    for (const QString &key : result.unreadable)
        problems += unreadable(row, key);
    if (problems.isEmpty()) {
        if (const auto problem = result.subaccount.problem())
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
        const NewSubaccount subaccount = understood(row).subaccount;
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
    auto *reply = SubaccountService(m_client).add(understood(row).subaccount, nullptr);
    const auto resultOf = [](const Subaccount &added) {
        return BulkResult{.id = added.id, .text = Tr::tr("Added as %1.").arg(added.id)};
    };
    return new MappedReply<Subaccount, BulkResult>(reply, resultOf, parent);
}

QString SubaccountAddBulk::summaryOf(const BulkRow &row) const
{
    return SubaccountService::addSummary(understood(row).subaccount);
}

QByteArray SubaccountAddBulk::checkNoteOf(const BulkRow &row, const QStringList &made) const
{
    QJsonArray ids = row.known.value(idsKey).toArray();
    for (const QString &id : made)
        ids += id;
    const QJsonObject note{{"fullname"_L1, row.value(u"name"_s)}, {"ids"_L1, ids}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}
