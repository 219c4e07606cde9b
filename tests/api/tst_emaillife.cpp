// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/lifelines.h"

#include <QTest>
#include <algorithm>

using namespace LifeLines;

class TestEmailLife : public QObject {
    Q_OBJECT
private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void doesNotDependOnTheOrder_data();
    void doesNotDependOnTheOrder();
    void hedgesWhatTheRowsMayNotTell_data();
    void hedgesWhatTheRowsMayNotTell();
    void ordersEvents();
    void foldsTwins();
    void leavesOutAttemptsThatAreTold();
    void givesAttemptsToTheirRecipient();
    void keepsWhatNobodyOwns();
    void showsListedRecipientsWithoutEvents();
    void showsTheRule_data();
    void showsTheRule();
    void reports();
    void writesDurations_data();
    void writesDurations();
    void isQuickWithManyRecipients();

private:
    static EmailLife life(const QString &lines,
                          EmailLife::Coverage coverage = EmailLife::Coverage::All)
    {
        return lifeOf(QStringLiteral("1u0SwL"), events(lines), coverage);
    }
};

static void addStories()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *lines, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(sentence);
    };
    row("nothing", "", "");
    row("delivered", "0 processed a|14 delivered a 250 OK gsmtp",
        "Accepted by Google at the first attempt, 14 s after it was sent");
    row("the issue's own",
        "0 processed a|4 soft-bounced a 451 gsmtp|14 delivered a 250 gsmtp|"
        "60 opened a|90 opened a",
        "Accepted by Google after 2 attempts, 14 s after it was sent; opened twice");
    row("delivered, beginning unknown", "14 delivered a 250 OK", "Accepted by b.example");
    row("delivered after soft bounces, beginning unknown",
        "5 soft-bounced a 451|14 delivered a 250 OK", "Accepted by b.example after 2 attempts");
    row("at once", "0 processed a|0 delivered a 250",
        "Accepted by b.example at the first attempt, 0 s after it was sent");
    row("soft bounce after the delivery doesn't count",
        "0 processed a|5 delivered a 250|9 soft-bounced a 451",
        "Accepted by b.example at the first attempt, 5 s after it was sent");
    row("clock runs backwards", "10 processed a|5 delivered a 250",
        "Accepted by b.example at the first attempt");
    row("no dates", "? processed a|? delivered a 250",
        "Accepted by b.example at the first attempt");
    row("delivery without date", "0 processed a|? delivered a 250|60 opened a",
        "Accepted by b.example at the first attempt; opened once");
    row("dated refusal beats undated delivery",
        "0 processed a|? delivered a 250|9 hard-bounced a x",
        "Refused for good by b.example at the first attempt, 9 s after it was sent");
    row("opened and clicked",
        "0 processed a|5 delivered a 250|60 opened a|70 clicked a|80 clicked a|"
        "99 clicked a",
        "Accepted by b.example at the first attempt, 5 s after it was sent; opened once, clicked 3 "
        "times");
    row("scanner", "0 processed a|5 delivered a 250|6 clicked a|7 opened a",
        "Accepted by b.example at the first attempt, 5 s after it was sent; opened once, clicked "
        "once (within seconds: perhaps by a scanner)");
    row("complaint", "0 processed a|5 delivered a 250|60 opened a|99 spam a",
        "Accepted by b.example at the first attempt, 5 s after it was sent; opened once; reported "
        "as spam");
    row("unsubscribed", "0 processed a|5 delivered a 250|99 unsubscribed a",
        "Accepted by b.example at the first attempt, 5 s after it was sent; unsubscribed");
    row("and back", "0 processed a|5 delivered a 250|99 unsubscribed a|200 resubscribed a",
        "Accepted by b.example at the first attempt, 5 s after it was sent; unsubscribed and "
        "subscribed again");
    row("only opened", "60 opened a",
        "Arrived at b.example, though no delivery is among the "
        "events; opened once");
    row("only complained", "60 spam a@gmail.com",
        "Arrived at Google, though no delivery is among "
        "the events; reported as spam");
    row("queued", "0 processed a", "Still queued at SMTP2GO: no attempt to deliver it is known");
    row("queued with attempts",
        "0 processed a|60 try 452 4.2.2 full gsmtp|240 try 452 4.2.2 full gsmtp",
        "Not delivered yet: Google put it off twice; SMTP2GO tries again. Last answer: 4.2.2, The "
        "mailbox is full");
    row("queued, no code", "0 processed a|60 try Connection timed out",
        "Not delivered yet: b.example put it off once; SMTP2GO tries again. Last answer: The "
        "receiving server didn't answer in time");
    row("soft bounced", "0 processed a|5 soft-bounced a 450 4.2.0 greylisted",
        "Not delivered yet: b.example put it off once; SMTP2GO tries again. Last answer: 4.2.0, "
        "Something about the mailbox");
    row("soft bounced, the beginning unknown", "5 soft-bounced a 451 x",
        "Not delivered yet: b.example put it off once; SMTP2GO tries again. Last answer: 451, An "
        "error at the receiver, or it wants to be asked again");
    row("hard bounced", "0 processed a|5 hard-bounced a 550 5.1.1 gsmtp",
        "Refused for good by Google at the first attempt, 5 s after it was sent: 5.1.1, There is "
        "no such mailbox at the receiver");
    row("given up",
        "0 processed a|5 soft-bounced a 451|999 soft-bounced a 451|90000 hard-bounced "
        "a 550 4.4.7 x",
        "Refused for good by b.example after 3 attempts, 1 d 1 h after it was sent: 550, Refused "
        "for good: there is no such mailbox, or a rule of the receiver stands against it");
    row("bounced later", "0 processed a|5 delivered a 250|600 hard-bounced a 550 5.2.2 x",
        "Accepted by b.example, but sent back afterwards: 5.2.2, The mailbox is full");
    row("delivered after a hard bounce", "0 processed a|5 hard-bounced a 550|900 delivered a 250",
        "Accepted by b.example at the first attempt, 15 min after it was sent");
    row("rejected, told why", "0 rejected a The recipient is on the suppression list: unsubscribed",
        "Not sent: SMTP2GO rejected it; the recipient is on the suppression list, having "
        "unsubscribed");
    row("rejected, bounced", "0 rejected a suppression list: an earlier mail bounced",
        "Not sent: SMTP2GO rejected it; the recipient is on the suppression list, since an earlier "
        "mail bounced");
    row("rejected, sender", "0 rejected a The domain of the sender is not verified",
        "Not sent: SMTP2GO rejected it; the sender is not verified");
    row("rejected, sandbox", "0 rejected a The credential is in sandbox mode",
        "Not sent: SMTP2GO rejected it; the credential is in sandbox mode");
    row("rejected, untold", "0 rejected a",
        "Not sent: SMTP2GO rejected it; it doesn't say why. Possible: the recipient is on the "
        "suppression list, the sender is not verified, or the credential is in sandbox mode");
    row("processed, then rejected", "0 processed a|1 rejected a sandbox",
        "Not sent: SMTP2GO rejected it; the credential is in sandbox mode");
    row("unknown kind", "0 teleported a", "Nothing here says what became of it");
    row("unknown kind among known", "0 processed a|3 teleported a|5 delivered a 250",
        "Accepted by b.example at the first attempt, 5 s after it was sent");
    row("no kind", "0  a", "Nothing here says what became of it");
    row("no recipient", "0 processed -|5 delivered - 250",
        "Accepted by the receiver at the first attempt, 5 s after it was sent");
    row("recipient in the processed event only", "0 processed a|5 delivered - 250",
        "Accepted by b.example at the first attempt, 5 s after it was sent");
    row("case of the address", "0 processed a@b.example|5 delivered A@B.Example 250",
        "Accepted by b.example at the first attempt, 5 s after it was sent");
    row("two accepted", "0 processed a|5 delivered a 250|7 delivered c 250",
        "All 2 recipients: accepted");
    row("mixed", "0 processed a|5 delivered a 250|7 delivered c 250|9 hard-bounced d 550 5.1.1",
        "2 of 3 recipients: accepted; 1 of 3 recipients: refused for good");
    row("mixed, all kinds",
        "0 processed a|5 delivered a 250|7 opened c|9 hard-bounced d 550|1 rejected e|4 "
        "soft-bounced f 451|3 teleported g",
        "2 of 6 recipients: accepted; 1 of 6 recipients: refused for good; 1 of 6 recipients: "
        "rejected by SMTP2GO; 1 of 6 recipients: put off, SMTP2GO tries again; 1 of 6 recipients: "
        "still queued; opened once");
    row("mixed, read",
        "0 processed a|5 delivered a 250|7 delivered c 250|60 opened a|61 opened "
        "c|62 opened c|99 spam c|99 unsubscribed a",
        "All 2 recipients: accepted; opened 3 times; reported as spam by 1; unsubscribed by 1");
    row("processed for each", "0 processed a|0 processed c|5 delivered a 250",
        "1 of 2 recipients: accepted; 1 of 2 recipients: still queued");
    row("markup", "0 processed a|5 delivered <b>x</b>@<img> 250",
        "1 of 2 recipients: accepted; 1 of 2 recipients: still queued");
    row("markup alone", "5 delivered x@<img> 250", "Accepted by <img");
}

void TestEmailLife::saysWhatHappened_data()
{
    addStories();
}

void TestEmailLife::saysWhatHappened()
{
    QFETCH(QString, lines);
    QTEST(LifeWords::sentence(life(lines)), "sentence");
}

void TestEmailLife::doesNotDependOnTheOrder_data()
{
    addStories();
}

void TestEmailLife::doesNotDependOnTheOrder()
{
    QFETCH(QString, lines);
    QList<LifeEvent> all = events(lines);
    std::reverse(all.begin(), all.end());
    QTEST(LifeWords::sentence(lifeOf({}, all, EmailLife::Coverage::All)), "sentence");
}

void TestEmailLife::hedgesWhatTheRowsMayNotTell_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("hedges");
    QTest::addColumn<bool>("lacksBeginning");
    QTest::newRow("delivered") << QStringLiteral("0 processed a|5 delivered a") << false << false;
    QTest::newRow("no beginning") << QStringLiteral("5 delivered a") << false << true;
    QTest::newRow("queued") << QStringLiteral("0 processed a") << true << false;
    QTest::newRow("put off") << QStringLiteral("5 soft-bounced a 451") << true << true;
    QTest::newRow("rejected") << QStringLiteral("0 rejected a") << false << false;
    QTest::newRow("opened") << QStringLiteral("9 opened a") << false << true;
    QTest::newRow("one of two") << QStringLiteral("0 processed a|5 delivered a|6 soft-bounced c")
                                << true << false;
}

void TestEmailLife::hedgesWhatTheRowsMayNotTell()
{
    QFETCH(QString, lines);
    const QString hedge = QStringLiteral("As far as the rows fetched tell: ");
    const EmailLife rows = life(lines, EmailLife::Coverage::RowsFetched);
    QTEST(LifeWords::sentence(rows).startsWith(hedge), "hedges");
    QTEST(rows.lacksBeginning(), "lacksBeginning");
    QVERIFY(!LifeWords::sentence(life(lines)).startsWith(hedge));
}

static QStringList titles(const QList<LifeEvent> &events)
{
    QStringList titles;
    for (const LifeEvent &event : events)
        titles.append(LifeWords::titleOf(event));
    return titles;
}

void TestEmailLife::ordersEvents()
{
    const EmailLife email = life(QStringLiteral(
        "? clicked a|5 delivered a|5 opened a|5 soft-bounced a|0 processed a|5 teleported a"));
    QCOMPARE(titles(email.recipients.first().events),
             QStringList({QStringLiteral("Processed"), QStringLiteral("Soft bounced"),
                          QStringLiteral("Delivered"), QStringLiteral("Opened"),
                          QStringLiteral("teleported"), QStringLiteral("Clicked")}));
}

void TestEmailLife::foldsTwins()
{
    const EmailLife email
        = life(QStringLiteral("0 processed a|5 delivered a|60 opened a|60 opened a|61 opened a"));
    const RecipientLife &recipient = email.recipients.first();
    QCOMPARE(recipient.events.size(), 4);
    QCOMPARE(recipient.events.at(2).count, 2);
    QCOMPARE(recipient.opened, 3);
    QCOMPARE(email.eventCount(), 5);
}

void TestEmailLife::leavesOutAttemptsThatAreTold()
{
    const EmailLife email
        = life(QStringLiteral("0 processed a|5 try 451 later|60 try 451 again|5.4 soft-bounced a "
                              "451 later|99 delivered a"));
    const RecipientLife &recipient = email.recipients.first();
    QCOMPARE(titles(recipient.events),
             QStringList({QStringLiteral("Processed"), QStringLiteral("Soft bounced"),
                          QStringLiteral("Attempt"), QStringLiteral("Delivered")}));
    QCOMPARE(recipient.putOff, 2);
}

void TestEmailLife::givesAttemptsToTheirRecipient()
{
    const EmailLife email
        = life(QStringLiteral("0 processed a|5 try 451 <C@b.example> greylisted|6 try 451 who|9 "
                              "delivered a|10 teleported c"));
    QCOMPARE(titles(email.recipients.at(1).events),
             QStringList({QStringLiteral("Attempt"), QStringLiteral("teleported")}));
    QCOMPARE(email.recipients.at(1).fate, Fate::Deferred);
    QCOMPARE(titles(email.common),
             QStringList({QStringLiteral("Processed"), QStringLiteral("Attempt")}));
}

void TestEmailLife::keepsWhatNobodyOwns()
{
    const EmailLife email
        = life(QStringLiteral("0 processed a|5 delivered a|6 delivered c|9 opened -"));
    QCOMPARE(titles(email.common),
             QStringList({QStringLiteral("Processed"), QStringLiteral("Opened")}));
}

void TestEmailLife::showsListedRecipientsWithoutEvents()
{
    QList<LifeEvent> all = events(QStringLiteral("0 processed a|5 delivered a 250"));
    all.first().recipients = {QStringLiteral("a@b.example"), QStringLiteral("Mo <mo@b.example>")};
    const EmailLife email = lifeOf({}, all, EmailLife::Coverage::All);
    QCOMPARE(email.recipients.size(), 2);
    QCOMPARE(email.recipients.at(1).fate, Fate::Queued);
    QCOMPARE(LifeWords::sentence(email),
             QStringLiteral("1 of 2 recipients: accepted; 1 of 2 recipients: still queued"));
}

void TestEmailLife::showsTheRule_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("delivered") << QStringLiteral(
        "0 processed a|4 soft-bounced a 451|14 delivered a "
        "250 2.0.0 OK|60 opened a")
                               << QStringList{QStringLiteral("The latest of delivered"),
                                              QStringLiteral("Decided by: Delivered, 2026-02-05"),
                                              QStringLiteral("250 2.0.0 OK"),
                                              QStringLiteral("failed for now: 1"),
                                              QStringLiteral("well as a person")};
    QTest::newRow("hard bounce") << QStringLiteral("5 hard-bounced a 550 5.7.26 no")
                                 << QStringList{QStringLiteral("doesn't try again"),
                                                QStringLiteral("5.7.26: "),
                                                QStringLiteral("Whose turn: The DNS"),
                                                QStringLiteral("550: ")};
    QTest::newRow("rejected") << QStringLiteral("0 rejected a sandbox mode")
                              << QStringList{QStringLiteral("did not send it"),
                                             QStringLiteral("shown as rejected on purpose")};
    QTest::newRow("queued") << QStringLiteral("0 processed a")
                            << QStringList{QStringLiteral("two minutes late"),
                                           QStringLiteral("Decided by: Processed")};
    QTest::newRow("undated") << QStringLiteral("? delivered a 250")
                             << QStringList{QStringLiteral("Delivered, without a date")};
    QTest::newRow("two") << QStringLiteral("0 processed a|5 delivered a|6 hard-bounced c 550")
                         << QStringList{QStringLiteral("a@b.example:\n"),
                                        QStringLiteral("c@b.example:\n")};
}

void TestEmailLife::showsTheRule()
{
    QFETCH(QString, lines);
    QFETCH(QStringList, parts);
    const QString rule = LifeWords::rule(life(lines));
    for (const QString &part : parts)
        QVERIFY2(rule.contains(part), qPrintable(rule));
}

void TestEmailLife::reports()
{
    QList<LifeEvent> all = events(QStringLiteral("0 processed a|5 delivered a 250 OK"));
    all.first().subject = QStringLiteral("Hello\n<b>");
    const QString report = LifeWords::report(
        lifeOf(QStringLiteral("1u0SwL"), all, EmailLife::Coverage::All), QStringLiteral("source"));
    for (const char *part : {"E-mail 1u0SwL\n", "Subject: Hello <b>\n", "Accepted by b.example",
                             "source\n", "2026-02-05 10:00:05 UTC  Delivered", "250 OK"})
        QVERIFY2(report.contains(QLatin1String(part)), qPrintable(report));
}

void TestEmailLife::writesDurations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 ms, const char *text) {
        QTest::newRow(text) << ms << QString::fromLatin1(text);
    };
    row(999, "0 s");
    row(14'000, "14 s");
    row(60'000, "1 min");
    row(200'000, "3 min 20 s");
    row(3'600'000, "1 h");
    row(7'500'000, "2 h 5 min");
    row(86'400'000, "1 d");
    row(100'000'000, "1 d 3 h");
}

void TestEmailLife::writesDurations()
{
    QFETCH(qint64, milliseconds);
    QTEST(LifeWords::duration(std::chrono::milliseconds(milliseconds)), "text");
}

void TestEmailLife::isQuickWithManyRecipients()
{
    QStringList lines{QStringLiteral("0 processed r0")};
    for (int i = 0; i < 2000; ++i)
        lines.append(QStringLiteral("%1 delivered r%1 250 OK").arg(i));
    const EmailLife email = life(lines.join(u'|'));
    QCOMPARE(email.recipients.size(), 2000);
    QCOMPARE(LifeWords::sentence(email), QStringLiteral("All 2000 recipients: accepted"));
}

QTEST_GUILESS_MAIN(TestEmailLife)
#include "tst_emaillife.moc"
