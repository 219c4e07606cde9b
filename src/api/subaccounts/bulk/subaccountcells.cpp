// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/bulk/subaccountcells.h"

#include "api/bulk/bulkcell.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = BulkColumn::Need;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountCells)
};

constexpr qsizetype longestQuote = 40;

QString quoted(const QString &text)
{
    return shownText(text, longestQuote);
}

std::optional<bool> flagOf(const BulkRow &row, const QString &key, QList<BulkProblem> &problems)
{
    const QString cell = row.value(key);
    const auto flag = bulkFlag(cell);
    if (!flag && !cell.isEmpty())
        problems.append(
            {.column = key, .text = Tr::tr("“%1” is neither yes nor no.").arg(quoted(cell))});
    return flag;
}

std::optional<int> numberOf(const BulkRow &row, const QString &key, QList<BulkProblem> &problems)
{
    const QString cell = row.value(key);
    const auto number = bulkNumber(cell);
    if (!number && !cell.isEmpty())
        problems.append({.column = key, .text = Tr::tr("“%1” is not a number.").arg(quoted(cell))});
    return number;
}

QString hint(const QString &text, EmptyCell empty, const QString &preset)
{
    return text + u' '
        + (empty == EmptyCell::Unchanged ? Tr::tr("Empty: as it is.")
                                         : Tr::tr("Empty: %1.").arg(preset));
}

} // namespace

SubaccountCells subaccountCells(const BulkRow &row)
{
    SubaccountCells cells;
    cells.planSize = numberOf(row, u"plan_size"_s, cells.problems);
    cells.dedicatedIp = flagOf(row, u"dedicated_ip"_s, cells.problems);
    cells.archiving = flagOf(row, u"archiving"_s, cells.problems);
    cells.enforces2fa = flagOf(row, u"enforce_2fa"_s, cells.problems);
    cells.sms = flagOf(row, u"sms"_s, cells.problems);
    cells.smsLimit = numberOf(row, u"sms_limit"_s, cells.problems);
    return cells;
}

QList<BulkColumn> subaccountColumns(EmptyCell empty)
{
    const QString no = Tr::tr("no");
    return {
        {u"plan_size"_s,
         Tr::tr("Plan size"),
         Need::Optional,
         hint(Tr::tr("E-mails a month, of the sizes that SMTP2GO sells."), empty, u"10,000"_s),
         u"10000"_s,
         {u"plan"_s, u"limit"_s, u"emails a month"_s, u"monthly emails"_s}},
        {u"dedicated_ip"_s,
         Tr::tr("Dedicated IP"),
         Need::Optional,
         hint(Tr::tr("Yes or no; only with a plan of more than 100,000."), empty, no),
         u"no"_s,
         {u"dedicated ip address"_s, u"own ip"_s}},
        {u"archiving"_s,
         Tr::tr("Archiving"),
         Need::Optional,
         hint(Tr::tr("Yes or no."), empty, no),
         u"no"_s,
         {u"archive"_s}},
        {u"enforce_2fa"_s,
         Tr::tr("Enforce 2FA"),
         Need::Optional,
         hint(Tr::tr("Yes or no: members need a second factor."), empty, no),
         u"no"_s,
         {u"2fa"_s, u"two factor"_s}},
        {u"sms"_s,
         Tr::tr("SMS"),
         Need::Optional,
         hint(Tr::tr("Yes or no. Costs."), empty, no),
         u"no"_s,
         {u"enable_sms"_s}},
        {u"sms_limit"_s,
         Tr::tr("SMS limit"),
         Need::Optional,
         hint(Tr::tr("Messages a month, with SMS only."), empty, u"1,000"_s),
         QString(),
         {}},
    };
}
