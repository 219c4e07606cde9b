// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequest.h"
#include "net/requestcheck.h"

#include <QTest>

class TestRequestCheck : public QObject {
    Q_OBJECT
private slots:
    void checksUrls_data();
    void checksUrls();
    void checksKeys_data();
    void checksKeys();
    void checksSize_data();
    void checksSize();
};

namespace {

HttpRequest sound()
{
    HttpRequest request;
    request.endpoint.path = QLatin1StringView("/activity/search");
    request.baseUrl = QUrl(QStringLiteral("https://api.smtp2go.com/v3"));
    request.key = Secret(QByteArrayLiteral("api-0123456789ABCDEFGHIJabcdefghijkl"));
    return request;
}

} // namespace

void TestRequestCheck::checksUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("service") << QStringLiteral("https://eu-api.smtp2go.com/v3") << true;
    QTest::newRow("emulator") << QStringLiteral("http://127.0.0.1:8025/v3") << true;
    QTest::newRow("emulator, IPv6") << QStringLiteral("http://[::1]:8025/v3") << true;
    QTest::newRow("emulator, name") << QStringLiteral("http://LocalHost:8025/v3") << true;
    QTest::newRow("plain elsewhere") << QStringLiteral("http://api.smtp2go.com/v3") << false;
    QTest::newRow("looks like here") << QStringLiteral("http://127.0.0.1.example/v3") << false;
    QTest::newRow("looks like a name") << QStringLiteral("http://localhost.example/v3") << false;
    QTest::newRow("no host") << QStringLiteral("https:///v3") << false;
    QTest::newRow("no scheme") << QStringLiteral("api.smtp2go.com") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << false;
    QTest::newRow("user") << QStringLiteral("https://me:pw@api.smtp2go.com/v3") << false;
    QTest::newRow("query") << QStringLiteral("https://api.smtp2go.com/v3?a=b") << false;
    QTest::newRow("fragment") << QStringLiteral("https://api.smtp2go.com/v3#a") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRequestCheck::checksUrls()
{
    QFETCH(QString, url);
    HttpRequest request = sound();
    request.baseUrl = QUrl(url);
    QTEST(faultOf(request).isEmpty(), "isSound");
}

void TestRequestCheck::checksKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("usual") << sound().key.reveal() << true;
    QTest::newRow("unusual") << QByteArray("demo_key") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("injection") << QByteArray("api-1\r\nX-Evil: 1") << false;
    QTest::newRow("pasted line") << QByteArray("api-1\n") << false;
    QTest::newRow("blank") << QByteArray("api-1 ") << false;
    QTest::newRow("null byte") << QByteArray("api-1\0", 6) << false;
    QTest::newRow("delete") << QByteArray("api-1\x7f") << false;
    QTest::newRow("not ASCII") << QByteArray("api-\xc3\xa4") << false;
}

void TestRequestCheck::checksKeys()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isSound);
    HttpRequest request = sound();
    request.key = Secret(key);
    const QString fault = faultOf(request);
    QCOMPARE(fault.isEmpty(), isSound);
    QVERIFY(key.isEmpty() || !fault.contains(QString::fromUtf8(key)));
}

void TestRequestCheck::checksSize_data()
{
    QTest::addColumn<QLatin1StringView>("path");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("1 MB") << QLatin1StringView("/template/add") << 1'000'000 << true;
    QTest::newRow("more") << QLatin1StringView("/template/add") << 1'000'001 << false;
    QTest::newRow("mail, 50 MB") << QLatin1StringView("/email/send") << 50'000'000 << true;
    QTest::newRow("mail, more") << QLatin1StringView("/email/send") << 50'000'001 << false;
}

void TestRequestCheck::checksSize()
{
    QFETCH(QLatin1StringView, path);
    QFETCH(int, size);
    HttpRequest request = sound();
    request.endpoint.path = path;
    request.body = QByteArray(size, ' ');
    QTEST(faultOf(request).isEmpty(), "isSound");
}

QTEST_APPLESS_MAIN(TestRequestCheck)
#include "tst_requestcheck.moc"
