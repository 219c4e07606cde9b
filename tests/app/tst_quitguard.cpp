// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/queuemonitor.h"
#include "app/queues.h"
#include "app/quitguard.h"
#include "core/clock.h"
#include "core/settings.h"
#include "gui/shell/mainwindow.h"
#include "net/requestqueue.h"
#include "support/faultserver.h"
#include "support/freshstate.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Quitting with a change on the wire, to a server that never answers (G1 of the faults).
class TestQuitGuard : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void closesAtOnceWithReadsOnly();
    void asksWhileAChangeIsUnderWay();
    void waitsForTheChange();
    void leavesTheChangeInDoubt();
    void doesNotAskWhenTheSessionEnds();
    void endsInTimeWithFiveInFlight();

private:
    void begin(const Endpoint &endpoint, const QByteArray &body);
    void send(const Endpoint &endpoint, const QByteArray &body = "{}");
    void press(const QString &text) const;
    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

    SystemClock m_clock;
    Settings m_settings;
    Account m_account;
    QObject m_calls;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Queues> m_queues;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QuitGuard> m_guard;
};

void TestQuitGuard::init()
{
    freshState();
    m_server = std::make_unique<FaultServer>();
    m_server->setFallback({.end = FaultReply::End::Keep});
    m_account = {.name = u"Shop"_s,
                 .baseUrl = QUrl(m_server->url().toString() + u"/v3"_s),
                 .key = Secret("api-0123456789ABCDEF0123456789ABCDEF")};
    m_queues = std::make_unique<Queues>(m_clock);
    m_monitor = std::make_unique<QueueMonitor>(m_queues->of(m_account));
    m_client = std::make_unique<ApiClient>(m_account.access(), m_queues->of(m_account));
    m_window = std::make_unique<MainWindow>(*m_monitor, m_settings);
    m_guard = std::make_unique<QuitGuard>(*m_window, *m_queues);
    m_window->show();
}

void TestQuitGuard::cleanup()
{
    m_guard.reset();
    m_window.reset();
    m_client.reset();
    m_monitor.reset();
    m_queues.reset();
    m_server.reset();
}

void TestQuitGuard::begin(const Endpoint &endpoint, const QByteArray &body)
{
    const Decoder<bool> nothing = [](const QByteArray &) -> Result<bool, ApiError> { return true; };
    ApiReply *const reply = m_client->send<bool>(endpoint, body, nothing, {}, &m_calls);
    connect(reply, &ApiReply::finished, reply, &QObject::deleteLater);
}

/// Until it is on the wire.
void TestQuitGuard::send(const Endpoint &endpoint, const QByteArray &body)
{
    const qsizetype before = m_server->requests().size();
    begin(endpoint, body);
    QTRY_COMPARE(m_server->requests().size(), before + 1);
}

void TestQuitGuard::press(const QString &text) const
{
    const QList<QAbstractButton *> buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text)
            return button->click();
    }
    QFAIL(qPrintable(text));
}

void TestQuitGuard::closesAtOnceWithReadsOnly()
{
    send(endpoints::activitySearch);
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

void TestQuitGuard::asksWhileAChangeIsUnderWay()
{
    send(endpoints::suppressionAdd);
    QVERIFY(!m_window->close());
    QVERIFY(question());
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    question()->button(QMessageBox::Cancel)->click();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!question());
}

void TestQuitGuard::waitsForTheChange()
{
    m_server->setFallback(FaultReply::json(R"({"data":{}})"));
    m_server->script({.end = FaultReply::End::Keep});
    send(endpoints::suppressionAdd);
    QVERIFY(!m_window->close());
    press(u"&Wait, then quit"_s);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->isVisible(), "it did not wait");
    m_server->closeConnections(FaultReply::End::Reset); // now the outcome is known to be unknown
    QTRY_VERIFY(!m_window->isVisible());
}

void TestQuitGuard::leavesTheChangeInDoubt()
{
    send(endpoints::suppressionAdd);
    QVERIFY(!m_window->close());
    press(u"Quit &now"_s);
    QVERIFY(!m_window->isVisible());
    m_guard.reset();
    m_window.reset();
    m_client.reset();
    m_monitor.reset();
    m_queues = std::make_unique<Queues>(m_clock); // the next start
    QTRY_COMPARE(m_queues->of(m_account).journal().unresolved().size(), 1U);
}

void TestQuitGuard::doesNotAskWhenTheSessionEnds()
{
    send(endpoints::suppressionAdd);
    m_guard->askNoMore();
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

/// F14 of the figures, and G1 of the faults.
void TestQuitGuard::endsInTimeWithFiveInFlight()
{
    send(endpoints::suppressionAdd);
    for (const char *body : {R"({"limit":1})", R"({"limit":2})", R"({"limit":3})"})
        send(endpoints::activitySearch, body);
    begin(endpoints::activitySearch, R"({"limit":4})"); // four at a time: it waits for its turn
    QVERIFY(!m_window->close());
    QElapsedTimer timer;
    timer.start();
    press(u"Quit &now"_s);
    QVERIFY(!m_window->isVisible());
    m_guard.reset();
    m_window.reset();
    m_client.reset();
    m_monitor.reset();
    m_queues.reset();
    const qint64 took = timer.elapsed();
    qInfo("figure F14 quit with 4 reads and 1 change in flight: %lld ms", took);
    QVERIFY(took < 20'000); // it doesn't wait for the deadline of the calls, 30 s
    QCOMPARE(m_server->requests().size(), 4);
    m_queues = std::make_unique<Queues>(m_clock); // the next start
    QTRY_COMPARE(m_queues->of(m_account).journal().unresolved().size(), 1U);
}

QTEST_MAIN(TestQuitGuard)
#include "tst_quitguard.moc"
