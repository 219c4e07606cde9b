// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/life/lifepanel.h"

#include "api/activity/activitysearch.h"
#include "api/scriptedservice.h"
#include "gui/activity/life/lifemodel.h"
#include "gui/activity/life/lifesource.h"
#include "net/requestqueue.h"
#include "net/wirecall.h"
#include "scriptedsearch.h"
#include "support/faketransport.h"
#include "support/findwidget.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ScriptedSearch;
using namespace std::chrono_literals;

class TestLifePanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tellsFromTheRowsWithoutAsking();
    void asksOnRequest();
    void asksByItselfWhenTheRowsLeaveItOpen();
    void asksNothingOfWhatOneArrowsPast();
    void asksNothingByItselfWhilePaused();
    void givesUpAskingForAnotherEmail();
    void remembersWhatItAsked();
    void saysWhyAskingFailed();
    void saysWhenNothingIsFound();
    void showsHeadingsForSeveralRecipients();
    void readsEveryEntry();
    void choosesEvents();
    void showsTheRule();
    void copiesForATicketWithoutKeys();
    void showsTextLiterally();
    void clears();

private:
    void fetch(const QByteArrayList &events);
    void show(EventTable::Row row);
    QString sentence() const { return findWidget<QLabel>("sentence")->text(); }
    QString sourceText() const { return findWidget<QLabel>("source")->text(); }
    QAbstractItemModel *timeLine() const
    {
        return findWidget<QListView>("Time line of the e-mail")->model();
    }

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ActivitySearch> m_search;
    std::unique_ptr<LifeSource> m_source;
    std::unique_ptr<LifePanel> m_panel;
};

static QByteArray mail(const char *id, const char *kind, const char *time, const char *more = "")
{
    return QByteArray(R"({"email_id":")") + id + R"(","event":")" + kind
        + R"(","date":"2026-02-05T)" + time + R"(Z","recipient":"jo@b.example")" + more + '}';
}

static QByteArrayList delivered()
{
    return {mail("one", "delivered", "10:00:14", R"(,"smtp_response":"250 2.0.0 OK gsmtp")"),
            mail("one", "processed", "10:00:00")};
}

void TestLifePanel::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_monitor = std::make_unique<QueueMonitor>(*m_queue);
    m_service = std::make_unique<ScriptedService>(m_clock);
    m_source = std::make_unique<LifeSource>(*m_service, *m_monitor, m_clock);
    m_source->setRestTime(1h);
    m_source->setHistoryDepth(std::chrono::days(30));
    m_panel = std::make_unique<LifePanel>(*m_source);
    new QAbstractItemModelTester(timeLine(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_panel.get());
}

void TestLifePanel::cleanup()
{
    m_panel.reset();
    m_source.reset();
    m_search.reset();
}

void TestLifePanel::fetch(const QByteArrayList &events)
{
    m_search = std::make_unique<ActivitySearch>(*m_service, m_clock, question());
    m_service->pending().answer(page(events));
    QTRY_COMPARE(int(m_search->table().rowCount()), int(events.size()));
    m_service->calls.clear();
}

void TestLifePanel::show(EventTable::Row row)
{
    m_source->show(m_search->table(), row, ActivityQuery::Region::Eu);
    const QString id = m_search->table().text(row, EventColumn::EmailId);
    QTRY_COMPARE(m_source->life().emailId, id);
}

void TestLifePanel::tellsFromTheRowsWithoutAsking()
{
    fetch(delivered());
    m_source->setRestTime(0ms);
    show(0);
    QCOMPARE(sentence(),
             QStringLiteral("Accepted by Google at the first attempt, 14 s after it "
                            "was sent."));
    QCOMPARE(sourceText(), QStringLiteral("From the 2 rows fetched"));
    QCOMPARE(timeLine()->rowCount(), 2);
    QTest::qWait(0); // a timer of no time would fire here
    QVERIFY(m_service->calls.isEmpty());
}

void TestLifePanel::asksOnRequest()
{
    fetch({mail("one", "opened", "10:01:00")});
    show(0);
    QVERIFY(sentence().startsWith(QStringLiteral("Arrived at b.example")));
    findWidget<QPushButton>("All events")->click();
    QCOMPARE(m_service->calls.size(), 1);
    const ScriptedService::Call call = m_service->calls.last();
    QCOMPARE(call.query.emailId, QStringLiteral("one"));
    QCOMPARE(call.query.start, m_clock.now().addDays(-30));
    QCOMPARE(call.query.end, m_clock.now());
    QCOMPARE(call.query.region, ActivityQuery::Region::Eu);
    QCOMPARE(call.options.view, QStringLiteral("life"));
    QVERIFY(sourceText().endsWith(QStringLiteral("asking SMTP2GO…")));
    QVERIFY(!findWidget<QPushButton>("All events")->isEnabled());
    m_service->pending().answer(page(delivered()));
    QTRY_VERIFY(sentence().startsWith(QStringLiteral("Accepted by Google")));
    QCOMPARE(sourceText(), QStringLiteral("All events of SMTP2GO as of 12:00"));
}

void TestLifePanel::asksByItselfWhenTheRowsLeaveItOpen()
{
    fetch({mail("one", "opened", "10:01:00")});
    m_source->setRestTime(0ms);
    show(0);
    QTRY_COMPARE(m_service->calls.size(), 1);
    m_service->pending().answer(page(delivered()));
    QTRY_VERIFY(sentence().startsWith(QStringLiteral("Accepted by Google")));
    m_source->show(m_search->table(), 0, ActivityQuery::Region::Eu);
    QTest::qWait(0);
    QCOMPARE(m_service->calls.size(), 1);
}

void TestLifePanel::asksNothingOfWhatOneArrowsPast()
{
    QByteArrayList events;
    for (int i = 0; i < 100; ++i)
        events.append(mail(QByteArray::number(i).constData(), "opened", "10:01:00"));
    fetch(events);
    m_source->setRestTime(50ms);
    for (EventTable::Row row = 0; row < 100; ++row)
        m_source->show(m_search->table(), row, ActivityQuery::Region::Eu);
    QTRY_COMPARE(m_service->calls.size(), 1);
    QCOMPARE(m_service->calls.last().query.emailId, QStringLiteral("99"));
}

void TestLifePanel::asksNothingByItselfWhilePaused()
{
    (void)m_queue->submit(WireCall::readFrom(QUrl(QStringLiteral("http://127.0.0.1:9"))),
                          m_queue.get());
    QTRY_COMPARE(m_transport->total, 1);
    m_transport->answer(429);
    QTRY_VERIFY(m_monitor->status().pausedFor);
    fetch({mail("one", "opened", "10:01:00")});
    m_source->setRestTime(0ms);
    show(0);
    QTest::qWait(0);
    QVERIFY(m_service->calls.isEmpty());
    m_source->ask(); // the person may: it waits in the queue
    QCOMPARE(m_service->calls.size(), 1);
}

void TestLifePanel::givesUpAskingForAnotherEmail()
{
    fetch({mail("one", "opened", "10:01:00"), mail("two", "opened", "10:02:00")});
    show(0);
    m_source->ask();
    const QPointer<ScriptedReply> reply = m_service->calls.last().reply;
    m_source->ask();
    QCOMPARE(m_service->calls.size(), 1); // one in flight
    show(1);
    QVERIFY(reply.isNull());
    QVERIFY(m_source->canAsk());
    QCOMPARE(sourceText(), QStringLiteral("From the 2 rows fetched"));
}

void TestLifePanel::remembersWhatItAsked()
{
    fetch({mail("one", "opened", "10:01:00"), mail("two", "opened", "10:02:00")});
    show(0);
    m_source->ask();
    m_service->pending().answer(page(delivered()));
    QTRY_VERIFY(sentence().startsWith(QStringLiteral("Accepted by Google")));
    show(1);
    QTRY_VERIFY(sentence().startsWith(QStringLiteral("Arrived")));
    show(0);
    QTRY_VERIFY(sentence().startsWith(QStringLiteral("Accepted by Google")));
    QCOMPARE(m_service->calls.size(), 1);
}

void TestLifePanel::saysWhyAskingFailed()
{
    fetch({mail("one", "opened", "10:01:00")});
    show(0);
    m_source->ask();
    ApiError error;
    error.kind = ApiError::Kind::Offline;
    m_service->pending().refuse(error);
    QTRY_COMPARE(m_source->asking(), LifeSource::Asking::Failed);
    QVERIFY2(sourceText().contains(QStringLiteral("asking failed: ")), qPrintable(sourceText()));
    QVERIFY(sentence().startsWith(QStringLiteral("Arrived")));
    QVERIFY(findWidget<QPushButton>("All events")->isEnabled());
}

void TestLifePanel::saysWhenNothingIsFound()
{
    fetch({mail("one", "opened", "10:01:00")});
    show(0);
    m_source->ask();
    m_service->pending().answer(page({}));
    QTRY_COMPARE(m_source->asking(), LifeSource::Asking::FoundNothing);
    QVERIFY(sourceText().contains(QStringLiteral("finds no events")));
    QVERIFY(sentence().startsWith(QStringLiteral("Arrived")));
}

static QByteArrayList forTwo()
{
    return {mail("one", "hard-bounced", "10:00:20",
                 R"(,"smtp_response":"550 5.1.1 no","recipients":["jo@b.example","mo@b.example"])"),
            mail("one", "processed", "10:00:00")};
}

void TestLifePanel::showsHeadingsForSeveralRecipients()
{
    fetch(forTwo());
    show(0);
    QCOMPARE(sentence(),
             QStringLiteral("As far as the rows fetched tell: 1 of 2 recipients: "
                            "refused for good; 1 of 2 recipients: still queued."));
    QStringList lines;
    for (int row = 0; row < timeLine()->rowCount(); ++row)
        lines.append(timeLine()->index(row, 0).data().toString());
    QCOMPARE(lines,
             QStringList({QStringLiteral("All recipients"), QStringLiteral("Processed"),
                          QStringLiteral("jo@b.example"), QStringLiteral("Hard bounced"),
                          QStringLiteral("mo@b.example")}));
}

void TestLifePanel::readsEveryEntry()
{
    fetch(forTwo());
    show(0);
    const auto read = [this](int row) {
        return timeLine()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(read(1), QStringLiteral("Processed, 2026-02-05 10:00:00"));
    QVERIFY2(read(2).startsWith(QStringLiteral("jo@b.example: Refused for good")),
             qPrintable(read(2)));
    QVERIFY(read(3).endsWith(QStringLiteral("550 5.1.1 no")));
    fetch(delivered());
    show(0);
    QTRY_COMPARE(read(1),
                 QStringLiteral("Delivered, 10:00:14, 14 s after the one before, 250 2.0.0 OK "
                                "gsmtp"));
}

void TestLifePanel::choosesEvents()
{
    fetch(delivered());
    show(0);
    auto *view = findWidget<QListView>("Time line of the e-mail");
    QCOMPARE(view->currentIndex().row(), 1); // the event that was chosen in the table
    QSignalSpy chosen(m_panel.get(), &LifePanel::eventChosen);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toUInt(), 1U);
}

void TestLifePanel::showsTheRule()
{
    fetch(delivered());
    show(0);
    m_panel->show();
    findWidget<QPushButton>("Why?")->click();
    auto *rule = findWidget<QPlainTextEdit>("Why the sentence says so");
    QVERIFY(rule->isVisible());
    QVERIFY(rule->toPlainText().contains(QStringLiteral("Decided by: Delivered")));
    m_panel->focusTimeLine();
    QVERIFY(!rule->isVisible());
}

void TestLifePanel::copiesForATicketWithoutKeys()
{
    fetch({mail("one", "rejected", "10:00:00",
                R"(,"reason":"key api-0123456789ABCDEF0123456789ABCDEF is in sandbox mode")")});
    show(0);
    m_panel->copyReport();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("Not sent: SMTP2GO rejected it")));
    QVERIFY(text.contains(QStringLiteral("E-mail one")));
    QVERIFY(!text.contains(QStringLiteral("0123456789ABCDEF0123456789ABCDEF")));
}

void TestLifePanel::showsTextLiterally()
{
    fetch({R"({"email_id":"<b>x","event":"<img src=file:x>","date":"<i>","recipient":)"
           R"("<img src=file:a>@<b>","recipients":["<u>","<img src=file:a>@<b>"],)"
           R"("smtp_response":"550 5.1.1 <img src=file:///etc/passwd>"})"});
    show(0);
    QCOMPARE(findWidget<QLabel>("sentence")->textFormat(), Qt::PlainText);
    QCOMPARE(findWidget<QLabel>("source")->textFormat(), Qt::PlainText);
    for (int row = 0; row < timeLine()->rowCount(); ++row) {
        const QString tip = timeLine()->index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")),
                 qPrintable(tip));
    }
    const QModelIndex entry = timeLine()->index(timeLine()->rowCount() - 1, 0);
    QCOMPARE(entry.data().toString(), QStringLiteral("<img src=file:x>"));
}

void TestLifePanel::clears()
{
    fetch(delivered());
    show(0);
    m_source->clear();
    QVERIFY(!m_source->canAsk());
    QVERIFY(m_source->life().isEmpty());
    m_panel->show();
    QVERIFY(findWidget<QLabel>("nothing")->isVisible());
}

QTEST_MAIN(TestLifePanel)
#include "tst_lifepanel.moc"
