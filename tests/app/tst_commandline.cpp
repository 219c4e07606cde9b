// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using Action = CommandLine::Action;

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void opensTheWindow();
    void reads_data();
    void reads();
    void takesAView();
    void refuses_data();
    void refuses();
    void neverTakesAKey();
};

static CommandLine parse(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{QStringLiteral("outpost")} + arguments);
}

void TestCommandLine::opensTheWindow()
{
    const CommandLine line = parse({});
    QCOMPARE(line.action, Action::OpenWindow);
    QVERIFY(!line.demo);
    QVERIFY(line.apiUrl.isNull());
}

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("text");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << Action::PrintHelp
                          << QStringLiteral("--api-url");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << Action::PrintVersion
                             << QStringLiteral("outpost " OUTPOST_VERSION);
    QTest::newRow("demo") << QStringList{QStringLiteral("--demo")} << Action::OpenWindow
                          << QString();
    QTest::newRow("url") << QStringList{QStringLiteral("--api-url"), QStringLiteral("http://x")}
                         << Action::OpenWindow << QString();
}

void TestCommandLine::reads()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const CommandLine line = parse(arguments);
    QTEST(line.action, "action");
    QVERIFY2(line.text.contains(text), qPrintable(line.text));
    QCOMPARE(line.demo, arguments.contains(QStringLiteral("--demo")));
    QCOMPARE(line.apiUrl.isNull(), !arguments.contains(QStringLiteral("--api-url")));
}

void TestCommandLine::takesAView()
{
    const CommandLine line = parse({QStringLiteral("--demo"), QStringLiteral("a.outpostview")});
    QCOMPARE(line.viewFile, QStringLiteral("a.outpostview"));
    QVERIFY(line.demo);
    QVERIFY(!line.newSearch);
    QVERIFY(parse({QStringLiteral("--new-search")}).newSearch);
    QVERIFY(parse({}).viewFile.isEmpty());
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("two files") << QStringList{QStringLiteral("one"), QStringLiteral("two")};
    QTest::newRow("no url") << QStringList{QStringLiteral("--api-url")};
    QTest::newRow("both") << QStringList{QStringLiteral("--demo"), QStringLiteral("--api-url"),
                                         QStringLiteral("http://x")};
    QTest::newRow("no number") << QStringList{QStringLiteral("--demo"),
                                              QStringLiteral("--demo-events=many")};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action, Action::PrintError);
    QVERIFY(line.text.startsWith(QStringLiteral("outpost: ")));
}

void TestCommandLine::neverTakesAKey()
{
    QVERIFY(!parse({QStringLiteral("--help")}).text.contains(QStringLiteral("--key")));
    QCOMPARE(parse({QStringLiteral("--api-key"), QStringLiteral("api-x")}).action,
             Action::PrintError);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
