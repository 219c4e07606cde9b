// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/domainname.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDomainName : public QObject {
    Q_OBJECT
private slots:
    void knowsItsForms_data();
    void knowsItsForms();
    void knowsWhatCanBeBought_data();
    void knowsWhatCanBeBought();
    void refuses_data();
    void refuses();
    void advises();
    void saysNothingOfNothing();
    void judgesSubdomains_data();
    void judgesSubdomains();
};

void TestDomainName::knowsItsForms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"example.com"_s << u"example.com"_s << u"example.com"_s;
    QTest::newRow("case, blanks, dot")
        << u" Example.COM. "_s << u"example.com"_s << u"example.com"_s;
    QTest::newRow("umlaut") << u"Bücher.example"_s << u"xn--bcher-kva.example"_s
                            << u"bücher.example (xn--bcher-kva.example)"_s;
    QTest::newRow("A-label") << u"XN--bcher-kva.example"_s << u"xn--bcher-kva.example"_s
                             << u"bücher.example (xn--bcher-kva.example)"_s;
    QTest::newRow("ideographic dot") << u"例え。テスト"_s << u"xn--r8jz45g.xn--zckzah"_s
                                     << u"例え.テスト (xn--r8jz45g.xn--zckzah)"_s;
    QTest::newRow("under a whitelist-less end")
        << u"münchen.example"_s << u"xn--mnchen-3ya.example"_s
        << u"münchen.example (xn--mnchen-3ya.example)"_s;
    QTest::newRow("underscore") << u"s1._domainkey.example.com"_s << u"s1._domainkey.example.com"_s
                                << u"s1._domainkey.example.com"_s;
    QTest::newRow("no A-label") << u"xn--zzzzzzzzzzz-.example"_s << QString()
                                << u"xn--zzzzzzzzzzz-.example"_s;
}

void TestDomainName::knowsItsForms()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, ascii);
    QFETCH(const QString, shown);
    QCOMPARE(domainToAscii(typed), ascii);
    QCOMPARE(shownDomain(typed), shown);
}

void TestDomainName::knowsWhatCanBeBought_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("itself") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("below") << u"a.b.example.com"_s << u"example.com"_s;
    QTest::newRow("two labels") << u"mail.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("suffix") << u"co.uk"_s << QString();
    QTest::newRow("private suffix") << u"me.github.io"_s << u"me.github.io"_s;
    QTest::newRow("wildcard") << u"a.b.ck"_s << u"a.b.ck"_s;
    QTest::newRow("exception") << u"a.www.ck"_s << u"www.ck"_s;
    QTest::newRow("unknown end") << u"a.pine.example"_s << u"pine.example"_s;
    QTest::newRow("IDN suffix") << u"食狮.公司.cn"_s << u"xn--85x722f.xn--55qx5d.cn"_s;
}

void TestDomainName::knowsWhatCanBeBought()
{
    QFETCH(const QString, name);
    QFETCH(const QString, part);
    QCOMPARE(registrableDomain(name), part);
}

void TestDomainName::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("address of a page") << u"https://example.com/"_s << u"https://"_s;
    QTest::newRow("mail address") << u"me@example.com"_s << u"e-mail address"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s << u"one domain at a time"_s;
    QTest::newRow("two") << u"example.com example.org"_s << u"one domain"_s;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"IP address"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"IP address"_s;
    QTest::newRow("no dot") << u"example"_s << u"has a dot"_s;
    QTest::newRow("two dots") << u"example..com"_s << u"a dot too many"_s;
    QTest::newRow("hyphen") << u"-example.com"_s << u"“-example”"_s;
    QTest::newRow("long label") << u"%1.com"_s.arg(QString(64, u'a')) << u"63 characters"_s;
    QTest::newRow("long") << u"%1com"_s.arg(u"abcdefghi."_s.repeated(26)) << u"too long"_s;
    QTest::newRow("underscore") << u"_x.example.com"_s << u"underscore"_s;
    QTest::newRow("suffix") << u"co.uk"_s << u"belongs to no one"_s;
    QTest::newRow("there") << u"Pine.example"_s << u"there already"_s;
    QTest::newRow("there as A-label") << u"bücher.example"_s << u"there already"_s;
}

void TestDomainName::refuses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    const DomainNameCheck check
        = checkedDomainName(typed, {u"pine.example"_s, u"xn--bcher-kva.example"_s});
    QVERIFY2(check.problem.contains(words), qPrintable(check.problem));
    QVERIFY(!check.isGood());
}

void TestDomainName::advises()
{
    QVERIFY(checkedDomainName(u"example.com"_s).isGood());
    QVERIFY(checkedDomainName(u"example.com"_s).advice.isEmpty());
    const DomainNameCheck below = checkedDomainName(u"mail.example.co.uk"_s);
    QVERIFY(below.isGood());
    QCOMPARE(below.registrable, u"example.co.uk"_s);
    QVERIFY(below.advice.contains(u"below “example.co.uk”"_s));
    QVERIFY(checkedDomainName(u"www.example.com"_s).advice.contains(u"“example.com” may"_s));
    const DomainNameCheck idn = checkedDomainName(u"bücher.example"_s);
    QVERIFY(idn.advice.contains(u"“xn--bcher-kva.example”"_s));
}

void TestDomainName::saysNothingOfNothing()
{
    QCOMPARE(checkedDomainName(u"  "_s), DomainNameCheck());
    QVERIFY(!checkedDomainName(QString()).isGood());
}

void TestDomainName::judgesSubdomains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"link"_s << true;
    QTest::newRow("two") << u"go.link"_s << true;
    QTest::newRow("nothing") << u" "_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("hyphen") << u"link-"_s << false;
    QTest::newRow("dots") << u".link"_s << false;
}

void TestDomainName::judgesSubdomains()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isGood);
    QCOMPARE(!subdomainProblem(typed), isGood);
}

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domainname.moc"
