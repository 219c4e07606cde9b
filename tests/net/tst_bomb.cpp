// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirecall.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryTells = false; // what is freed stays for a while
#else
constexpr bool memoryTells = true;
#endif

/// A line of /proc/self/status, in KiB.
qint64 memory(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Lets VmHWM, the most that was ever resident, begin anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

/// Servers that never end, in another process: memory and time stay bounded.
class TestBomb : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void staysBounded_data();
    void staysBounded();
    void cleanupTestCase();

private:
    qint64 m_mostGrowth = 0; ///< MiB
    qint64 m_latest = 0; ///< milliseconds after the deadline
};

// What the first call loads for good.
void TestBomb::initTestCase()
{
    HttpTransport transport;
    QVERIFY(
        WireCall::run(transport, WireCall::readFrom(QUrl(QStringLiteral("http://127.0.0.1:1")))));
}

void TestBomb::staysBounded_data()
{
    QTest::addColumn<TransportError>("error");
    QTest::newRow("body") << TransportError::AnswerTooLarge;
    QTest::newRow("chunks") << TransportError::AnswerTooLarge;
    QTest::newRow("deflate") << TransportError::AnswerTooCompressed;
    QTest::newRow("header") << TransportError::DeadlineExceeded;
    QTest::newRow("headers") << TransportError::DeadlineExceeded;
    QTest::newRow("drip") << TransportError::DeadlineExceeded;
    QTest::newRow("silence") << TransportError::DeadlineExceeded;
}

void TestBomb::staysBounded()
{
    QFETCH(TransportError, error);
    QProcess server;
    server.start(QStringLiteral(OUTPOST_BOMB_SERVER), {QLatin1String(QTest::currentDataTag())});
    QVERIFY(server.waitForReadyRead(30'000));
    HttpRequest request
        = WireCall::readFrom(QUrl(QString::fromLatin1(server.readLine().trimmed())));
    request.endpoint.deadline = error == TransportError::DeadlineExceeded ? 3s : 30s;
    HttpTransport transport;
    forgetPeak();
    const qint64 before = memory("VmRSS:");
    QElapsedTimer elapsed;
    elapsed.start();
    const auto answer = WireCall::run(transport, request);
    const qint64 took = elapsed.elapsed();
    const qint64 growth = (memory("VmHWM:") - before) / 1024;
    server.closeWriteChannel();
    QVERIFY(server.waitForFinished(30'000));
    QVERIFY(answer);
    QCOMPARE(answer->error, error);
    QVERIFY(answer->body.isEmpty());
    std::printf("  %-8s + %lld MiB, %lld ms\n", QTest::currentDataTag(), growth, took);
    m_mostGrowth = std::max(m_mostGrowth, growth);
    if (error == TransportError::DeadlineExceeded)
        m_latest = std::max(m_latest, took - 3000);
    QVERIFY2(!memoryTells || growth <= 100, qPrintable(QString::number(growth)));
}

void TestBomb::cleanupTestCase()
{
    std::printf(
        "figure F12 memory grows by at most %lld MiB, a deadline is late by at most %lld ms\n",
        m_mostGrowth, m_latest);
}

QTEST_GUILESS_MAIN(TestBomb)
#include "tst_bomb.moc"
