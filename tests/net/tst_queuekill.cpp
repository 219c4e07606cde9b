// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"
#include "net/queuefile.h"
#include "net/requestqueue.h"
#include "net/wirecall.h"
#include "support/faketransport.h"
#include "support/faultserver.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

namespace {

HttpRequest someWrite(const QUrl &url)
{
    HttpRequest write = WireCall::readFrom(url);
    write.endpoint.path = QLatin1StringView("/subaccount/add");
    write.endpoint.safety = RetrySafety::NotSafe;
    write.endpoint.group = RateLimitGroup::Other;
    write.intent.summary = QStringLiteral("Add “Acme”");
    return write;
}

/// Ends the process as kill -9 does when a write has come to a state that is on the disk.
class DeadlyStore final : public QueueStore {
public:
    DeadlyStore(const QString &file, WriteState deadly)
        : m_file(file)
        , m_deadly(deadly)
    {
    }

    void load(Loaded done) override { m_file.load(std::move(done)); }
    void keep(const QByteArray &memory, const std::optional<WriteRecord> &write, Kept done) override
    {
        const bool dies = write && write->state == m_deadly;
        m_file.keep(memory, write, [dies, done = std::move(done)](bool kept) {
            if (dies)
                std::raise(SIGKILL);
            done(kept);
        });
    }

    void forget(const QString &account, const QString &name, Forgotten done) override
    {
        m_file.forget(account, name, std::move(done));
    }

private:
    QueueFile m_file;
    WriteState m_deadly;
};

/// The program that is killed: one write, and its end at \p step.
int runVictim(const QString &file, const QUrl &url, const QString &step)
{
    const SystemClock clock;
    const WriteState deadly = step == QLatin1String("noted") ? WriteState::Prepared
        : step == QLatin1String("on the wire")               ? WriteState::Sent
        : step == QLatin1String("done")                      ? WriteState::Done
                                                             : WriteState::NotSent;
    RequestQueue queue(std::make_unique<HttpTransport>(), clock,
                       std::make_unique<DeadlyStore>(file, deadly));
    QueuedRequest *const call = queue.submit(someWrite(url), &queue);
    if (step == QLatin1String("begun"))
        QObject::connect(&queue, &RequestQueue::statusChanged, call, [] { std::raise(SIGKILL); });
    QObject::connect(call, &QueuedRequest::finished, call, [target = &queue, call, step] {
        if (step == QLatin1String("answered"))
            std::raise(SIGKILL);
        target->settleWrite(call->answer().writeNumber, WriteState::Done, {});
    });
    return QCoreApplication::exec();
}

} // namespace

class TestQueueKill : public QObject {
    Q_OBJECT
private slots:
    void knowsWhatAKillLeft_data();
    void knowsWhatAKillLeft();
    void cleanupTestCase();

private:
    int m_kills = 0;
    int m_posts = 0;
    int m_mayHaveHappened = 0;
    int m_listed = 0;
};

void TestQueueKill::knowsWhatAKillLeft_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("listed");
    QTest::newRow("begun") << QStringLiteral("begun") << false << false;
    QTest::newRow("noted") << QStringLiteral("noted") << false << true;
    // Killed between Qt's buffer and the kernel's: nobody can know whether it leaves.
    QTest::newRow("on the wire") << QStringLiteral("on the wire") << false << true;
    QTest::newRow("answered") << QStringLiteral("answered") << true << true;
    QTest::newRow("done") << QStringLiteral("done") << true << false;
}

void TestQueueKill::knowsWhatAKillLeft()
{
    QFETCH(QString, step);
    QFETCH(bool, arrives);
    QFETCH(bool, listed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("o/queue.db"));
    FaultServer server;
    server.script(FaultReply::json("{\"data\":{}}"));
    QProcess victim;
    victim.start(QCoreApplication::arguments().constFirst(),
                 {QStringLiteral("victim"), file, server.url().toString(), step});
    QTRY_COMPARE_WITH_TIMEOUT(victim.state(), QProcess::NotRunning, 50000);
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    QVERIFY(server.requests().size()
            <= (step == QLatin1String("noted") || step == QLatin1String("begun") ? 0 : 1));
    if (arrives)
        QCOMPARE(server.requests().size(), 1);

    const ManualClock clock;
    auto fake = std::make_unique<FakeTransport>();
    const FakeTransport *const transport = fake.get();
    RequestQueue queue(std::move(fake), clock, std::make_unique<QueueFile>(file));
    QTRY_VERIFY(queue.storeHealth());
    const std::vector<WriteRecord> writes = queue.journal().unresolved();
    if (step != QLatin1String("begun")) // there the disk may have been faster than the kill
        QCOMPARE(writes.size(), listed ? 1u : 0u);
    if (listed) {
        QCOMPARE(writes.front().intent.summary, QStringLiteral("Add “Acme”"));
        QVERIFY(writes.front().interrupted);
        const QueuedRequest *const next = queue.submit(someWrite(server.url()), &queue);
        QTRY_COMPARE(next->state(), QueuedRequest::State::Finished);
        QCOMPARE(next->answer().error, TransportError::UnresolvedWrite);
    }
    QCOMPARE(transport->total, 0); // never again by itself
    ++m_kills;
    m_posts += int(server.requests().size());
    m_mayHaveHappened += listed;
    m_listed += listed && writes.size() == 1;
}

void TestQueueKill::cleanupTestCase()
{
    std::printf(
        "figure F5, F7 killed -9 at %d steps of the journal: %d POSTs of %d writes, %d of %d "
        "unknown ones listed at the next start, none sent again\n",
        m_kills, m_posts, m_kills, m_listed, m_mayHaveHappened);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("victim"))
        return runVictim(arguments.at(2), QUrl(arguments.at(3)), arguments.at(4));
    TestQueueKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_queuekill.moc"
