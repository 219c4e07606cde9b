// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/bulk/subaccounteditbulk.h"

#include "api/apiclient.h"
#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkpace.h"
#include "api/endpoints.h"
#include "api/mappedreply.h"
#include "api/subaccounts/bulk/knownsubaccounts.h"
#include "api/subaccounts/bulk/subaccountcells.h"
#include "api/subaccounts/subaccountcodec.h"
#include "api/subaccounts/subaccountservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = BulkColumn::Need;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountEditBulk)
};

constexpr auto subaccountKeyName = "subaccount"_L1;

QString wantedIn(const BulkRow &row)
{
    return row.value(QString(subaccountKeyName));
}

/// As the check found it.
Subaccount foundOf(const BulkRow &row)
{
    return subaccountOf(row.known);
}

SubaccountEdit editOf(const BulkRow &row)
{
    const SubaccountCells cells = subaccountCells(row);
    SubaccountEdit edit{.id = foundOf(row).id};
    if (const QString name = row.value(u"new_name"_s); !name.isEmpty())
        edit.name = name;
    edit.planSize = cells.planSize;
    edit.dedicatedIp = cells.dedicatedIp;
    edit.archiving = cells.archiving;
    edit.enforces2fa = cells.enforces2fa;
    edit.sms = cells.sms;
    edit.smsLimit = cells.smsLimit;
    return edit;
}

/// Of several with the name in some case, those in this case count.
QList<QJsonObject> candidates(const QString &wanted, const BulkContext &context)
{
    const QList<QJsonObject> withId = context.existing.value(subaccountIdKey(wanted));
    if (!withId.isEmpty())
        return withId;
    const QList<QJsonObject> named = context.existing.value(subaccountKey(wanted));
    QList<QJsonObject> exact;
    for (const QJsonObject &each : named) {
        if (subaccountOf(each).name == wanted)
            exact += each;
    }
    return exact.isEmpty() ? named : exact;
}

QString problemOf(const QList<QJsonObject> &found)
{
    if (found.isEmpty())
        return Tr::tr("There is no subaccount with this id or name.");
    QStringList ids;
    for (const QJsonObject &each : found)
        ids += subaccountOf(each).id;
    return Tr::tr("Several subaccounts have this name. Say which one by its id: %1.")
        .arg(shownText(ids.join(u", "_s), 80));
}

} // namespace

SubaccountEditBulk::SubaccountEditBulk(ApiClient &client)
    : m_client(client)
{
}

QString SubaccountEditBulk::id() const
{
    return bulk::subaccountEdit.toString();
}

QString SubaccountEditBulk::title() const
{
    return Tr::tr("Change subaccounts");
}

QString SubaccountEditBulk::nameOfRow(const BulkRow &row) const
{
    const Subaccount found = foundOf(row);
    return found.id.isEmpty() ? shownText(wantedIn(row))
                              : Tr::tr("%1 (%2)").arg(shownText(found.name), found.id);
}

const Endpoint &SubaccountEditBulk::endpoint() const
{
    return endpoints::subaccountEdit;
}

QList<BulkColumn> SubaccountEditBulk::columns() const
{
    const QList<BulkColumn> own{
        {QString(subaccountKeyName),
         Tr::tr("Subaccount"),
         Need::Required,
         Tr::tr("Its id, or its name where only one has it."),
         u"Kx3f9Q"_s,
         {u"id"_s, u"subaccount_id"_s, u"name"_s, u"subaccount name"_s}},
        {u"new_name"_s,
         Tr::tr("New name"),
         Need::Optional,
         Tr::tr("Empty: as it is."),
         QString(),
         {u"rename to"_s}},
    };
    return own + subaccountColumns(EmptyCell::Unchanged);
}

QString SubaccountEditBulk::keyOf(const BulkRow &row) const
{
    const QString id = foundOf(row).id;
    return id.isEmpty() ? subaccountKey(wantedIn(row)) : subaccountIdKey(id);
}

QList<BulkProblem> SubaccountEditBulk::problemsOf(const BulkRow &row) const
{
    return subaccountCells(row).problems;
}

ApiReplyOf<BulkContext> *SubaccountEditBulk::readExisting(QObject *parent)
{
    return readKnownSubaccounts(m_client, parent);
}

QList<BulkProblem> SubaccountEditBulk::compare(BulkRow &row, const BulkContext &context) const
{
    const QList<QJsonObject> found = candidates(wantedIn(row), context);
    if (found.size() != 1)
        return {{.column = QString(subaccountKeyName), .text = problemOf(found)}};
    row.known = found.first();
    const Subaccount before = foundOf(row);
    if (const auto problem = editOf(row).problem(before))
        return {{.column = {}, .text = *problem}};
    if (editOf(row).against(before).isEmpty())
        return {{.column = {}, .text = Tr::tr("It is so already.")}};
    return {};
}

BulkPrice SubaccountEditBulk::price(int rows) const
{
    return {.writes = rows, .reads = 0, .time = bulkTime(endpoint().group, rows, {}, {})};
}

QString SubaccountEditBulk::costOf(const QList<BulkRow> &rows) const
{
    Q_UNUSED(rows)
    return Tr::tr("SMTP2GO bills plan sizes, dedicated IP addresses, archiving and SMS to your "
                  "account.");
}

ApiReplyOf<BulkResult> *SubaccountEditBulk::apply(const BulkRow &row, QObject *parent)
{
    auto *reply = SubaccountService(m_client).edit(editOf(row), foundOf(row).name, nullptr);
    const auto resultOf = [](const Subaccount &changed) {
        return BulkResult{.id = changed.id, .text = Tr::tr("Changed.")};
    };
    return new MappedReply<Subaccount, BulkResult>(reply, resultOf, parent);
}

QString SubaccountEditBulk::summaryOf(const BulkRow &row) const
{
    return SubaccountService::editSummary(editOf(row), foundOf(row).name);
}

QByteArray SubaccountEditBulk::checkNoteOf(const BulkRow &row, const QStringList &made) const
{
    Q_UNUSED(made)
    return editOf(row).toJson();
}
