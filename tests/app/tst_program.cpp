// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/canary.h"
#include "support/faultserver.h"
#include "support/modesweep.h"
#include "support/programhome.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; sanitizers are slow

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as a process, against a server that never answers.
class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsTheKeyToItself();
    void endsInTimeWithCallsInFlight_data();
    void endsInTimeWithCallsInFlight();
    void saysNothingOfTheKeyWhenItCrashes();

private:
    void signalAndWait(int signal);

    const QByteArray m_key = "api-CANARY456789ABCDEFGHIJabcdefghij";
    std::unique_ptr<ProgramHome> m_home;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QProcess> m_process;
};

/// Until the program has asked its first question.
void TestProgram::init()
{
    ::umask(0); // which the program inherits
    m_home = std::make_unique<ProgramHome>();
    m_home->set("SMTP2GO_API_KEY", QString::fromLatin1(m_key));
    m_home->set("QT_LOGGING_RULES", u"*=true"_s);
    m_server = std::make_unique<FaultServer>();
    m_server->setFallback({.end = FaultReply::End::Keep});
    m_process = m_home->start({u"--api-url"_s, m_server->url().toString() + u"/v3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);
    QCOMPARE(m_server->requests().first().header("X-Smtp2go-Api-Key"), m_key);
}

void TestProgram::cleanup()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

void TestProgram::signalAndWait(int signal)
{
    ::kill(pid_t(m_process->processId()), signal);
    QVERIFY(m_process->waitForFinished(patience));
}

void TestProgram::keepsTheKeyToItself()
{
    const QString proc = u"/proc/%1/"_s.arg(m_process->processId());
    for (const QString &name : {u"environ"_s, u"cmdline"_s}) {
        const QByteArray shown = fileContent(proc + name);
        QVERIFY2(!shown.isEmpty(), qPrintable(proc + name));
        QVERIFY2(!holdsSecret(shown, m_key), qPrintable(name));
    }
    signalAndWait(SIGTERM);
    const QByteArray log = m_process->readAllStandardError() + m_process->readAllStandardOutput();
    QVERIFY2(log.contains("outpost."), "the log was not looked at");
    QVERIFY(!holdsSecret(log, m_key));
    const CanarySweep sweep = sweepFor(m_key, m_home->path());
    QVERIFY(sweep.files > 0);
    QCOMPARE(sweep.found, QStringList());
    QCOMPARE(openToOthers(m_home->path()), QStringList());
    qInfo("figure F9, F16 program: 0 hits in its environment, command line, %lld bytes of log and "
          "%d files; umask 000: 0 files open to others",
          qlonglong(log.size()), sweep.files);
}

void TestProgram::endsInTimeWithCallsInFlight_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestProgram::endsInTimeWithCallsInFlight()
{
    QFETCH(int, signal);
    QElapsedTimer timer;
    timer.start();
    signalAndWait(signal);
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
    qInfo("figure F14 end with a call in flight: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < patience);
}

void TestProgram::saysNothingOfTheKeyWhenItCrashes()
{
    const QByteArray limits = fileContent(u"/proc/%1/limits"_s.arg(m_process->processId()));
    QVERIFY2(limits.simplified().contains("Max core file size 0 0"), limits.constData());
    signalAndWait(SIGABRT);
    QCOMPARE(m_process->exitStatus(), QProcess::CrashExit);
    QVERIFY(!holdsSecret(m_process->readAllStandardError(), m_key));
    const CanarySweep sweep = sweepFor(m_key, m_home->path());
    QCOMPARE(sweep.found, QStringList());
    qInfo("figure F9 crash: 0 hits in its output and %d files", sweep.files);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
