// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/fakeresolver.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderwatch.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace std::chrono_literals;

using namespace Qt::Literals::StringLiterals;

namespace {

class ScriptedSenders final : public ApiReplyOf<QList<WatchedSender>> {
public:
    explicit ScriptedSenders(QObject *parent)
        : ApiReplyOf(parent)
    {
    }

    void answer(const QList<WatchedSender> &senders)
    {
        m_result = senders;
        succeed();
    }
    void refuse()
    {
        ApiError error;
        error.kind = ApiError::Kind::TimedOut;
        fail(error);
    }
    void cancel() override { }
};

class ScriptedSource final : public SenderSource {
public:
    ApiReplyOf<QList<WatchedSender>> *senders(QObject *parent) override
    {
        ++asked;
        reply = new ScriptedSenders(parent);
        return reply;
    }

    int asked = 0;
    QPointer<ScriptedSenders> reply;
};

constexpr auto path = "em1.example.com"_L1;
constexpr auto target = "return.smtp2go.net"_L1;

WatchedSender watched(const SenderBelief &belief)
{
    return {{QStringLiteral("example.com"), {{DnsPurpose::ReturnPath, path, target}}, {}, {}, {}},
            belief};
}

const SenderBelief verified{true, true, true};
const SenderBelief fallen{true, false, true};

} // namespace

class TestSenderWatch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_world.reset(); }
    void isOffAtFirst();
    void looksEverySoOften();
    void asksTheServiceOnceARound();
    void tellsThatASenderFell();
    void tellsAFaultOfDns();
    void tellsBothInOne();
    void tellsItOnce();
    void tellsItAgainAfterItWasWell();
    void tellsNothingThatWasSoFromTheStart();
    void takesSilenceForNothing();
    void takesTrackingForAdvisory();
    void livesOnAfterAFailure();
    void stopsWhenTurnedOff();

private:
    struct World {
        FakeResolver dns;
        ManualClock clock;
        ScriptedSource source;
        SenderHistory history{QString()};
        SenderWatch watch{{source, dns, history, clock}};
        QSignalSpy worsened{&watch, &SenderWatch::worsened};
        QSignalSpy looked{&watch, &SenderWatch::looked};
    };

    void publish() { m_world->dns.add({}, {path, DnsType::Cname, target}); }
    void withdraw() { m_world->dns.remove({}, path); }
    void round(const QList<WatchedSender> &senders);
    [[nodiscard]] QString lastText() const { return m_world->worsened.last().at(1).toString(); }

    std::unique_ptr<World> m_world;
};

void TestSenderWatch::init()
{
    m_world = std::make_unique<World>();
    QTRY_VERIFY(m_world->history.isLoaded());
    publish();
    // So that a name that is not there does not stand for a zone that is not.
    m_world->dns.add({}, {QStringLiteral("example.com"), DnsType::Txt, QStringLiteral("x")});
}

void TestSenderWatch::round(const QList<WatchedSender> &senders)
{
    const qsizetype rounds = m_world->looked.size();
    m_world->watch.look();
    m_world->source.reply->answer(senders);
    QTRY_COMPARE(m_world->looked.size(), rounds + 1);
}

void TestSenderWatch::isOffAtFirst()
{
    m_world->clock.advance(24h);
    m_world->watch.wake();
    QCOMPARE(m_world->source.asked, 0);
}

void TestSenderWatch::looksEverySoOften()
{
    m_world->watch.setInterval(30min);
    m_world->watch.wake();
    m_world->clock.advance(29min);
    m_world->watch.wake();
    QCOMPARE(m_world->source.asked, 0);
    m_world->clock.advance(1min);
    m_world->watch.wake();
    QCOMPARE(m_world->source.asked, 1);
    m_world->clock.advance(30min);
    m_world->watch.wake(); // one runs
    QCOMPARE(m_world->source.asked, 1);
    m_world->source.reply->answer({});
    QTRY_COMPARE(m_world->looked.size(), 1);
    QCOMPARE(m_world->watch.lookedAt(), m_world->clock.now());
    m_world->watch.wake();
    QCOMPARE(m_world->source.asked, 2);
}

void TestSenderWatch::asksTheServiceOnceARound()
{
    QList<WatchedSender> senders;
    for (int i = 0; i < 50; ++i) {
        senders.append(watched(verified));
        senders.last().wanted.domain = QStringLiteral("d%1.test").arg(i);
    }
    round(senders);
    QCOMPARE(m_world->source.asked, 1);
}

void TestSenderWatch::tellsThatASenderFell()
{
    round({watched(verified)});
    round({watched(fallen)});
    QCOMPARE(m_world->worsened.size(), 1);
    QCOMPARE(m_world->worsened.last().first().value<SenderRef>().domain,
             QStringLiteral("example.com"));
    QCOMPARE(lastText(), QStringLiteral("SMTP2GO no longer verifies it: Return path."));
    QVERIFY(m_world->history.wasVerified({QStringLiteral("example.com"), {}}));
}

void TestSenderWatch::tellsAFaultOfDns()
{
    round({watched(verified)});
    withdraw();
    round({watched(verified)});
    QCOMPARE(m_world->worsened.size(), 1);
    QCOMPARE(lastText(), QStringLiteral("DNS has a fault: Return path: Missing."));
}

void TestSenderWatch::tellsBothInOne()
{
    round({watched(verified)});
    withdraw();
    round({watched(fallen)});
    QCOMPARE(m_world->worsened.size(), 1);
    QCOMPARE(lastText(),
             QStringLiteral("SMTP2GO no longer verifies it: Return path. DNS has a fault: Return "
                            "path: Missing."));
}

void TestSenderWatch::tellsItOnce()
{
    round({watched(verified)});
    withdraw();
    for (int i = 0; i < 3; ++i)
        round({watched(fallen)});
    QCOMPARE(m_world->worsened.size(), 1);
}

void TestSenderWatch::tellsItAgainAfterItWasWell()
{
    round({watched(verified)});
    round({watched(fallen)});
    round({watched(verified)});
    round({watched(fallen)});
    QCOMPARE(m_world->worsened.size(), 2);
}

void TestSenderWatch::tellsNothingThatWasSoFromTheStart()
{
    withdraw();
    round({watched(fallen)});
    QCOMPARE(m_world->worsened.size(), 0);
}

void TestSenderWatch::takesSilenceForNothing()
{
    round({watched(verified)});
    m_world->dns.fail({}, DnsAnswer::Status::NoAnswer);
    round({watched({})});
    QCOMPARE(m_world->worsened.size(), 0);
}

void TestSenderWatch::takesTrackingForAdvisory()
{
    WatchedSender tracked = watched(verified);
    tracked.wanted.records[0].purpose = DnsPurpose::Tracking;
    round({tracked});
    withdraw();
    tracked.belief.tracking = false;
    round({tracked});
    QCOMPARE(m_world->worsened.size(), 0);
}

void TestSenderWatch::livesOnAfterAFailure()
{
    m_world->watch.look();
    m_world->source.reply->refuse();
    QTRY_COMPARE(m_world->looked.size(), 1);
    QVERIFY(!m_world->watch.isLooking());
    QVERIFY(!m_world->watch.lookedAt().isValid());
    round({watched(verified)});
    QVERIFY(m_world->watch.lookedAt().isValid());
}

void TestSenderWatch::stopsWhenTurnedOff()
{
    m_world->watch.setInterval(30min);
    m_world->clock.advance(30min);
    m_world->watch.wake();
    QVERIFY(m_world->watch.isLooking());
    m_world->watch.setInterval(0min);
    QVERIFY(!m_world->source.reply);
    QVERIFY(!m_world->watch.isLooking());
    m_world->clock.advance(24h);
    m_world->watch.wake();
    QCOMPARE(m_world->source.asked, 1);
}

QTEST_GUILESS_MAIN(TestSenderWatch)
#include "tst_senderwatch.moc"
