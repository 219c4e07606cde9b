// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curlcommand.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

/// What a real sh makes of the lines.
class TestCurlCommand : public QObject {
    Q_OBJECT
private slots:
    void looksLikeThis();
    void saysThatTheBodyIsMissing();
    void survivesTheShell_data();
    void survivesTheShell();
    void survivesTheShellAtRandom();

private:
    static QList<QByteArray> wordsOf(const QString &line);
    static void compare(const QString &url, const QByteArray &body);
};

/// The arguments that curl would get.
QList<QByteArray> TestCurlCommand::wordsOf(const QString &line)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SMTP2GO_API_KEY"), QStringLiteral("the $key's \"value\""));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {});
    shell.write("curl() { for word; do printf '%s\\0' \"$word\"; done; }\n" + line.toUtf8() + '\n');
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {shell.readAllStandardError()};
    QList<QByteArray> words = shell.readAllStandardOutput().split('\0');
    words.removeLast();
    return words;
}

void TestCurlCommand::compare(const QString &url, const QByteArray &body)
{
    const QUrl parsed(url);
    const CurlCommand command{QStringLiteral("POST"), parsed, body};
    const QList<QByteArray> expected{"-X",
                                     "POST",
                                     parsed.toEncoded(QUrl::RemoveUserInfo),
                                     "-H",
                                     "Content-Type: application/json",
                                     "-H",
                                     "X-Smtp2go-Api-Key: the $key's \"value\"",
                                     "-d",
                                     body};
    QCOMPARE(wordsOf(command.text()), expected);
}

void TestCurlCommand::looksLikeThis()
{
    const CurlCommand command{QStringLiteral("PATCH"),
                              QUrl(QStringLiteral("https://api.smtp2go.com/v3/ip_auth/edit")),
                              QByteArrayLiteral("{\"a\":\"it's\"}")};
    QCOMPARE(
        command.text(),
        QStringLiteral("curl -X PATCH 'https://api.smtp2go.com/v3/ip_auth/edit' "
                       "-H 'Content-Type: application/json' "
                       "-H \"X-Smtp2go-Api-Key: $SMTP2GO_API_KEY\" -d '{\"a\":\"it'\\''s\"}'"));
}

void TestCurlCommand::saysThatTheBodyIsMissing()
{
    const CurlCommand command{QStringLiteral("POST"), QUrl(QStringLiteral("https://x.example/v3")),
                              std::nullopt};
    QVERIFY(command.text().startsWith(QStringLiteral("# ")));
    QCOMPARE(wordsOf(command.text()).constLast(), QByteArray("@body.json"));
}

void TestCurlCommand::survivesTheShell_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("quotes") << QByteArray("'\"'\\''\"");
    QTest::newRow("only a quote") << QByteArray("'");
    QTest::newRow("expansions") << QByteArray("$HOME `id` $(id) ${x:-y} \\$ ~ * ? [a] {a,b}");
    QTest::newRow("history and comment") << QByteArray("!! !x # y ; & | < > ( )");
    QTest::newRow("lines") << QByteArray("a\nb\r\n\tc\\\nd\n");
    QTest::newRow("letters of the world") << QByteArray("{\"x\":\"ä€😀\u202e\"}");
}

void TestCurlCommand::survivesTheShell()
{
    QFETCH(QByteArray, body);
    compare(QStringLiteral("https://api.smtp2go.com/v3/activity/search"), body);
    compare(QStringLiteral("https://user:hush@x.example/v3/it's $(id)`id`?a=b&c"), body);
}

void TestCurlCommand::survivesTheShellAtRandom()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo() << "seed" << seed;
    for (int round = 0; round < 200; ++round) {
        QString body;
        for (int length = random.bounded(40); length > 0; --length)
            body += random.bounded(4) == 0 ? QLatin1Char("'\"\\$`\n!"[random.bounded(7)])
                                           : QLatin1Char(char(random.bounded(1, 127)));
        compare(QStringLiteral("https://x.example/v3"), body.toUtf8());
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_APPLESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
