// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/receiver.h"

#include <array>

namespace Emulator {

namespace {

using Replies = QStringView;

constexpr std::array<QStringView, 2> gmailDomains{u"gmail.example", u"googlemail.example"};
constexpr std::array<Replies, 2> gmailAccepting{u"250 2.0.0 OK  1771%q - gsmtp",
                                                u"250 2.0.0 OK %q.41 - gsmtp"};
constexpr std::array<Replies, 3> gmailDeferring{
    u"421-4.7.28 Unusual rate of mail from %i has been seen.\n421-4.7.28 Mail from this address "
    u"is limited for a while.\n421 4.7.28 Try again later. %q - gsmtp",
    u"452-4.2.2 The mailbox of this recipient is over its storage quota.\n452 4.2.2 Ask them to "
    u"make room. %q - gsmtp",
    u"450-4.2.1 This account gets mail faster than it may.\n450 4.2.1 Please send again later. "
    u"%q - gsmtp"};
constexpr std::array<Replies, 3> gmailRefusing{
    u"550-5.1.1 There is no account with this address. Check for typing\n550-5.1.1 errors or "
    u"blanks.\n550 5.1.1 NoSuchUser %q - gsmtp",
    u"550-5.7.26 This mail is not authenticated: SPF [%i] did not pass,\n550 5.7.26 DKIM did not "
    u"pass. %q - gsmtp",
    u"552-5.2.2 The mailbox of this recipient is full and takes no mail.\n552 5.2.2 OverQuotaPerm "
    u"%q - gsmtp"};

constexpr std::array<QStringView, 3> microsoftDomains{u"outlook.example", u"hotmail.example",
                                                      u"live.example"};
constexpr std::array<Replies, 2> microsoftAccepting{
    u"250 2.6.0 <%q@mta.example> [InternalId=58%q, Hostname=AM9PR07MB.eurprd07.example] 41877 "
    u"bytes in 0.214, 190.6 KB/sec Queued mail for delivery",
    u"250 2.6.0 <%q@mta.example> Queued mail for delivery"};
constexpr std::array<Replies, 2> microsoftDeferring{
    u"451 4.7.650 The mail server [%i] is temporarily rate limited for its reputation. (S775) "
    u"[Name=Protocol Filter Agent][AGT=PFA]",
    u"451 4.7.500 Server busy. Please try again later from [%i]. (S77719)"};
constexpr std::array<Replies, 3> microsoftRefusing{
    u"550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).",
    u"550 5.7.1 Mail from [%i] was not sent: part of its network is on our block list (S3150).",
    u"550 5.4.1 Recipient address rejected: Access denied. [DB5EUR03FT%q.eop-EUR03.example]"};

constexpr std::array<QStringView, 2> yahooDomains{u"yahoo.example", u"ymail.example"};
constexpr std::array<Replies, 1> yahooAccepting{u"250 ok dirdel"};
constexpr std::array<Replies, 2> yahooDeferring{
    u"421 4.7.0 [TSS04] Mail from %i is deferred because of unexpected volume or complaints; "
    u"4.16.55.1",
    u"451 4.3.2 Internal error reading data"};
constexpr std::array<Replies, 2> yahooRefusing{
    u"554 30 Sorry, your mail to %a cannot be delivered. This mailbox is disabled (554.30).",
    u"552 1 Requested mail action aborted, mailbox not found"};

constexpr std::array<QStringView, 2> protonDomains{u"proton.example", u"pm.example"};
constexpr std::array<Replies, 1> protonAccepting{u"250 2.0.0 Ok: 3127 bytes queued as 4%q"};
constexpr std::array<Replies, 1> protonDeferring{
    u"451 4.7.1 <%a>: Recipient address rejected: greylisted, please try again in 300 seconds"};
constexpr std::array<Replies, 1> protonRefusing{
    u"550 5.1.1 <%a>: Recipient address rejected: Address does not exist"};

constexpr std::array<QStringView, 2> gmxDomains{u"gmx.example", u"web.example"};
constexpr std::array<Replies, 1> gmxAccepting{
    u"250 Requested mail action okay, completed: id=1M%q-00Kp%q"};
constexpr std::array<Replies, 2> gmxDeferring{
    u"450 Requested mail action not taken: mailbox unavailable\\n450 For explanation see the "
    u"postmaster pages, ip=%i",
    u"421 (mxgmx017) Nemesis ESMTP Service not available\\n421 Service temporarily unavailable"};
constexpr std::array<Replies, 2> gmxRefusing{
    u"550-Requested action not taken: mailbox unavailable\\n550 invalid DNS MX or A/AAAA resource "
    u"record",
    u"552-Requested mail action aborted: exceeded storage allocation\\n552 Quota exceeded."};

constexpr std::array<QStringView, 8> companyDomains{
    u"fjord-consulting.example", u"atelier-lumiere.example",    u"acme-tools.example",
    u"müller-bau.example",       u"stadtwerke-auental.example", u"riverbank-clinic.example",
    u"northwind.example",        u"sklep-ogrodniczy.example"};
constexpr std::array<Replies, 3> companyAccepting{
    u"250 2.0.0 Ok: queued as 4Z%q", u"250 OK id=1u0%q-00000000%q-1a2B",
    u"250 2.6.0 <%q@mta.example> [InternalId=17%q] Queued mail for delivery"};
constexpr std::array<Replies, 3> companyDeferring{
    u"450 4.2.0 <%a>: Recipient address rejected: Greylisted, see the postmaster's page",
    u"Connection timed out while waiting for the greeting",
    u"452 4.3.1 Insufficient system resources (UsedDiskSpace[D:\\Queue])"};
constexpr std::array<Replies, 4> companyRefusing{
    u"550 5.1.1 <%a>: Recipient address rejected: User unknown in virtual mailbox table",
    u"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
    u"554 5.7.1 Service unavailable; Client host [%i] blocked using bl.example",
    u"550 5.7.1 Nachricht abgelehnt: Empfänger unbekannt"};

constexpr std::array<Receiver, 6> receivers{{
    {u"192.0.2", gmailDomains, gmailAccepting, gmailDeferring, gmailRefusing},
    {u"198.51.100", microsoftDomains, microsoftAccepting, microsoftDeferring, microsoftRefusing},
    {u"192.0.2", yahooDomains, yahooAccepting, yahooDeferring, yahooRefusing},
    {u"198.51.100", protonDomains, protonAccepting, protonDeferring, protonRefusing},
    {u"203.0.113", gmxDomains, gmxAccepting, gmxDeferring, gmxRefusing},
    {u"203.0.113", companyDomains, companyAccepting, companyDeferring, companyRefusing},
}};

constexpr std::array<std::size_t, 16> marketShare{0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 4, 5, 5, 5, 5};

QString queueId(Dice &dice)
{
    return QString::number(dice.below(0xffff'ffffU) | 0x1000'0000U, 36).toUpper();
}

} // namespace

const Receiver &pickReceiver(Dice &dice)
{
    return receivers[dice.pick(marketShare)];
}

QString spoken(std::span<const QStringView> replies, QStringView ownAddress, QStringView recipient,
               Dice &dice)
{
    return dice.pick(replies)
        .toString()
        .replace(QLatin1StringView("%q"), queueId(dice))
        .replace(QLatin1StringView("%i"), ownAddress.toString())
        .replace(QLatin1StringView("%a"), recipient.toString());
}

} // namespace Emulator
