// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestlog.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = CallReport::State;

/// A list that is told only what the signals of the log say.
class Mirror : public QObject {
    Q_OBJECT
public:
    explicit Mirror(const RequestLog &log)
        : m_log(log)
    {
        connect(&log, &RequestLog::rowsAboutToBeInserted, this, [this](int first, int last) {
            m_valid = m_valid && first == rows.size();
            m_added = last - first + 1;
        });
        connect(&log, &RequestLog::rowsInserted, this, [this] {
            for (int i = 0; i < m_added; ++i)
                rows.append(textOf(int(rows.size())));
        });
        connect(&log, &RequestLog::rowsAboutToBeRemoved, this, [this](int first, int last) {
            m_valid = m_valid && first >= 0 && last < rows.size();
            if (m_valid)
                rows.remove(first, last - first + 1);
        });
        connect(&log, &RequestLog::rowsChanged, this, [this](int first, int last) {
            m_valid = m_valid && first >= 0 && last < rows.size();
            for (int row = first; m_valid && row <= last; ++row)
                rows[row] = textOf(row);
        });
    }

    [[nodiscard]] QString textOf(int row) const
    {
        const LoggedRequest &request = m_log.at(row);
        return QStringLiteral("%1 %2 %3 %4")
            .arg(request.id)
            .arg(int(request.state))
            .arg(request.status)
            .arg(request.requestId);
    }

    [[nodiscard]] bool isExact() const
    {
        QStringList expected;
        for (int row = 0; row < m_log.count(); ++row)
            expected.append(textOf(row));
        return m_valid && rows == expected;
    }

    QStringList rows;

private:
    const RequestLog &m_log;
    int m_added = 0;
    bool m_valid = true;
};

class TestRequestLog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void followsCalls();
    void takesNews();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void batches();
    void staysBounded();
    void keepsFewBodies();
    void clearsWhatEnded();
    void tellsExactRows();

private:
    void report(quint64 id, State state);
    void settle();

    ManualClock m_clock;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<RequestLog> m_log;
};

void TestRequestLog::init()
{
    m_log.reset();
    m_queue = std::make_unique<RequestQueue>(std::make_unique<FakeTransport>(), m_clock);
    m_log = std::make_unique<RequestLog>(*m_queue);
}

void TestRequestLog::report(quint64 id, State state)
{
    CallReport report;
    report.id = id;
    report.state = state;
    report.shownBody = "{}";
    emit m_queue->reported(report);
}

/// News is taken over in the order of its arrival, so that this one comes last.
void TestRequestLog::settle()
{
    static quint64 marker = 1'000'000'000;
    report(++marker, State::Waiting);
    QTRY_VERIFY(m_log->count() > 0 && m_log->at(m_log->count() - 1).id == marker);
    report(marker, State::Done);
    QTRY_COMPARE(m_log->at(m_log->count() - 1).state, State::Done);
}

void TestRequestLog::followsCalls()
{
    report(1, State::Waiting);
    QTRY_COMPARE(m_log->count(), 1);
    QCOMPARE(m_log->at(0).state, State::Waiting);
    report(1, State::Done);
    report(2, State::Waiting);
    QTRY_COMPARE(m_log->count(), 2);
    QCOMPARE(m_log->at(0).state, State::Done);
}

void TestRequestLog::takesNews()
{
    const QString key = QStringLiteral("api-0123456789ABCDEFGHIJabcdefghijkl");
    report(1, State::Done);
    report(2, State::Done);
    emit m_queue->answerNoted(1, {QStringLiteral("r-1\n"), {}});
    emit m_queue->answerNoted(2, {QString(100, QLatin1Char('x')), QStringLiteral("No, ") + key});
    emit m_queue->answerNoted(3, {QStringLiteral("of nobody"), {}});
    QTRY_COMPARE(m_log->count(), 2);
    QCOMPARE(m_log->at(0).requestId, QStringLiteral("r-1 "));
    QVERIFY(!m_log->at(0).isError());
    QCOMPARE(m_log->at(1).requestId.size(), 65);
    QCOMPARE(m_log->at(1).problem, QStringLiteral("No, api-0123456789AB…"));
    QVERIFY2(m_log->at(1).isError(), "a 200 that says no");
    emit m_queue->answerNoted(1, {QStringLiteral("r-2"), {}});
    QTRY_COMPARE(m_log->at(0).requestId, QStringLiteral("r-2"));
}

void TestRequestLog::saysWhatWentWrong_data()
{
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<QString>("problem");
    QTest::newRow("none") << TransportError::None << QString();
    QTest::newRow("offline") << TransportError::HostNotFound
                             << QStringLiteral("SMTP2GO can't be reached");
    QTest::newRow("replaced") << TransportError::Superseded
                              << QStringLiteral("A newer question took its place");
}

void TestRequestLog::saysWhatWentWrong()
{
    QFETCH(TransportError, error);
    QFETCH(QString, problem);
    CallReport failed;
    failed.id = 1;
    failed.error = error;
    emit m_queue->reported(failed);
    QTRY_COMPARE(m_log->count(), 1);
    QCOMPARE(m_log->at(0).problem, problem);
}

void TestRequestLog::batches()
{
    const QSignalSpy inserted(m_log.get(), &RequestLog::rowsInserted);
    const QSignalSpy changed(m_log.get(), &RequestLog::rowsChanged);
    for (quint64 id = 1; id <= 500; ++id)
        report(id, State::Waiting);
    QCOMPARE(m_log->count(), 0);
    QTRY_COMPARE(m_log->count(), 500);
    QCOMPARE(inserted.size(), 1);
    for (quint64 id = 1; id <= 500; ++id) {
        for (const State state : {State::InFlight, State::Done})
            report(id, state);
    }
    QTRY_COMPARE(m_log->at(499).state, State::Done);
    QCOMPARE(changed.size(), 1);
}

void TestRequestLog::staysBounded()
{
    const Mirror mirror(*m_log);
    for (quint64 id = 1; id <= 8000; ++id)
        report(id, id % 100 == 0 ? State::Waiting : State::Done);
    settle();
    int ended = 0;
    for (int row = 0; row < m_log->count(); ++row)
        ended += int(m_log->at(row).hasEnded());
    QCOMPARE(ended, RequestLog::capacity);
    QCOMPARE(m_log->count() - ended, 80);
    QCOMPARE(m_log->at(0).id, 100u);
    QVERIFY(mirror.isExact());
}

void TestRequestLog::keepsFewBodies()
{
    for (quint64 id = 1; id <= 2000; ++id)
        report(id, State::InFlight);
    settle();
    for (quint64 id = 1; id <= 2000; ++id)
        report(id, State::Done);
    settle();
    int bodies = 0;
    for (int row = 0; row < m_log->count(); ++row)
        bodies += int(!m_log->at(row).shownBody.isNull());
    QCOMPARE(bodies, RequestLog::shownBodies);
    QVERIFY(!m_log->at(m_log->count() - 1).shownBody.isNull());
}

void TestRequestLog::clearsWhatEnded()
{
    const Mirror mirror(*m_log);
    for (quint64 id = 1; id <= 9; ++id)
        report(id, id % 3 == 0 ? State::InFlight : State::Failed);
    m_log->clearEnded();
    QCOMPARE(m_log->count(), 3);
    QCOMPARE(m_log->at(0).id, 3u);
    QVERIFY(mirror.isExact());
    emit m_queue->answerNoted(1, {QStringLiteral("r-1"), {}});
    report(9, State::Done);
    m_log->clearEnded();
    QCOMPARE(m_log->count(), 2);
}

void TestRequestLog::tellsExactRows()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const Mirror mirror(*m_log);
    quint64 newest = 0;
    for (int round = 0; round < 300; ++round) {
        for (int i = random.bounded(60); i > 0; --i)
            report(++newest, State::Waiting);
        for (int i = random.bounded(80); i > 0 && newest > 0; --i)
            report(random.bounded(newest) + 1, State(random.bounded(7)));
        if (newest > 0)
            emit m_queue->answerNoted(random.bounded(newest) + 1, {QString::number(round), {}});
        if (random.bounded(4) == 0)
            m_log->clearEnded();
        else
            QMetaObject::invokeMethod(m_log.get(), "takeOver");
        QVERIFY2(mirror.isExact(), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
