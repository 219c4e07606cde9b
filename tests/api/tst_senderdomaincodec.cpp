// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/listtext.h"
#include "api/pagetext.h"
#include "api/senders/dns/wantedrecord.h"
#include "api/senders/senderdomaincodec.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/senderdomainstate.h"
#include "api/senders/senderdomaintext.h"
#include "emulator/options.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using State = SenderDomainState;

namespace {

using Flag = std::optional<bool>;

SenderDomain domainWith(Flag dkim, Flag returnPath)
{
    SenderDomain domain;
    domain.name = u"pine.example"_s;
    domain.dkim.verified = dkim;
    domain.returnPath.verified = returnPath;
    return domain;
}

DomainTracker trackerWith(Flag enabled, Flag verified)
{
    DomainTracker tracker;
    tracker.enabled = enabled;
    tracker.record.verified = verified;
    tracker.record.host = u"link.pine.example"_s;
    return tracker;
}

SenderDomain whole()
{
    SenderDomain domain = domainWith(true, true);
    domain.dkim.host = u"s1._domainkey.pine.example"_s;
    domain.dkim.expected = u"dkim.smtp2go.net"_s;
    domain.returnPath.host = u"em1.pine.example"_s;
    domain.returnPath.expected = u"return.smtp2go.net"_s;
    domain.trackers = {trackerWith(true, false)};
    domain.trackers[0].record.expected = u"track.smtp2go.net"_s;
    return domain;
}

} // namespace

class TestSenderDomainCodec : public QObject {
    Q_OBJECT
private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void namesWhatItCanNotRead_data();
    void namesWhatItCanNotRead();
    void readsAccess();
    void readsHundreds_data();
    void readsHundreds();
    void tellsStates_data();
    void tellsStates();
    void tellsTracking_data();
    void tellsTracking();
    void explainsWhatIsWrong();
    void listsWhatToPublish();
    void writesAZoneBlock();
    void writesAMessage();
    void keepsForeignTextOutOfTheZone();
};

void TestSenderDomainCodec::readsEveryShape_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(OUTPOST_TEST_DATA "/senders"));
    const QStringList files = folder.entryList({u"*.json"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << u"senders/"_s + file.chopped(5);
}

void TestSenderDomainCodec::readsEveryShape()
{
    QFETCH(const QString, name);
    const auto domains = senderDomainsIn(dataFile(name + u".json"_s));
    QVERIFY(domains);
    const QString expected = QString::fromUtf8(dataFile(name + u".txt"_s));
    const QString actual = textOf(domains.value());
    QVERIFY2(actual == expected, qPrintable(difference(expected, actual)));
}

void TestSenderDomainCodec::namesWhatItCanNotRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("data text") << QByteArray(R"({"data":"gone"})") << u"data"_s;
    QTest::newRow("no list") << QByteArray(R"({"data":{}})") << u"data.domains"_s;
    QTest::newRow("list object") << QByteArray(R"({"data":{"domains":{}}})") << u"data.domains"_s;
}

void TestSenderDomainCodec::namesWhatItCanNotRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const auto domains = senderDomainsIn(body);
    QVERIFY(!domains);
    QCOMPARE(domains.error().fieldErrors.value(0).field, field);
}

void TestSenderDomainCodec::readsAccess()
{
    const DomainAccess expected{{u"Kx3f9Q"_s}, true};
    const auto answered = domainAccessIn(
        R"({"data":{"domain":"a.example","subaccounts":["Kx3f9Q"],"future_subaccounts":true}})");
    QVERIFY(answered);
    QCOMPARE(answered.value(), expected);
    const auto asInTheSchema = domainAccessIn(
        R"({"domain":"a.example","subaccounts":["Kx3f9Q"],"future_subaccounts":"true"})");
    QVERIFY(asInTheSchema);
    QCOMPARE(asInTheSchema.value(), expected);
    QVERIFY(!domainAccessIn(R"({"request_id":"x"})"));
}

void TestSenderDomainCodec::readsHundreds_data()
{
    QTest::addColumn<bool>("documentedOnly");
    QTest::newRow("as seen live") << false;
    QTest::newRow("as documented") << true;
}

void TestSenderDomainCodec::readsHundreds()
{
    QFETCH(const bool, documentedOnly);
    constexpr int count = 500;
    EmulatedService service([documentedOnly](Emulator::Options &options) {
        options.domains = count;
        options.answers
            = documentedOnly ? Emulator::AnswerForm::DocumentedOnly : Emulator::AnswerForm::Live;
    });
    QObject owner;
    const auto *reply = SenderDomainService(service.client()).view({}, {}, &owner);
    QVERIFY(service.wait(reply));
    QVERIFY(!reply->error());
    QCOMPARE(reply->result().size(), count);
    QCOMPARE(reply->result().first().registrar.isEmpty(), documentedOnly);
    for (const SenderDomain &domain : reply->result()) {
        QCOMPARE(recordsToPublish(domain).size(), trackingOf(domain) == TrackingState::Off ? 2 : 3);
        QVERIFY(stateOf(domain) != State::Unknown);
        QCOMPARE(domain.dkim.expected, QString(domaintargets::dkim));
    }
}

void TestSenderDomainCodec::tellsStates_data()
{
    QTest::addColumn<Flag>("dkim");
    QTest::addColumn<Flag>("returnPath");
    QTest::addColumn<State>("state");
    QTest::addColumn<State>("afterVerified");
    QTest::newRow("verified") << Flag(true) << Flag(true) << State::Verified << State::Verified;
    QTest::newRow("none") << Flag(false) << Flag(false) << State::Unverified << State::Fell;
    QTest::newRow("return path gone") << Flag(true) << Flag(false) << State::Half << State::Fell;
    QTest::newRow("DKIM gone") << Flag(false) << Flag(true) << State::Half << State::Fell;
    QTest::newRow("only DKIM told") << Flag(true) << Flag() << State::Half << State::Fell;
    QTest::newRow("only no") << Flag(false) << Flag() << State::Unverified << State::Fell;
    QTest::newRow("not told") << Flag() << Flag() << State::Unknown << State::Unknown;
}

void TestSenderDomainCodec::tellsStates()
{
    QFETCH(const Flag, dkim);
    QFETCH(const Flag, returnPath);
    QFETCH(const State, state);
    QFETCH(const State, afterVerified);
    const SenderDomain domain = domainWith(dkim, returnPath);
    QCOMPARE(stateOf(domain), state);
    QCOMPARE(stateOf(domain, EarlierVerified::Yes), afterVerified);
    QVERIFY(!captionOf(state).isEmpty());
    QVERIFY(!explanationOf(domain).isEmpty());
}

void TestSenderDomainCodec::tellsTracking_data()
{
    QTest::addColumn<QList<DomainTracker>>("trackers");
    QTest::addColumn<TrackingState>("state");
    using Trackers = QList<DomainTracker>;
    QTest::newRow("none") << Trackers{} << TrackingState::None;
    QTest::newRow("off") << Trackers{trackerWith(false, true)} << TrackingState::Off;
    QTest::newRow("on") << Trackers{trackerWith(true, true)} << TrackingState::On;
    QTest::newRow("not seen") << Trackers{trackerWith(true, false)} << TrackingState::Unverified;
    QTest::newRow("not told") << Trackers{trackerWith({}, {})} << TrackingState::Unknown;
    QTest::newRow("the best counts")
        << Trackers{trackerWith(true, true), trackerWith(true, false), trackerWith(false, false)}
        << TrackingState::On;
    QTest::newRow("off and not seen")
        << Trackers{trackerWith(true, false), trackerWith(false, true)}
        << TrackingState::Unverified;
}

void TestSenderDomainCodec::tellsTracking()
{
    QFETCH(const QList<DomainTracker>, trackers);
    QFETCH(const TrackingState, state);
    SenderDomain domain = domainWith(true, true);
    domain.trackers = trackers;
    QCOMPARE(trackingOf(domain), state);
    QVERIFY(!captionOf(state).isEmpty());
}

void TestSenderDomainCodec::explainsWhatIsWrong()
{
    QVERIFY(explanationOf(domainWith(true, false)).startsWith(u"DKIM is seen"_s));
    QVERIFY(explanationOf(domainWith(true, false), EarlierVerified::Yes)
                .contains(u"The return path isn't seen any more."_s));
    SenderDomain domain = domainWith(true, true);
    domain.fromMaster = true;
    domain.trackers = {trackerWith(false, {})};
    const QString words = explanationOf(domain);
    QVERIFY(words.contains(u"belongs to the master"_s));
    QVERIFY(words.contains(u"tracking is off"_s));
}

void TestSenderDomainCodec::listsWhatToPublish()
{
    SenderDomain domain = whole();
    const QList<WantedRecord> expected{
        {DnsPurpose::Dkim, u"s1._domainkey.pine.example"_s, u"dkim.smtp2go.net"_s},
        {DnsPurpose::ReturnPath, u"em1.pine.example"_s, u"return.smtp2go.net"_s},
        {DnsPurpose::Tracking, u"link.pine.example"_s, u"track.smtp2go.net"_s}};
    QCOMPARE(recordsToPublish(domain), expected);
    domain.trackers[0].enabled = false;
    QCOMPARE(recordsToPublish(domain), expected.first(2));
    const WantedDomain wanted = wantedDomain(whole(), u"Kx3f9Q"_s);
    QCOMPARE(wanted.records, expected);
    QCOMPARE(wanted.registrable, u"pine.example"_s);
    QCOMPARE(wanted.subaccountId, u"Kx3f9Q"_s);
}

void TestSenderDomainCodec::writesAZoneBlock()
{
    QCOMPARE(zoneBlock(whole()),
             u"; SMTP2GO, for mail from pine.example\n"
             "; DKIM\n"
             "s1._domainkey.pine.example. IN CNAME dkim.smtp2go.net.\n"
             "; Return path\n"
             "em1.pine.example. IN CNAME return.smtp2go.net.\n"
             "; Tracking\n"
             "link.pine.example. IN CNAME track.smtp2go.net.\n"_s);
}

void TestSenderDomainCodec::writesAMessage()
{
    const QString message = messageForDnsAdmin(whole());
    QVERIFY(message.contains(u"  Name:  s1._domainkey.pine.example\n  Type:  CNAME\n"
                             "  Value: dkim.smtp2go.net\n"_s));
    QVERIFY(message.endsWith(zoneBlock(whole())));
    SenderDomain idn = whole();
    idn.name = u"xn--bcher-kva.example"_s;
    QVERIFY(messageForDnsAdmin(idn).contains(u"bücher.example (xn--bcher-kva.example)"_s));
}

void TestSenderDomainCodec::keepsForeignTextOutOfTheZone()
{
    SenderDomain domain = whole();
    domain.dkim.expected = u"evil.example.\n$INCLUDE /etc/passwd"_s;
    const QString block = zoneBlock(domain);
    QVERIFY(!block.contains(u"$INCLUDE"_s));
    QCOMPARE(block.count(u'\n'), 7);
}

QTEST_GUILESS_MAIN(TestSenderDomainCodec)
#include "tst_senderdomaincodec.moc"
