// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/listtext.h"

#include "api/listpage.h"
#include "api/senders/senderdomain.h"
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

QString textOf(const QString &kind, const DomainRecord &record)
{
    QString status = record.status;
    return u"  %1 [%2] expected [%3] observed [%4] verified %5 status [%6]\n"_s.arg(
        kind, record.host, record.expected, record.observed, word(record.verified),
        status.replace(u'\n', u'|'));
}

QString textOf(const SenderDomain &domain)
{
    QString text
        = u"[%1] selectors [%2] [%3] master %4 access [%5] future %6 link [%7] registrar [%8]\n"_s
              .arg(domain.name, domain.dkimSelector, domain.returnPathSelector,
                   word(domain.fromMaster), domain.subaccounts.join(u' '),
                   word(domain.futureSubaccounts), domain.setupLink, domain.registrar);
    text += textOf(u"dkim"_s, domain.dkim) + textOf(u"return path"_s, domain.returnPath);
    for (const DomainTracker &tracker : domain.trackers)
        text += textOf(u"tracker"_s, tracker.record)
            + u"    subdomain [%1] enabled %2 ssl [%3]\n"_s.arg(
                tracker.subdomain, word(tracker.enabled), tracker.sslStatus);
    return text;
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

QString textOf(const QList<SenderDomain> &domains)
{
    QString text;
    for (const SenderDomain &domain : domains)
        text += textOf(domain);
    return text;
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(OUTPOST_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
