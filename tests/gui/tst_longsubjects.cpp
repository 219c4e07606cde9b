// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/scriptedservice.h"
#include "core/plaintext.h"
#include "gui/activity/activitymodel.h"
#include "scriptedsearch.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTest>
#include <cstdio>

using namespace ScriptedSearch;

/// A sender who puts a megabyte into every subject doesn't stop the window.
class TestLongSubjects : public QObject {
    Q_OBJECT
private slots:
    void paintsThousandMegabytes();
};

namespace {

constexpr int pages = 40;
constexpr int rowsOfAPage = 25; // an answer may have 32 MiB

QByteArray megabyte(int number)
{
    const QByteArray subject = QByteArray::number(number) + QByteArray(1024 * 1024, 'w');
    return R"({"event":"opened","date":"2026-02-05T10:00:00Z","subject":")" + subject + "\"}";
}

QByteArray body(int number)
{
    QByteArrayList events;
    for (int i = 0; i < rowsOfAPage; ++i)
        events.append(megabyte(number * rowsOfAPage + i));
    return page(events, number + 1 < pages ? QByteArrayLiteral("t") : QByteArray(),
                pages * rowsOfAPage);
}

} // namespace

void TestLongSubjects::paintsThousandMegabytes()
{
    ManualClock clock;
    ScriptedService service(clock);
    ActivitySearch search(service, clock, question());
    ActivityModel model;
    model.setSearch(&search);
    QTableView view;
    view.setModel(&model);
    view.resize(1600, 1000);
    view.show();
    for (int number = 0; number < pages; ++number) {
        const QByteArray answer = body(number);
        if (number > 0)
            search.fetchMore();
        QTRY_COMPARE(service.calls.size(), number + 1);
        service.pending().answer(answer);
        QTRY_COMPARE(model.rowCount(), (number + 1) * rowsOfAPage);
    }
    QElapsedTimer paint;
    paint.start();
    QVERIFY(!view.grab().isNull());
    std::printf("figure F11 a table with %d subjects of 1 MiB is painted in %lld ms\n",
                model.rowCount(), static_cast<long long>(paint.elapsed()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, int(EventColumn::Subject)).data().toString();
        QVERIFY(text.size() <= maximumShownLength + 1);
    }
}

QTEST_MAIN(TestLongSubjects)
#include "tst_longsubjects.moc"
