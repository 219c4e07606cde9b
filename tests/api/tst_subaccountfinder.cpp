// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/keys/accountaccess.h"
#include "api/subaccounts/subaccountfinder.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Named {
    QString id;
    QString name;
};

QByteArray answerWith(const QList<Named> &subaccounts, const QString &token = {})
{
    QJsonArray list;
    for (const Named &each : subaccounts)
        list.append(QJsonObject{{"id"_L1, each.id},
                                {"name"_L1, each.name},
                                {"email"_L1, each.id + "@example.org"_L1},
                                {"state"_L1, u"Active"_s}});
    const QJsonObject data{
        {"subaccounts"_L1, list}, {"continue_token"_L1, token}, {"total_count"_L1, list.size()}};
    return QJsonDocument(QJsonObject{{"data"_L1, data}}).toJson();
}

QList<Named> many(int count)
{
    QList<Named> all;
    for (int i = 0; i < count; ++i)
        all.append({u"id%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"Customer %1"_s.arg(i)});
    return all;
}

} // namespace

class TestSubaccountFinder : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksForAllAtFirst();
    void asksNoMoreOnceItKnowsAll();
    void filtersAtOnceWhatIsKnown();
    void asksOnceForFortyKeystrokes();
    void keepsOneInFlight();
    void doesNotAskWithoutTheRight();
    void saysWhyThereIsNoAnswer();
    void forgetsWhatIsGone();

private:
    [[nodiscard]] QStringList found() const;
    [[nodiscard]] QJsonObject asked() const;

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AccountAccess> m_access;
    std::unique_ptr<SubaccountFinder> m_finder;
};

void TestSubaccountFinder::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client
        = std::make_unique<ApiClient>(ApiAccess{.id = u"id-1"_s,
                                                .name = u"Harbour"_s,
                                                .baseUrl = QUrl(u"https://api.smtp2go.com/v3"_s),
                                                .key = Secret("api-0123456789ABCDEF0123456789ABCDE"
                                                              "F")},
                                      *m_queue);
    m_access = std::make_unique<AccountAccess>(*m_client);
    m_finder = std::make_unique<SubaccountFinder>(*m_client, *m_access);
}

void TestSubaccountFinder::cleanup()
{
    m_finder.reset();
    m_access.reset();
    m_client.reset();
    m_queue.reset();
}

QStringList TestSubaccountFinder::found() const
{
    QStringList names;
    const QList<Subaccount> matches = m_finder->matches();
    for (const Subaccount &each : matches)
        names.append(each.name);
    return names;
}

QJsonObject TestSubaccountFinder::asked() const
{
    return QJsonDocument::fromJson(m_transport->sent.front().request.body).object();
}

void TestSubaccountFinder::asksForAllAtFirst()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    QVERIFY(m_finder->isBusy());
    QVERIFY(!asked().contains("search_terms"_L1));
    m_transport->answer(200, answerWith({{u"b00001"_s, u"Zebra"_s}, {u"a00001"_s, u"Ant"_s}}));
    QTRY_VERIFY(!m_finder->isBusy());
    QCOMPARE(found(), QStringList({u"Ant"_s, u"Zebra"_s}));
    QVERIFY(m_finder->knowsAll());
}

void TestSubaccountFinder::asksNoMoreOnceItKnowsAll()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, answerWith(many(300)));
    QTRY_VERIFY(m_finder->knowsAll());
    m_finder->find(u"customer 29"_s);
    QCOMPARE(m_finder->matches().size(), 11); // 29, 290 to 299
    m_finder->find(u"ID0007"_s);
    QCOMPARE(found(), QStringList{u"Customer 7"_s});
    m_finder->find(u"id0008@exam"_s);
    QCOMPARE(found(), QStringList{u"Customer 8"_s});
    QVERIFY(!m_finder->isBusy()); // nor will it ask later
    QCOMPARE(m_transport->total, 1);
}

void TestSubaccountFinder::filtersAtOnceWhatIsKnown()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, answerWith({{u"a00001"_s, u"Ant"_s}}, u"more"_s));
    QTRY_VERIFY(!m_finder->isBusy());
    QVERIFY(!m_finder->knowsAll());
    m_finder->find(u"an"_s);
    QCOMPARE(found(), QStringList{u"Ant"_s});
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    QCOMPARE(asked()["search_terms"_L1].toArray(), QJsonArray{u"an"_s});
    m_transport->answer(200, answerWith({{u"c00001"_s, u"Antelope"_s}}));
    QTRY_COMPARE(found(), QStringList({u"Ant"_s, u"Antelope"_s}));
    QCOMPARE(m_finder->subaccount(u"c00001"_s).name, u"Antelope"_s);
}

void TestSubaccountFinder::asksOnceForFortyKeystrokes()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, answerWith(many(10), u"more"_s));
    QTRY_VERIFY(!m_finder->isBusy());
    QString text;
    for (int i = 0; i < 40; ++i) {
        m_finder->find(text += u'x');
        QCoreApplication::processEvents();
        QCOMPARE(m_transport->total, 1);
    }
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    QCOMPARE(m_transport->total, 2);
    QCOMPARE(asked()["search_terms"_L1].toArray().first().toString().size(), 40);
}

void TestSubaccountFinder::keepsOneInFlight()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
        m_finder->find(text);
        QSignalSpy tried(m_finder.get(), &SubaccountFinder::changed);
        QVERIFY(tried.wait(testPatience)); // after the pause
        QCOMPARE(m_transport->sent.size(), 1U);
    }
    m_transport->answer(200, answerWith(many(10), u"more"_s));
    QTRY_COMPARE(m_transport->total, 2);
    QCOMPARE(m_transport->sent.size(), 1U);
    QCOMPARE(asked()["search_terms"_L1].toArray(), QJsonArray{u"abc"_s});
}

void TestSubaccountFinder::doesNotAskWithoutTheRight()
{
    m_access->ask();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, R"({"data":["/activity/search"]})");
    QTRY_VERIFY(m_access->permissions());
    QVERIFY(!m_finder->mayAsk());
    m_finder->start();
    m_finder->find(u"abc"_s);
    QVERIFY(!m_finder->isBusy()); // nor will it ask later
    QCOMPARE(m_transport->total, 1);
    QVERIFY(!m_finder->knowsAll());
}

void TestSubaccountFinder::saysWhyThereIsNoAnswer()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(
        400,
        R"({"data":{"error":"No","error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"}})");
    QTRY_VERIFY(m_finder->error());
    QCOMPARE(m_finder->error()->kind, ApiError::Kind::PermissionDenied);
    m_finder->start();
    QTRY_COMPARE(m_transport->total, 2);
    QVERIFY(!m_finder->error());
}

void TestSubaccountFinder::forgetsWhatIsGone()
{
    m_finder->start();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, answerWith(many(3)));
    QTRY_COMPARE(m_finder->matches().size(), 3);
    m_finder->start();
    QCOMPARE(m_finder->matches().size(), 3); // at once, from before
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, answerWith(many(2)));
    QTRY_COMPARE(m_finder->matches().size(), 2);
}

QTEST_GUILESS_MAIN(TestSubaccountFinder)
#include "tst_subaccountfinder.moc"
