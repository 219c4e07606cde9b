// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "core/paths.h"
#include "support/programhome.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace std::chrono_literals;
using Claim = SingleInstance::Claim;
using Reading = Handover::Reading;

namespace {

/// Whether \p process has said \p text, which is looked for in all that it ever said.
bool says(QProcess &process, const char *text)
{
    QByteArray said = process.property("said").toByteArray() + process.readAllStandardError();
    process.setProperty("said", said);
    return said.contains(text);
}

bool isRunning(const QProcess &process)
{
    return process.state() != QProcess::NotRunning;
}

Handover someHandover()
{
    return {.arguments = {QStringLiteral("outpost"), QStringLiteral("--demo")},
            .activationToken = QStringLiteral("token")};
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void readsWhatIsNoHandover_data();
    void readsWhatIsNoHandover();
    void secondStartHandsOver();
    void keyIsNotHandedOver();
    void lockOfAKilledCopyIsTaken();
    void frozenCopyIsReported();
    void strangersDontMeet();
    void oneOfManyIsFirst();
    void survivesNonsense();
    void otherVersionIsReported();
    void filesArePrivate();
    void withoutAFolderEveryCopyIsFirst();
};

void TestSingleInstance::readsWhatItWrites()
{
    const QByteArray message = someHandover().toMessage();
    for (qsizetype size = 0; size < message.size(); ++size) {
        Handover none;
        QCOMPARE(Handover::read(message.first(size), none), Reading::Incomplete);
        QVERIFY(none.arguments.isEmpty());
    }
    Handover read;
    QCOMPARE(Handover::read(message, read), Reading::Complete);
    QCOMPARE(read.arguments, someHandover().arguments);
    QCOMPARE(read.activationToken, QStringLiteral("token"));
}

void TestSingleInstance::readsWhatIsNoHandover_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Reading>("reading");
    const QByteArray good = someHandover().toMessage();
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n") << Reading::Broken;
    QTest::newRow("next version") << QByteArray(good).replace("outpost-1", "outpost-2")
                                  << Reading::OtherVersion;
    QTest::newRow("too long") << QByteArray(good).replace(10, 4, QByteArray("\x00\x01\x00\x00", 4))
                              << Reading::Broken;
    QTest::newRow("as long as can be said")
        << QByteArray(good).replace(10, 4, "\xff\xff\xff\xff") << Reading::Broken;
    QTest::newRow("more than was said") << good + "x" << Reading::Broken;
    QTest::newRow("no JSON") << QByteArray("outpost-1\n\0\0\0\1{", 15) << Reading::Broken;
    QTest::newRow("no arguments") << QByteArray("outpost-1\n\0\0\0\2{}", 16) << Reading::Broken;
}

void TestSingleInstance::readsWhatIsNoHandover()
{
    QFETCH(QByteArray, message);
    QFETCH(Reading, reading);
    Handover handover;
    QCOMPARE(Handover::read(message, handover), reading);
    QVERIFY(handover.arguments.isEmpty());
}

void TestSingleInstance::secondStartHandsOver()
{
    const ProgramHome home;
    const auto first = home.start();
    QTRY_VERIFY(says(*first, "listening"));
    const auto second = home.start({QStringLiteral("--demo")});
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY(says(*first, "started again for the demo"));
    const auto third = home.start();
    QVERIFY(third->waitForFinished());
    QCOMPARE(third->exitCode(), 0);
    QVERIFY(isRunning(*first));
    first->kill();
    QVERIFY(first->waitForFinished());
}

void TestSingleInstance::keyIsNotHandedOver()
{
    ProgramHome home;
    QVERIFY(QDir().mkpath(home.runtime()));
    SingleInstance first(home.runtime());
    QCOMPARE(first.claim({}), Claim::First);
    QLocalServer spy; // in place of the first copy's own
    QVERIFY(spy.listen(first.serverName()));
    home.set("SMTP2GO_API_KEY", QStringLiteral("api-CANARY456789ABCDEFGHIJabcdefghij"));
    const auto second
        = home.start({QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:1/v3")});
    QTRY_VERIFY(spy.hasPendingConnections());
    QLocalSocket *const socket = spy.nextPendingConnection();
    QByteArray message;
    Handover handover;
    QTRY_VERIFY(
        (message += socket->readAll(), Handover::read(message, handover) == Reading::Complete));
    QVERIFY2(!message.contains("CANARY"), message.constData());
    QCOMPARE(handover.arguments.mid(1),
             QStringList({QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:1/v3")}));
    socket->write("taken\n");
    QTRY_VERIFY(!isRunning(*second));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(says(*second, "was not handed over"));
    QVERIFY(!says(*second, "CANARY"));
}

void TestSingleInstance::lockOfAKilledCopyIsTaken()
{
    const ProgramHome home;
    const auto first = home.start();
    QTRY_VERIFY(says(*first, "listening"));
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(QFileInfo::exists(home.runtime() + QStringLiteral("/outpost.lock")));
    const auto second = home.start();
    QTRY_VERIFY(says(*second, "listening"));
    const auto third = home.start();
    QVERIFY(third->waitForFinished());
    QCOMPARE(third->exitCode(), 0);
    QTRY_VERIFY(says(*second, "started again"));
    second->kill();
    QVERIFY(second->waitForFinished());
}

void TestSingleInstance::frozenCopyIsReported()
{
    const ProgramHome home;
    const auto first = home.start();
    QTRY_VERIFY(says(*first, "listening"));
    QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
    const auto second = home.start({QStringLiteral("--demo")});
    QVERIFY(second->waitForFinished());
    ::kill(pid_t(first->processId()), SIGCONT);
    QCOMPARE(second->exitCode(), 1);
    QVERIFY(says(*second, "does not answer"));
    QVERIFY(says(*second, QByteArray::number(first->processId()).constData()));
    first->kill();
    QVERIFY(first->waitForFinished());
}

void TestSingleInstance::strangersDontMeet()
{
    const std::array<ProgramHome, 3> homes;
    std::vector<std::unique_ptr<QProcess>> firsts;
    for (const ProgramHome &home : homes)
        firsts.push_back(home.start());
    for (const auto &first : firsts)
        QTRY_VERIFY(says(*first, "listening"));
    const auto second = homes[1].start();
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY(says(*firsts[1], "started again"));
    QVERIFY(!says(*firsts[0], "started again"));
    QVERIFY(!says(*firsts[2], "started again"));
    for (const auto &first : firsts) {
        QVERIFY(isRunning(*first));
        first->kill();
        QVERIFY(first->waitForFinished());
    }
}

void TestSingleInstance::oneOfManyIsFirst()
{
    const ProgramHome home;
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(home.start());
    const auto running = [&all] {
        return std::count_if(all.begin(), all.end(),
                             [](const auto &process) { return isRunning(*process); });
    };
    QTRY_COMPARE(running(), 1);
    for (const auto &process : all) {
        if (isRunning(*process)) {
            process->kill();
            QVERIFY(process->waitForFinished());
        } else {
            QCOMPARE(process->exitCode(), 0);
        }
    }
}

void TestSingleInstance::survivesNonsense()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}), Claim::First);
    QVERIFY(first.listen());
    const QSignalSpy again(&first, &SingleInstance::startedAgain);
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (const QByteArray &bytes :
         {QByteArray(1'000'000, 'x'), QByteArray("outpost-1\n\x7f\xff\xff\xff"),
          QByteArray("outpost-1\n\0\0\0\2{}", 16), someHandover().toMessage() + "x"}) {
        auto &socket = sockets.emplace_back(std::make_unique<QLocalSocket>());
        socket->connectToServer(first.serverName());
        socket->write(bytes);
    }
    for (const auto &socket : sockets)
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(again.size(), 0);
    QLocalSocket good;
    good.connectToServer(first.serverName());
    const QByteArray message = someHandover().toMessage();
    good.write(message.first(20));
    good.flush();
    QCoreApplication::processEvents();
    good.write(message.mid(20));
    QTRY_COMPARE(again.size(), 1);
    QTRY_VERIFY(good.canReadLine());
    QCOMPARE(good.readLine(), QByteArray("taken\n"));
}

void TestSingleInstance::otherVersionIsReported()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}), Claim::First);
    QVERIFY(first.listen());
    QLocalSocket other;
    other.connectToServer(first.serverName());
    other.write("outpost-2\nwhatever that may be");
    QTRY_VERIFY(other.canReadLine());
    QCOMPARE(other.readLine(), QByteArray("other version\n"));
}

void TestSingleInstance::filesArePrivate()
{
    const ProgramHome home;
    const auto first = home.start();
    QTRY_VERIFY(says(*first, "listening"));
    const auto modeOf = [](const QString &path) {
        struct stat status { };
        return ::stat(qPrintable(path), &status) == 0 ? int(status.st_mode & 0777U) : -1;
    };
    QCOMPARE(modeOf(home.runtime()), 0700);
    QCOMPARE(modeOf(home.runtime() + QStringLiteral("/outpost.lock")) & 0077, 0);
    QCOMPARE(modeOf(SingleInstance(home.runtime()).serverName()) & 0077, 0);
    first->kill();
    QVERIFY(first->waitForFinished());
}

void TestSingleInstance::withoutAFolderEveryCopyIsFirst()
{
    SingleInstance one{QString()};
    SingleInstance two{QString()};
    QCOMPARE(one.claim({}), Claim::First);
    QCOMPARE(two.claim({}), Claim::First);
    QVERIFY(!two.listen());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
