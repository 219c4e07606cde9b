// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/enhancedcodes.h"
#include "api/activity/life/receivername.h"
#include "api/activity/life/rejection.h"
#include "api/activity/life/statusexplanation.h"

#include <QTest>

class TestStatusCode : public QObject {
    Q_OBJECT
private slots:
    void findsCodes_data();
    void findsCodes();
    void explains_data();
    void explains();
    void explainsEveryRegisteredCode();
    void saysNothingOfUnknownCodes();
    void saysWhoseTurnItIs();
    void namesReceivers_data();
    void namesReceivers();
    void findsReasonsOfRejections_data();
    void findsReasonsOfRejections();
    void explainsEveryRejection();
};

void TestStatusCode::findsCodes_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *reply, const char *code) {
        QTest::newRow(reply) << QString::fromUtf8(reply) << QString::fromLatin1(code);
    };
    row("", "");
    row("250 Message received", "250");
    row("250 2.0.0 Ok: 2788 bytes queued as 4Zx", "250 2.0.0");
    row("250 2.6.0 <x@mta.example> 41877 bytes in 0.214, 190.6 KB/sec Queued", "250 2.6.0");
    row("550-5.7.26 This mail is not authenticated\n550 5.7.26 DKIM", "550 5.7.26");
    row("550-5.1.1 No\\n550 5.1.1 NoSuchUser", "550 5.1.1");
    row("421-4.7.28 Unusual rate\r\n421 4.7.28 later", "421 4.7.28");
    row("4.2.2 over quota", "4.2.2");
    row("The mailbox is full (4.2.2)", "4.2.2");
    row("550 5.7.1", "550 5.7.1");
    row("550 5.7.1.", "550 5.7.1");
    row("550", "550");
    row("  550 no", "550");
    row("\"550 no\"", "550");
    row("<550 no>", "550");
    row("421 (mxgmx017) Nemesis ESMTP Service not available", "421");
    row("554 30 Sorry, mailbox is disabled (554.30).", "554");
    row("552 1 Requested mail action aborted", "552");
    row("host mx.example[192.0.2.1] said: 550 5.1.1 User unknown", "550 5.1.1");
    row("smtp; 550 5.1.1 unknown", "550 5.1.1");
    row("SMTP error 451 4.3.0 later", "451 4.3.0");
    row("DATA: 452 Mailbox full", "452");
    row("451 4.7.650 The mail server [192.0.2.1] is limited (S775)", "451 4.7.650");
    row("421 4.7.0 [TSS04] from 192.0.2.1 deferred; 4.16.55.1", "421 4.7.0");
    row("550 Blocked, see 5.7.1 of 192.0.2.5", "550 5.7.1");
    row("550 Server version 4.2.1 says no", "550");
    row("Connection timed out", "");
    row("Connection to 192.0.2.1 refused", "");
    row("5.1.2.3 is no code", "");
    row("v5.1.2 is no code", "");
    row("5.1.2beta is no code", "");
    row("sent 450 messages today", "");
    row("450 bytes in 2 s", "");
    row("650 5.1.1 odd", "5.1.1");
    row("290 odd", "");
    row("550.1 odd", "");
    row("5501 odd", "");
    row("3.1.1 no class", "");
    row("550 5.7.1000 too long", "550");
    row("550 5.1.10 RESOLVER.ADR.RecipientNotFound", "550 5.1.10");
    row("RCPT TO:<jo@b.example>: 550 no", "550");
    row("550 5.7.1 Nachricht abgelehnt: Empfänger unbekannt", "550 5.7.1");
    row("<img src=file:///etc/passwd> 550 5.1.1", "5.1.1");
}

void TestStatusCode::findsCodes()
{
    QFETCH(QString, reply);
    QTEST(statusCodeIn(reply).text(), "code");
}

void TestStatusCode::explains_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *reply, const char *codes, const char *words) {
        QTest::newRow(reply) << QString::fromLatin1(reply) << QString::fromLatin1(codes)
                             << QString::fromLatin1(words);
    };
    row("550 5.1.1 x", "5.1.1,550", "no such mailbox");
    row("452 4.2.2 x", "4.2.2,452", "full. For now");
    row("552 5.2.2 x", "5.2.2,552", "full. For good");
    row("550-5.7.26 x\n550 5.7.26 y", "5.7.26,550", "authenticated");
    row("451 4.7.650 x", "4.7.650,451", "policy");
    row("250 2.1.5 x", "2.1.5,250", "Done");
    row("451 x", "451", "asked again");
    row("599 x", "", "");
    row("450 4.9.9 x", "450", "Greylist");
    row("Connection timed out while waiting for the greeting", "", "in time");
    row("all relevant MX records point to non-existent hosts; Unrouteable address", "",
        "No mail server");
    row("nothing to go by", "", "");
}

void TestStatusCode::explains()
{
    QFETCH(QString, reply);
    QFETCH(QString, words);
    const QList<StatusExplanation> explanations = explanationsOf(reply);
    QStringList codes;
    for (const StatusExplanation &explanation : explanations)
        codes.append(explanation.code);
    QTEST(codes.join(u','), "codes");
    QCOMPARE(explanations.isEmpty(), words.isEmpty());
    if (!words.isEmpty())
        QVERIFY2(explanations.first().meaning.contains(words, Qt::CaseInsensitive),
                 qPrintable(explanations.first().meaning));
}

void TestStatusCode::explainsEveryRegisteredCode()
{
    const QList<std::pair<int, int>> greatest{{0, 0}, {1, 10}, {2, 4},  {3, 6},
                                              {4, 7}, {5, 7},  {6, 11}, {7, 30}};
    for (const auto &[subject, last] : greatest) {
        for (int detail = 1; detail <= last; ++detail) {
            const EnhancedCodeLine *line = enhancedCodeLine(subject, detail);
            QVERIFY(line);
            QCOMPARE(line->detail, detail);
            QVERIFY(*line->meaning && *line->advice);
        }
        QCOMPARE(enhancedCodeLine(subject, 99)->detail, -1);
    }
}

void TestStatusCode::saysNothingOfUnknownCodes()
{
    QVERIFY(!explanationOf({.kind = 5, .subject = 8, .detail = 1}));
    QVERIFY(!explanationOfBasic(0));
    QVERIFY(!explanationOfBasic(499));
    QVERIFY(explanationOfBasic(421));
}

void TestStatusCode::saysWhoseTurnItIs()
{
    using Turn = StatusExplanation::Turn;
    QCOMPARE(explanationOf({5, 2, 2})->turn, Turn::Recipient);
    QCOMPARE(explanationOf({5, 7, 26})->turn, Turn::Dns);
    QCOMPARE(explanationOf({5, 1, 1})->turn, Turn::Sender);
    QCOMPARE(explanationOf({4, 3, 1})->turn, Turn::Receiver);
    QCOMPARE(explanationOf({2, 3, 1})->turn, Turn::Nobody);
    for (const Turn turn : {Turn::Nobody, Turn::Sender, Turn::Receiver, Turn::Recipient, Turn::Dns})
        QVERIFY(!turnText(turn).isEmpty());
}

void TestStatusCode::namesReceivers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *host, const char *reply, const char *to, const char *name) {
        QTest::addRow("%s|%s|%s", host, reply, to)
            << QString::fromUtf8(host) << QString::fromUtf8(reply) << QString::fromUtf8(to)
            << QString::fromUtf8(name);
    };
    row("192.0.2.1", "250 2.0.0 OK 1771 - gsmtp", "jo@firm.example", "Google");
    row("aspmx.l.google.com", "250 OK", "jo@firm.example", "Google");
    row("firm-example.mail.protection.outlook.com", "", "jo@firm.example", "Microsoft");
    row("", "250 [InternalId=5, Hostname=AM9PR07MB1.eurprd07.prod.outlook.com]", "a@b.example",
        "Microsoft");
    row("", "250 2.6.0 [InternalId=58, Hostname=AM9PR07MB.eurprd07.example]", "a@b.example",
        "Microsoft");
    row("", "250 2.6.0 <1@mta.example> [InternalId=17] Queued mail for delivery", "a@b.example",
        "b.example");
    row("", "250 [InternalId=1, Hostname=EXCH01.firm.local]", "a@b.example", "b.example");
    row("", "250 ok dirdel", "a@b.example", "Yahoo");
    row("", "421 4.7.0 [TSS04] deferred", "a@b.example", "Yahoo");
    row("mail.protonmail.ch [176.119.200.128]", "250 2.0.0 Ok", "a@b.example", "Proton");
    row("", "421 (mxgmx017) Nemesis ESMTP Service not available", "a@b.example", "GMX and WEB.DE");
    row("192.0.2.1", "250 OK", "Jo@GMail.com", "Google");
    row("", "", "Jo <jo@hotmail.com>", "Microsoft");
    row("", "", "jo@gmail.com.evil.example", "gmail.com.evil.example");
    row("", "250 OK", "jo@müller-bau.example", "müller-bau.example");
    row("", "", "nobody", "");
    row("", "", "", "");
    row("<b>x</b>", "", "jo@<b>.example", "<b>.example");
}

void TestStatusCode::namesReceivers()
{
    QFETCH(QString, host);
    QFETCH(QString, reply);
    QFETCH(QString, recipient);
    QTEST(receiverName(host, reply, recipient), "name");
}

void TestStatusCode::findsReasonsOfRejections_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Rejection>("rejection");
    const auto row = [](const char *words, Rejection rejection) {
        QTest::newRow(words) << QString::fromLatin1(words) << rejection;
    };
    row("", Rejection::Untold);
    row("rejected", Rejection::Untold);
    row("The recipient is on the suppression list: an earlier mail bounced", Rejection::Bounced);
    row("The recipient is on the suppression list: unsubscribed", Rejection::Unsubscribed);
    row("Suppressed: marked an earlier mail as spam", Rejection::Complained);
    row("Address is suppressed", Rejection::Suppressed);
    row("recipient previously bounced", Rejection::Bounced);
    row("The domain of the sender is not verified", Rejection::SenderNotVerified);
    row("UNVERIFIED SENDER", Rejection::SenderNotVerified);
    row("The credential is in sandbox mode", Rejection::Sandbox);
    row("Considered spam", Rejection::Untold);
}

void TestStatusCode::findsReasonsOfRejections()
{
    QFETCH(QString, words);
    QTEST(rejectionIn(words), "rejection");
}

void TestStatusCode::explainsEveryRejection()
{
    for (int i = 0; i <= int(Rejection::Sandbox); ++i) {
        QVERIFY(!rejectionText(Rejection(i)).isEmpty());
        QVERIFY(!rejectionAdvice(Rejection(i)).isEmpty());
    }
    const QString untold = rejectionText(Rejection::Untold);
    for (const char *possible : {"suppression", "not verified", "sandbox"})
        QVERIFY(untold.contains(QLatin1String(possible)));
}

QTEST_GUILESS_MAIN(TestStatusCode)
#include "tst_statuscode.moc"
