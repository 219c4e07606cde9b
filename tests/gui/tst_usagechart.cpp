// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/usagechart.h"
#include "gui/subaccounts/details/usagecharttexts.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPalette>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The use of a plan day by day.
class TestUsageChart : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void hasABarADay();
    void readsOut();
    void saysWhatIsMissing();
    void drawsWithThePlugin();

private:
    static UsageSnapshot at(int day, qint64 used)
    {
        return {.at = QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC),
                .used = used,
                .size = 10'000};
    }
};

/// A day without a snapshot has none.
void TestUsageChart::hasABarADay()
{
    const EventChartData data
        = UsageChartTexts::dataOf({at(1, 100), at(2, 250), at(4, 12'000)}, QPalette());
    QCOMPARE(data.steps, 4);
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series.at(0).counts, (QList<quint32>{100, 250, 0, 12'000}));
    QCOMPARE(data.series.at(1).counts, (QList<quint32>{9'900, 9'750, 0, 0})); // over the plan
    QCOMPARE(data.ticks.constFirst().label, u"03-01"_s);
    QCOMPARE(UsageChartTexts::dataOf({}, QPalette()), EventChartData());
}

void TestUsageChart::readsOut()
{
    const UsageSeries series{at(1, 1'234), at(3, 2'000)};
    QCOMPARE(UsageChartTexts::dayText(series, 0), u"2026-03-01: 1,234 of 10,000 used"_s);
    QCOMPARE(UsageChartTexts::dayText(series, 1), u"2026-03-02: not looked at"_s);
    QVERIFY(UsageChartTexts::summary(series).contains(u"2026-03-03: 2,000 of 10,000 used"_s));
    QVERIFY(UsageChartTexts::summary({at(1, 10), at(2, 900), at(3, 20)})
                .endsWith(u"Most 2026-03-02: 900 of 10,000 used."_s));
}

void TestUsageChart::saysWhatIsMissing()
{
    UsageChart chart;
    chart.showSeries({});
    QVERIFY(chart.findChild<QLabel *>()->text().startsWith(u"Nothing was recorded yet."_s));
    chart.showSeries({at(1, 100)});
    QVERIFY(chart.findChild<QLabel *>()->text().contains(u"one day only"_s));
}

void TestUsageChart::drawsWithThePlugin()
{
    UsageChart chart;
    chart.resize(300, 140);
    chart.showSeries({at(1, 100), at(2, 250)});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QVERIFY(!chart.findChild<QLabel *>()->isVisible());
    QCOMPARE(chart.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size(), 2);
    QWidget *view = nullptr;
    const auto frames = chart.findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
    for (QFrame *each : frames) {
        if (!qobject_cast<QLabel *>(each))
            view = each;
    }
    QVERIFY(view);
    const QString whole = view->accessibleDescription();
    QCOMPARE(whole, UsageChartTexts::summary({at(1, 100), at(2, 250)}));
    QTest::keyClick(view, Qt::Key_Left); // the last bar
    QCOMPARE(view->accessibleDescription(), u"2026-03-02: 250 of 10,000 used"_s);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->accessibleDescription(), whole);
}

QTEST_MAIN(TestUsageChart)
#include "tst_usagechart.moc"
