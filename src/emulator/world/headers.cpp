// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/headers.h"

#include "emulator/random.h"
#include "emulator/world/mail.h"

#include <QDateTime>
#include <QLocale>

namespace Emulator {

namespace {

QString rfc5322(Instant time)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
        + QLatin1StringView(" +0000");
}

} // namespace

std::vector<Header> headersOf(const Mail &mail)
{
    Dice dice(hashOf(mail.index.block, mail.index.slot, 0x4ead));
    std::vector<Header> headers{
        {QStringLiteral("From"), fullAddress(mail.sender)},
        {QStringLiteral("To"), toHeader(mail)},
        {QStringLiteral("Date"), rfc5322(mail.sentAt)},
        {QStringLiteral("Message-ID"),
         u'<' + mail.id + u'@' + mail.account->domain.toString() + u'>'},
        {QStringLiteral("MIME-Version"), QStringLiteral("1.0")},
        {QStringLiteral("Content-Type"), QStringLiteral("text/html; charset=utf-8")},
        {QStringLiteral("X-Ticket"), QLatin1StringView("T-") + QString::number(dice.below(99'999))},
        {QStringLiteral("X-Customer-Number"), QString::number(100'000 + dice.below(899'999))},
    };
    if (!mail.subject.isNull())
        headers.emplace_back(QStringLiteral("Subject"), mail.subject);
    if (!mail.cc.isEmpty())
        headers.emplace_back(QStringLiteral("Cc"), mail.cc);
    if (!mail.replyTo.isEmpty())
        headers.emplace_back(QStringLiteral("Reply-To"), mail.replyTo);
    if (dice.oneIn(3))
        headers.emplace_back(QStringLiteral("X-Campaign"), QStringLiteral("spring-2026"));
    return headers;
}

} // namespace Emulator
