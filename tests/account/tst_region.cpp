// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "account/region.h"

#include <QTest>

class TestRegion : public QObject {
    Q_OBJECT
private slots:
    void hostsArePublishedOnes();
    void readsUrls_data();
    void readsUrls();
    void refusesUrls_data();
    void refusesUrls();
    void accountsOfOneKeyAreOne();
};

void TestRegion::hostsArePublishedOnes()
{
    for (const Region region : allRegions) {
        QVERIFY(baseUrlOf(region).host().endsWith(QStringLiteral("api.smtp2go.com")));
        QCOMPARE(baseUrlOf(region).scheme(), QStringLiteral("https"));
        QCOMPARE(baseUrlOf(region).path(), QStringLiteral("/v3"));
    }
}

void TestRegion::readsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("published") << QStringLiteral("https://eu-api.smtp2go.com/v3")
                               << QStringLiteral("https://eu-api.smtp2go.com/v3");
    QTest::newRow("trailing slash")
        << QStringLiteral("https://a.example/v3/") << QStringLiteral("https://a.example/v3");
    QTest::newRow("no path") << QStringLiteral("https://a.example")
                             << QStringLiteral("https://a.example/v3");
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:4000/v3")
                              << QStringLiteral("http://127.0.0.1:4000/v3");
    QTest::newRow("loopback, IPv6")
        << QStringLiteral("http://[::1]:4000/v3") << QStringLiteral("http://[::1]:4000/v3");
    QTest::newRow("localhost") << QStringLiteral(" http://localhost:1 ")
                               << QStringLiteral("http://localhost:1/v3");
}

void TestRegion::readsUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto result = parseBaseUrl(text);
    QVERIFY2(result.hasValue(), qPrintable(result.hasValue() ? QString() : result.error()));
    QCOMPARE(result.value().toString(), url);
}

void TestRegion::refusesUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << QStringLiteral("no host");
    QTest::newRow("no host") << QStringLiteral("https:///v3") << QStringLiteral("no host");
    QTest::newRow("word") << QStringLiteral("api") << QStringLiteral("no host");
    QTest::newRow("http elsewhere")
        << QStringLiteral("http://api.smtp2go.com/v3") << QStringLiteral("must begin with https");
    QTest::newRow("looks like loopback") << QStringLiteral("http://127.0.0.1.evil.example/v3")
                                         << QStringLiteral("must begin with https");
    QTest::newRow("ftp") << QStringLiteral("ftp://a.example/") << QStringLiteral("https://");
    QTest::newRow("user") << QStringLiteral("https://u:p@a.example/")
                          << QStringLiteral("only a host and a path");
    QTest::newRow("query") << QStringLiteral("https://a.example/?k=v")
                           << QStringLiteral("only a host and a path");
}

void TestRegion::refusesUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto result = parseBaseUrl(text);
    QVERIFY(!result.hasValue());
    QVERIFY2(result.error().contains(word), qPrintable(result.error()));
}

void TestRegion::accountsOfOneKeyAreOne()
{
    const Account one{.name = QStringLiteral("A"),
                      .baseUrl = baseUrlOf(Region::Eu),
                      .key = Secret(QByteArrayLiteral("k"))};
    Account renamed = one;
    renamed.name = QStringLiteral("B");
    Account other = one;
    other.key = Secret(QByteArrayLiteral("l"));
    QCOMPARE(one.access().id, renamed.access().id);
    QVERIFY(one.access().id != other.access().id);
}

QTEST_APPLESS_MAIN(TestRegion)
#include "tst_region.moc"
