// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/eventdetailspanel.h"
#include "support/findwidget.h"

#include "api/activity/activitysearch.h"
#include "api/scriptedservice.h"
#include "scriptedsearch.h"
#include "support/manualclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>

using namespace ScriptedSearch;

class TestEventDetailsPanel : public QObject {
    Q_OBJECT
private slots:
    void showsEverythingOfAnEvent();
    void overtakesAnEarlierChoice();
    void clears();
};

static QByteArray richEvent()
{
    return R"({"date":"2026-02-05T10:00:09Z","event":"processed","recipient":"jo@b.example",)"
           R"("recipients":["jo@b.example","mo@b.example"],"cc":null,"new_field":{"deep":[1,2]},)"
           R"("headers":"To: jo@b.example\nX-One: 1","delivery_attempts":[{"host":"192.0.2.1",)"
           R"("smtptime":"2026-02-05T10:00:10Z","smtpresponse":"451 4.7.1 Later"}]})";
}

struct Fixture {
    explicit Fixture(const QByteArrayList &events)
        : service(clock)
        , search(service, clock, question())
    {
        service.pending().answer(page(events));
        while (search.table().rowCount() == 0)
            QCoreApplication::processEvents();
    }
    ManualClock clock;
    ScriptedService service;
    ActivitySearch search;
    EventDetailsPanel panel;
};

static QString valueOf(const QString &title)
{
    auto *fields = findWidget<QTableWidget>("Event fields");
    for (int row = 0; row < fields->rowCount(); ++row) {
        if (fields->item(row, 0)->text() == title)
            return fields->item(row, 1)->text();
    }
    return QStringLiteral("(absent)");
}

void TestEventDetailsPanel::showsEverythingOfAnEvent()
{
    Fixture fixture({richEvent()});
    fixture.panel.showRow(fixture.search.table(), 0);
    QTRY_COMPARE(valueOf(QStringLiteral("Event")), QStringLiteral("Processed"));
    QCOMPARE(valueOf(QStringLiteral("Recipients")), QStringLiteral("jo@b.example, mo@b.example"));
    QCOMPARE(valueOf(QStringLiteral("Cc")), QStringLiteral("(absent)"));
    QVERIFY(valueOf(QStringLiteral("new_field")).contains(QStringLiteral("deep")));
    QVERIFY(valueOf(QStringLiteral("Time")).contains(QStringLiteral("2026-02-05T10:00:09Z")));
    QVERIFY(findWidget<QPlainTextEdit>("E-mail headers")
                ->toPlainText()
                .contains(QStringLiteral("X-One: 1")));
    QCOMPARE(findWidget<QTableWidget>("Delivery attempts")->item(0, 2)->text(),
             QStringLiteral("451 4.7.1 Later"));
    fixture.panel.copyAsJson();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), richEvent());
    fixture.panel.copyAsText();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("451 4.7.1 Later")));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/json")),
             richEvent());
}

void TestEventDetailsPanel::overtakesAnEarlierChoice()
{
    Fixture fixture({opened(9, "first"), opened(8, "second")});
    fixture.panel.showRow(fixture.search.table(), 0);
    fixture.panel.showRow(fixture.search.table(), 1);
    QTRY_COMPARE(valueOf(QStringLiteral("Recipient")), QStringLiteral("second"));
}

void TestEventDetailsPanel::clears()
{
    Fixture fixture({richEvent()});
    fixture.panel.showRow(fixture.search.table(), 0);
    QTRY_COMPARE(valueOf(QStringLiteral("Event")), QStringLiteral("Processed"));
    fixture.panel.clear();
    QCOMPARE(findWidget<QTableWidget>("Event fields")->rowCount(), 0);
    QVERIFY(findWidget<QPlainTextEdit>("Raw JSON of the event")->toPlainText().isEmpty());
}

QTEST_MAIN(TestEventDetailsPanel)
#include "tst_eventdetailspanel.moc"
