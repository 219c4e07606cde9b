// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listtext.h"

#include "api/listpage.h"
#include "api/subaccounts/subaccount.h"
#include "api/suppressions/suppression.h"

#include <QFile>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

QString word(std::optional<qint64> count)
{
    return count ? QString::number(*count) : u"-"_s;
}

QString word(std::optional<bool> flag)
{
    return flag ? (*flag ? u"yes"_s : u"no"_s) : u"-"_s;
}

template <typename T> QString head(const ListPage<T> &page)
{
    return u"total %1, token [%2], unreadable %3\n"_s.arg(page.total)
        .arg(page.continueToken)
        .arg(page.unreadable);
}

QString textOf(const Subaccount &subaccount)
{
    const QStringList words{
        word(subaccount.planSize),    word(subaccount.planUsed),  word(subaccount.planRemaining),
        word(subaccount.dedicatedIp), word(subaccount.archiving), word(subaccount.enforces2fa),
        word(subaccount.smsEnabled),  word(subaccount.smsLimit),
    };
    return u"[%1] name [%2] email [%3] state %4 [%5] plan %6 fields %7\n"_s.arg(
        subaccount.id, subaccount.name, subaccount.email, QString::number(int(subaccount.state)),
        subaccount.stateText, words.join(u' '), QString::number(subaccount.json.size()));
}

QString textOf(const Suppression &suppression)
{
    return u"[%1] %2 [%3] description [%4] complaint [%5] subject [%6] time %7 [%8] fields %9\n"_s
        .arg(suppression.address, QString::number(int(suppression.kind)), suppression.reason,
             suppression.description, suppression.complaint, suppression.subject,
             suppression.time.toString(Qt::ISODateWithMs), suppression.timeText,
             QString::number(suppression.json.size()));
}

} // namespace

QString textOf(const ListPage<Subaccount> &page)
{
    QString text = head(page);
    for (const Subaccount &subaccount : page.items)
        text += textOf(subaccount);
    return text;
}

QString textOf(const ListPage<Suppression> &page)
{
    QString text = head(page);
    for (const Suppression &suppression : page.items)
        text += textOf(suppression);
    return text;
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(OUTPOST_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
