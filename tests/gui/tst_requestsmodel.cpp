// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestbench.h"
#include "gui/requests/requestsfilter.h"
#include "gui/requests/requestsmodel.h"
#include "gui/requests/requesttext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = CallReport::State;

class TestRequestsModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsARequest();
    void showsStates_data();
    void showsStates();
    void saysHowLongAndWhyItWaits_data();
    void saysHowLongAndWhyItWaits();
    void timesRun();
    void namesEveryReason();
    void staysExact();
    void filters_data();
    void filters();
    void writesCurl();
    void showsNoKey();
    void keepsUp();
};

void TestRequestsModel::showsARequest()
{
    RequestBench bench;
    const RequestsModel model(bench.log, bench.clock);
    CallReport done = bench.report(1, State::Done);
    done.attempts = 2;
    done.status = 200;
    done.duration = 180ms;
    done.size = 2048;
    done.waited = 76s;
    done.reason = WaitReason::Pause;
    bench.add(done);
    bench.note(1, {QStringLiteral("r-1"), {}});
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    const QStringList expected{QStringLiteral("2026-03-01 12:00:00"),
                               QStringLiteral("/activity/search"),
                               QStringLiteral("Harbour"),
                               QStringLiteral("Done"),
                               QStringLiteral("1:16, paused by SMTP2GO"),
                               QStringLiteral("2"),
                               QStringLiteral("200"),
                               QStringLiteral("180 ms"),
                               QStringLiteral("2.00 KiB"),
                               QStringLiteral("r-1")};
    QCOMPARE(cells, expected);
    const QString toolTip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(QStringLiteral("https://api.smtp2go.com/v3/activity/search")),
             qPrintable(toolTip));
}

void TestRequestsModel::showsStates_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<QString>("text");
    const TransportError none = TransportError::None;
    QTest::newRow("waiting") << State::Waiting << none << QStringLiteral("Waiting");
    QTest::newRow("in flight") << State::InFlight << none << QStringLiteral("In flight");
    QTest::newRow("retry") << State::WaitingToRetry << none << QStringLiteral("Retry in 0:03");
    QTest::newRow("joined") << State::Joined << none << QStringLiteral("Joined an equal request");
    QTest::newRow("done") << State::Done << none << QStringLiteral("Done");
    QTest::newRow("failed") << State::Failed << TransportError::ConnectionLost
                            << QStringLiteral("Failed: The connection broke");
    QTest::newRow("cancelled") << State::Cancelled << TransportError::Cancelled
                               << QStringLiteral("Cancelled");
    QTest::newRow("replaced") << State::Cancelled << TransportError::Superseded
                              << QStringLiteral("Cancelled: A newer question took its place");
}

void TestRequestsModel::showsStates()
{
    QFETCH(State, state);
    QFETCH(TransportError, error);
    QFETCH(QString, text);
    RequestBench bench;
    const RequestsModel model(bench.log, bench.clock);
    CallReport report = bench.report(1, state);
    report.error = error;
    report.retryAt = bench.clock.sinceBoot() + 3s;
    bench.add(report);
    QCOMPARE(model.index(0, RequestsModel::State).data().toString(), text);
}

void TestRequestsModel::saysHowLongAndWhyItWaits_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("waited");
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("just now") << State::Waiting << 0 << WaitReason::Limit
                              << QStringLiteral("0:00, the limit of this operation");
    QTest::newRow("before and now") << State::Waiting << 12'000 << WaitReason::Spacing
                                    << QStringLiteral("0:12, background work is spaced out");
    QTest::newRow("never") << State::Done << 0 << WaitReason::None << QString();
    QTest::newRow("hardly") << State::Done << 20 << WaitReason::Turn << QString();
    QTest::newRow("a moment") << State::InFlight << 150 << WaitReason::Turn
                              << QStringLiteral("150 ms, others are before it");
    QTest::newRow("a while") << State::Failed << 1500 << WaitReason::Retry
                             << QStringLiteral("1.5 s, a moment before the next attempt");
}

void TestRequestsModel::saysHowLongAndWhyItWaits()
{
    QFETCH(State, state);
    QFETCH(int, waited);
    QFETCH(WaitReason, reason);
    QFETCH(QString, text);
    RequestBench bench;
    const RequestsModel model(bench.log, bench.clock);
    CallReport report = bench.report(1, state);
    report.waited = std::chrono::milliseconds(waited);
    report.reason = reason;
    bench.add(report);
    QCOMPARE(model.index(0, RequestsModel::Wait).data().toString(), text);
}

void TestRequestsModel::timesRun()
{
    RequestBench bench;
    RequestsModel model(bench.log, bench.clock);
    CallReport waiting = bench.report(1, State::Waiting);
    waiting.reason = WaitReason::Pause;
    bench.add(waiting);
    bench.add(bench.report(2, State::Done));
    bench.add(bench.report(3, State::InFlight));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    bench.clock.advance(12s);
    model.tick();
    QCOMPARE(changed.size(), 2); // the one that has ended stays as it is
    QCOMPARE(model.index(0, RequestsModel::Wait).data().toString(),
             QStringLiteral("0:12, paused by SMTP2GO"));
    QCOMPARE(model.index(2, RequestsModel::Duration).data().toString(), QStringLiteral("0:12"));
}

void TestRequestsModel::namesEveryReason()
{
    QSet<QString> texts;
    for (int reason = int(WaitReason::Pause); reason <= int(WaitReason::Turn); ++reason)
        texts.insert(RequestText::reason(WaitReason(reason)));
    QCOMPARE(texts.size(), int(WaitReason::Turn));
    QVERIFY(!texts.contains(QString()));
}

void TestRequestsModel::staysExact()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo() << "seed" << seed;
    RequestBench bench;
    RequestsModel model(bench.log, bench.clock);
    RequestsFilter filter;
    filter.setSourceModel(&model);
    filter.sort(RequestsModel::Wait);
    filter.setKinds(RequestsFilter::Waiting);
    const QAbstractItemModelTester tester(&model);
    const QAbstractItemModelTester filterTester(&filter);
    quint64 newest = 0;
    for (int round = 0; round < 60; ++round) {
        for (int i = random.bounded(20); i > 0; --i)
            emit bench.queue.reported(bench.report(++newest, State::Waiting));
        for (int i = random.bounded(20); i > 0 && newest > 0; --i)
            emit bench.queue.reported(
                bench.report(random.bounded(newest) + 1, State(random.bounded(7))));
        bench.takeOver();
        if (random.bounded(5) == 0)
            bench.log.clearEnded();
        QCOMPARE(model.rowCount(), bench.log.count());
        QCOMPARE(filter.rowCount(), bench.log.waitingCount());
    }
}

void TestRequestsModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    QTest::newRow("none") << QString() << 0 << all;
    QTest::newRow("operation") << QStringLiteral(" ACTIVITY ") << 0
                               << QStringList{QStringLiteral("1"), QStringLiteral("3")};
    QTest::newRow("account") << QStringLiteral("lighthouse") << 0
                             << QStringList{QStringLiteral("2")};
    QTest::newRow("status") << QStringLiteral("503") << 0 << QStringList{QStringLiteral("1")};
    QTest::newRow("request ID") << QStringLiteral("r-7") << 0 << QStringList{QStringLiteral("2")};
    QTest::newRow("errors") << QString() << int(RequestsFilter::Errors)
                            << QStringList{QStringLiteral("1")};
    QTest::newRow("waiting") << QString() << int(RequestsFilter::Waiting)
                             << QStringList{QStringLiteral("3")};
    QTest::newRow("both") << QString() << int(RequestsFilter::Errors | RequestsFilter::Waiting)
                          << QStringList{QStringLiteral("1"), QStringLiteral("3")};
    QTest::newRow("both and text")
        << QStringLiteral("503") << int(RequestsFilter::Errors | RequestsFilter::Waiting)
        << QStringList{QStringLiteral("1")};
    QTest::newRow("nothing like it") << QStringLiteral("x-9") << 0 << QStringList();
}

void TestRequestsModel::filters()
{
    QFETCH(QString, text);
    QFETCH(int, kinds);
    QFETCH(QStringList, ids);
    RequestBench bench;
    RequestsModel model(bench.log, bench.clock);
    CallReport failed = bench.report(1, State::Failed);
    failed.status = 503;
    bench.add(failed);
    CallReport done = bench.report(2, State::Done);
    done.operation = QStringLiteral("/domain/view");
    done.accountName = QStringLiteral("Lighthouse");
    bench.add(done);
    bench.note(2, {QStringLiteral("r-7"), {}});
    bench.add(bench.report(3, State::WaitingToRetry));
    RequestsFilter filter;
    filter.setSourceModel(&model);
    filter.setText(text);
    filter.setKinds(RequestsFilter::Kinds::fromInt(kinds));
    filter.sort(RequestsModel::Time);
    QStringList found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found.append(
            QString::number(model.request(filter.mapToSource(filter.index(row, 0)).row()).id));
    QCOMPARE(found, ids);
}

void TestRequestsModel::writesCurl()
{
    RequestBench bench;
    LoggedRequest request;
    static_cast<CallReport &>(request) = bench.report(1, State::Done);
    QCOMPARE(RequestText::curl(request),
             QStringLiteral("curl -X POST 'https://api.smtp2go.com/v3/activity/search' "
                            "-H 'Content-Type: application/json' "
                            "-H \"X-Smtp2go-Api-Key: $SMTP2GO_API_KEY\" -d '{\"limit\":1}'"));
    request.verb = Verb::Patch;
    request.shownBody = {};
    QVERIFY(RequestText::curl(request).contains(QStringLiteral("-X PATCH")));
    QVERIFY(RequestText::curl(request).endsWith(QStringLiteral("@body.json")));
}

void TestRequestsModel::showsNoKey()
{
    const QString key = QStringLiteral("api-CANARY456789ABCDEFGHIJabcdefghij");
    RequestBench bench;
    const RequestsModel model(bench.log, bench.clock);
    CallReport report = bench.report(1, State::Failed);
    report.operation = report.accountName = report.summary = key;
    report.url = QUrl(QStringLiteral("https://x.example/v3/") + key);
    report.shownBody = key.toUtf8();
    bench.add(report);
    bench.note(1, {key, key});
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
            const QString text = model.index(0, column).data(role).toString();
            QVERIFY2(!text.contains(key), qPrintable(text));
        }
    }
    QVERIFY(!RequestText::curl(model.request(0)).contains(key));
}

/// No figure is asserted, only said: what a second of 500 requests costs a full list.
void TestRequestsModel::keepsUp()
{
    RequestBench bench;
    RequestsModel model(bench.log, bench.clock);
    RequestsFilter filter;
    filter.setSourceModel(&model);
    filter.sort(RequestsModel::Time);
    quint64 id = 0;
    for (; id < quint64(RequestLog::capacity);)
        emit bench.queue.reported(bench.report(++id, State::Done));
    bench.takeOver();
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int batch = 0; batch < 10; ++batch) {
        timer.start();
        for (int i = 0; i < 50; ++i) {
            ++id;
            for (const State state : {State::Waiting, State::InFlight, State::Done})
                emit bench.queue.reported(bench.report(id, state));
        }
        bench.takeOver();
        longest = std::max(longest, timer.elapsed());
    }
    qInfo() << "longest batch of 50 requests into 5000 rows:" << longest << "ms";
    QCOMPARE(filter.rowCount(), RequestLog::capacity);
}

QTEST_MAIN(TestRequestsModel)
#include "tst_requestsmodel.moc"
