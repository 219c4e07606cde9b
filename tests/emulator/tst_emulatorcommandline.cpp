// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/commandline.h"
#include "emulator/demokeys.h"

#include <QRegularExpression>
#include <QtTest>
#include <array>

using namespace Emulator;
using namespace std::chrono_literals;

namespace {

std::variant<Options, Message> parsed(const QString &line)
{
    return parsedCommandLine(QStringList(QStringLiteral("outpost-emulator"))
                             + line.split(u' ', Qt::SkipEmptyParts));
}

constexpr std::array allKeys{demoKey,   searchDeniedKey,  powerlessKey, activityKey,
                             viewerKey, noSubaccountsKey, childKey};

} // namespace

class tst_EmulatorCommandLine : public QObject {
    Q_OBJECT

private slots:
    void defaults();
    void everyOption();
    void refused_data();
    void refused();
    void helpTellsTheKeys();
    void version();
    void keysAreWellFormed();
};

void tst_EmulatorCommandLine::defaults()
{
    const auto options = std::get<Options>(parsed({}));
    QCOMPARE(options.port, 0);
    QCOMPARE(options.events, 60'000);
    QCOMPARE(options.subaccounts, 7);
    QCOMPARE(options.tokenLife, 300s);
    QCOMPARE(options.searchesPerMinute, 60);
    QCOMPARE(options.penalty, 60s);
    QCOMPARE(options.penaltyRule, PenaltyRule::Fixed);
    QCOMPARE(options.traffic, Traffic::Live);
    QVERIFY2(!options.region, "the global host");
    QCOMPARE(options.domains, 0);
    QCOMPARE(options.dns, DnsTruth::Later);
    QCOMPARE(options.plan, Plan::Paid);
    QCOMPARE(options.answers, AnswerForm::Live);
    QVERIFY(options.faults.empty());
}

void tst_EmulatorCommandLine::everyOption()
{
    const auto options = std::get<Options>(parsed(QStringLiteral(
        "--port 8025 --seed 9 --events 12 --token-life 5 --limit 6 --penalty 7 "
        "--penalty-restarts --latency 8 --no-live --region us --domains 500 --dns now "
        "--plan free --documented-only --subaccounts 1000 --fault 500:every=5 "
        "--fault stall:after=2,seconds=40")));
    QCOMPARE(options.port, 8025);
    QCOMPARE(options.seed, 9U);
    QCOMPARE(options.events, 12);
    QCOMPARE(options.subaccounts, 1000);
    QCOMPARE(options.tokenLife, 5s);
    QCOMPARE(options.searchesPerMinute, 6);
    QCOMPARE(options.penalty, 7s);
    QCOMPARE(options.penaltyRule, PenaltyRule::RestartsOnRequest);
    QCOMPARE(options.latency, 8ms);
    QCOMPARE(options.traffic, Traffic::Frozen);
    QCOMPARE(options.region, Region::Us);
    QCOMPARE(options.domains, 500);
    QCOMPARE(options.dns, DnsTruth::Now);
    QCOMPARE(options.plan, Plan::Free);
    QCOMPARE(options.answers, AnswerForm::DocumentedOnly);
    QCOMPARE(options.faults.size(), 2U);
    QCOMPARE(options.faults[1].seconds, 40s);
}

void tst_EmulatorCommandLine::refused_data()
{
    QTest::addColumn<int>("unused");
    for (const char *line :
         {"--port 65536", "--port -1", "--events many", "--events 100000001", "--fault 418",
          "--region asia", "--dns soon", "--plan gold", "--domains 10001", "--subaccounts 100001",
          "--nonsense", "stray", "--seed"})
        QTest::newRow(line) << 0;
}

void tst_EmulatorCommandLine::refused()
{
    const auto message = std::get<Message>(parsed(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(message.exitCode, 2);
    QVERIFY(message.text.contains(QLatin1StringView("--help")));
}

void tst_EmulatorCommandLine::helpTellsTheKeys()
{
    const auto help = std::get<Message>(parsed(QStringLiteral("--help")));
    QCOMPARE(help.exitCode, 0);
    for (const QLatin1StringView key : allKeys)
        QVERIFY(help.text.contains(key));
    QVERIFY(help.text.contains(QLatin1StringView("expired-token")));
}

void tst_EmulatorCommandLine::version()
{
    const auto version = std::get<Message>(parsed(QStringLiteral("--version")));
    QCOMPARE(version.text, QStringLiteral("outpost-emulator " OUTPOST_VERSION "\n"));
}

void tst_EmulatorCommandLine::keysAreWellFormed()
{
    static const QRegularExpression form(QStringLiteral("\\Aapi-[A-Za-z0-9]{32}\\z"));
    for (const QLatin1StringView key : allKeys)
        QVERIFY(form.match(QString(key)).hasMatch());
}

QTEST_GUILESS_MAIN(tst_EmulatorCommandLine)
#include "tst_emulatorcommandline.moc"
