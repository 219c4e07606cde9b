// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "support/faultserver.h"
#include "support/findwidget.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// What typing costs, counted by the service.
class TestKeystrokes : public QObject {
    Q_OBJECT
private slots:
    void typingCostsOneRequest();
};

static int searchesOf(const FaultServer &server)
{
    return int(
        std::count_if(server.requests().begin(), server.requests().end(),
                      [](const auto &each) { return each.head.contains("/activity/search"); }));
}

void TestKeystrokes::typingCostsOneRequest()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_keystrokes"_s);
    FaultServer server;
    server.setFallback(FaultReply::json(
        R"({"data":{"events":[{"event":"opened","date":"2026-02-05T10:00:00Z"}],"total_events":1},)"
        R"("request_id":"r"})"));
    Console console(*qApp);
    console.start({.apiUrl = server.url().toString() + u"/v3"_s},
                  u"api-0123456789ABCDEFGHIJabcdefghijkl"_s);
    QTRY_VERIFY(findWidget<QTableView>("Activity events"));
    QTRY_VERIFY(findWidget<QTableView>("Activity events")->model()->rowCount() == 1);
    const int before = searchesOf(server);
    auto *text = findWidget<QLineEdit>("Free text");
    const QString typed(40, u'x');
    QTest::keyClicks(text, typed);
    QCOMPARE(text->text(), typed);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(!server.requests().isEmpty()
                && server.requests().constLast().body.contains(typed.toLatin1()));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    const int searches = searchesOf(server) - before;
    std::printf("figure F15 40 keystrokes and Return cost %d request\n", searches);
    QCOMPARE(searches, 1);
}

QTEST_MAIN(TestKeystrokes)
#include "tst_keystrokes.moc"
