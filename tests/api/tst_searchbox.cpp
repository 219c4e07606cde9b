// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/activityservice.h"
#include "api/apiclient.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = ActivitySearch::State;

namespace {

constexpr int keystrokes = 40;

ApiAccess access()
{
    ApiAccess access;
    access.id = u"id-1"_s;
    access.baseUrl = QUrl(u"https://api.smtp2go.com/v3"_s);
    access.key = Secret("api-0123456789ABCDEF0123456789ABCDEF");
    return access;
}

QByteArray emptyPage()
{
    return R"({"data":{"events":[],"total_events":0,"continue_token":null}})";
}

QString subjectIn(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body)["search_subject"_L1].toString();
}

} // namespace

/// Someone types into a box that searches at each keystroke.
class TestSearchBox : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksOnceForFortyKeystrokes();
    void keepsOneInFlightWhileTheNetworkIsSlow();
    void asksForTheLastAfterAPause();
    void canBeCancelledWhileThePersonTypes();

private:
    void type(int letters, std::chrono::milliseconds patience);
    void typeLetter(int typed, std::chrono::milliseconds patience);

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ActivityService> m_service;
    std::vector<std::unique_ptr<ActivitySearch>> m_kept; ///< by a view that deletes them later
    std::unique_ptr<ActivitySearch> m_search;
};

void TestSearchBox::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client = std::make_unique<ApiClient>(access(), *m_queue);
    m_service = std::make_unique<ActivityService>(*m_client);
}

void TestSearchBox::cleanup()
{
    m_kept.clear();
    m_search.reset();
    m_service.reset();
    m_client.reset();
    m_queue.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void TestSearchBox::type(int letters, std::chrono::milliseconds patience)
{
    for (int typed = 1; typed <= letters; ++typed)
        typeLetter(typed, patience);
}

/// The letter number \p typed, 80 ms after the one before.
void TestSearchBox::typeLetter(int typed, std::chrono::milliseconds patience)
{
    ActivityQuery query;
    query.subject = QString(typed, u'x');
    m_search = std::make_unique<ActivitySearch>(
        *m_service, m_clock, query, SearchOptions{.view = u"box"_s, .patience = patience});
    m_clock.advance(80ms);
    QCoreApplication::processEvents();
}

void TestSearchBox::asksOnceForFortyKeystrokes()
{
    type(keystrokes, 300ms);
    QTRY_COMPARE(m_transport->total, 1);
    QCOMPARE(subjectIn(m_transport->sent.front().request), QString(keystrokes, u'x'));
    QCOMPARE(m_transport->sent.front().request.view, u"box"_s);
    m_transport->answer(200, emptyPage());
    QTRY_COMPARE(m_search->state(), State::Complete);
    QCOMPARE(m_transport->total, 1);
    qInfo("figure F15 requests for %d keystrokes: %d", keystrokes, m_transport->total);
}

/// Also a view that searches at once, and keeps the former search for its rows.
void TestSearchBox::keepsOneInFlightWhileTheNetworkIsSlow()
{
    type(1, 0ms);
    QTRY_COMPARE(m_transport->total, 1);
    m_transport->answer(429);
    for (int typed = 2; typed <= keystrokes; ++typed) {
        m_kept.push_back(std::move(m_search));
        typeLetter(typed, 0ms);
    }
    QCOMPARE(m_transport->total, 1);
    QCOMPARE(m_queue->status().queued, 1);
}

void TestSearchBox::asksForTheLastAfterAPause()
{
    type(1, 0ms);
    QTRY_COMPARE(m_transport->total, 1);
    m_transport->answer(429);
    type(keystrokes, 0ms);
    m_clock.advance(20min);
    m_queue->wake();
    QTRY_COMPARE(m_transport->total, 2);
    QCOMPARE(subjectIn(m_transport->sent.front().request), QString(keystrokes, u'x'));
}

void TestSearchBox::canBeCancelledWhileThePersonTypes()
{
    type(3, 300ms);
    QCOMPARE(m_search->state(), State::Loading);
    m_search->cancel();
    QCOMPARE(m_search->state(), State::Cancelled);
    m_search->fetchMore();
    QTRY_COMPARE(m_transport->total, 1);
}

QTEST_GUILESS_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
