// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/writestate.h"

#include <QTest>

class TestWriteState : public QObject {
    Q_OBJECT
private slots:
    void readsAnswers_data();
    void readsAnswers();
    void readsFailures_data();
    void readsFailures();
};

void TestWriteState::readsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<WriteState>("state");
    for (const int status : {200, 201, 204})
        QTest::addRow("%d", status) << status << WriteState::Sent;
    for (const int status : {301, 307, 400, 401, 402, 403, 404, 405, 409, 413, 415, 422, 429})
        QTest::addRow("%d", status) << status << WriteState::Refused;
    for (const int status : {100, 199, 408, 418, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status << WriteState::Unknown;
}

void TestWriteState::readsAnswers()
{
    QFETCH(int, status);
    QFETCH(WriteState, state);
    QCOMPARE(writeStateOf({TransportError::None, true, status}), state);
}

void TestWriteState::readsFailures_data()
{
    QTest::addColumn<TransportError>("error");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<WriteState>("state");
    QTest::newRow("refused") << TransportError::ConnectionRefused << false << WriteState::NotSent;
    QTest::newRow("TLS") << TransportError::Tls << false << WriteState::NotSent;
    QTest::newRow("time-out before")
        << TransportError::DeadlineExceeded << false << WriteState::NotSent;
    QTest::newRow("time-out after")
        << TransportError::DeadlineExceeded << true << WriteState::Unknown;
    QTest::newRow("lost") << TransportError::ConnectionLost << true << WriteState::Unknown;
    QTest::newRow("too large") << TransportError::AnswerTooLarge << true << WriteState::Unknown;
    QTest::newRow("cancelled") << TransportError::Cancelled << true << WriteState::Unknown;
    QTest::newRow("redirected") << TransportError::Redirected << true << WriteState::Refused;
}

void TestWriteState::readsFailures()
{
    QFETCH(TransportError, error);
    QFETCH(bool, sent);
    QFETCH(WriteState, state);
    // A body that was cut comes with status 200: that says nothing.
    for (const int status : {0, sent ? 200 : 0})
        QCOMPARE(writeStateOf({error, sent, status}), state);
}

QTEST_APPLESS_MAIN(TestWriteState)
#include "tst_writestate.moc"
