// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/numberspanel.h"

#include "api/activity/eventdecoder.h"
#include "api/answerbody.h"
#include "gui/activity/numbers/charttexts.h"
#include "gui/activity/numbers/countlist.h"
#include "gui/activity/numbers/numberssource.h"
#include "support/findwidget.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestNumbersPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void drawsOnlyKindsThatOccur();
    void coloursStandOut_data();
    void coloursStandOut();
    void looksDifferWithoutColour();
    void tellsStepsAndSummary();
    void placesTicksAtRoundTimes_data();
    void placesTicksAtRoundTimes();
    void showsCharts();
    void marksByKeyboard();
    void marksByMouse();
    void filtersByKindReceiverAndReply();
    void countsAnewWhenRowsCome();
    void showsTextLiterally();
    void worksWithoutThePlugin();
    void readsListsOut();
    void saysThatThereIsNothing();

private:
    void add(const QByteArrayList &events);
    void showPanel();
    QWidget *chart() const { return findWidget<QWidget>("Events over time"); }
    CountList *list(const char *name) const { return findWidget<CountList>(name); }
    QString mark() const { return findWidget<QLabel>("mark")->text(); }

    EventTable m_table;
    std::unique_ptr<EventDecoder> m_decoder;
    std::unique_ptr<NumbersSource> m_source;
    std::unique_ptr<NumbersPanel> m_panel;
};

static QByteArray happened(const QByteArray &kind, const QByteArray &time,
                           const QByteArray &recipient = "jo@b.example",
                           const QByteArray &reply = {})
{
    return R"({"event":")" + kind + R"(","date":"2026-02-05T)" + time + R"(Z","recipient":")"
        + recipient + R"(","smtp_response":")" + reply + "\"}";
}

void TestNumbersPanel::init()
{
    m_table = {};
    m_decoder = std::make_unique<EventDecoder>();
    m_source = std::make_unique<NumbersSource>();
    m_source->setRows([this] {
        NumbersSource::Rows rows{m_table, {}};
        for (EventTable::Row row = 0; row < m_table.rowCount(); ++row)
            rows.shown.push_back(row);
        return rows;
    });
    m_panel = std::make_unique<NumbersPanel>(*m_source);
}

void TestNumbersPanel::cleanup()
{
    m_panel.reset();
    m_source.reset();
}

void TestNumbersPanel::add(const QByteArrayList &events)
{
    auto page = m_decoder->decode(answer::page({.events = events}));
    m_table.append(std::make_shared<const EventPage>(std::move(page).value()));
}

void TestNumbersPanel::showPanel()
{
    QSignalSpy counted(m_source.get(), &NumbersSource::counted);
    m_panel->resize(800, 240);
    m_panel->show();
    QTRY_COMPARE(counted.size(), 1);
}

static QByteArrayList someEvents()
{
    return {happened("delivered", "10:00:02"), happened("delivered", "10:00:00"),
            happened("hard-bounced", "10:00:01", "a@c.example", "550 5.1.1 No such user 4ZX1234")};
}

static EventHistogram histogram(const QByteArrayList &events)
{
    EventDecoder decoder;
    EventTable table;
    table.append(std::make_shared<const EventPage>(
        decoder.decode(answer::page({.events = events})).value()));
    return histogramOf(table, {}, 60, 0s);
}

void TestNumbersPanel::drawsOnlyKindsThatOccur()
{
    const EventChartData data = ChartTexts::dataOf(histogram(someEvents()), QPalette());
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series.at(0).name, QStringLiteral("Delivered"));
    QCOMPARE(data.series.at(0).counts, QList<quint32>({1, 0, 1}));
    QCOMPARE(data.series.at(1).counts, QList<quint32>({0, 1, 0}));
    QCOMPARE(ChartTexts::dataOf(histogram(someEvents()), QPalette()), data); // not drawn anew
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    return (light + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

static EventHistogram everyKind()
{
    QByteArrayList events{happened("teleported", "10:00:00")};
    for (const EventKind kind : knownEventKinds)
        events.append(happened(QByteArray(wireName(kind).data()), "10:00:00"));
    return histogram(events);
}

void TestNumbersPanel::coloursStandOut_data()
{
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0x2a, 0x2d, 0x31);
    QTest::newRow("black") << QColor(Qt::black);
}

void TestNumbersPanel::coloursStandOut()
{
    QFETCH(QColor, base);
    QPalette palette(base);
    palette.setColor(QPalette::WindowText, base.lightness() > 128 ? Qt::black : Qt::white);
    const EventChartData data = ChartTexts::dataOf(everyKind(), palette);
    QCOMPARE(data.series.size(), 11);
    for (const EventChartData::Series &series : data.series)
        QVERIFY2(contrast(series.brush.color(), base) >= 3.0, qPrintable(series.name));
}

/// In a grey world each two neighbours of the stack differ still, by pattern or by lightness.
void TestNumbersPanel::looksDifferWithoutColour()
{
    const EventChartData data = ChartTexts::dataOf(everyKind(), QPalette(Qt::white));
    for (qsizetype i = 1; i < data.series.size(); ++i) {
        const QBrush &below = data.series.at(i - 1).brush;
        const QBrush &above = data.series.at(i).brush;
        QVERIFY(below.style() != above.style() || below.textureImage() != above.textureImage());
    }
}

void TestNumbersPanel::tellsStepsAndSummary()
{
    const EventHistogram some = histogram(someEvents());
    QCOMPARE(ChartTexts::stepsText(some, 0, 1),
             QStringLiteral("2026-02-05 10:00:00 to 10:00:02: 1 delivered, 1 hard bounced"));
    QCOMPARE(ChartTexts::stepsText(some, 2, 3), QString());
    QCOMPARE(ChartTexts::summary(some),
             QStringLiteral(
                 "2026-02-05 10:00:00 to 10:00:03: 3 in all, 2 delivered, 1 hard bounced. "
                 "Most in one bar of 1 second: 2026-02-05 10:00:00 to 10:00:01: 1 delivered."));
    QCOMPARE(ChartTexts::summary({}), QStringLiteral("No events with a date."));
    QVERIFY(
        ChartTexts::summary(histogram({happened("opened", "10:00:00"), happened("opened", "x")}))
            .endsWith(QStringLiteral("in no bar: 1.")));
}

void TestNumbersPanel::placesTicksAtRoundTimes_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("labels");
    QTest::newRow("seconds") << QByteArray("10:00:03") << QByteArray("10:00:33")
                             << QStringLiteral("10:00:10 10:00:20 10:00:30");
    QTest::newRow("half hour") << QByteArray("10:01:00") << QByteArray("10:29:00")
                               << QStringLiteral("10:10 10:20");
    QTest::newRow("day") << QByteArray("00:00:00") << QByteArray("23:59:00")
                         << QStringLiteral("02-05 06:00 12:00 18:00");
    QTest::newRow("moment") << QByteArray("10:01:07") << QByteArray("10:01:07")
                            << QStringLiteral("10:01:07");
}

void TestNumbersPanel::placesTicksAtRoundTimes()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const EventChartData data = ChartTexts::dataOf(
        histogram({happened("opened", last), happened("opened", first)}), QPalette());
    QStringList labels;
    for (const EventChartData::Tick &tick : data.ticks)
        labels.append(tick.label);
    QTEST(labels.join(u' '), "labels");
}

void TestNumbersPanel::showsCharts()
{
    add(someEvents());
    showPanel();
    QVERIFY(chart() && chart()->isVisible());
    QVERIFY(!findWidget<QLabel>("noChart")->isVisible());
    QCOMPARE(chart()->accessibleDescription(), ChartTexts::summary(m_source->numbers().histogram));
    QVERIFY(mark().startsWith(QStringLiteral("Of the 3 rows shown. Bars of 1 second")));
    QCOMPARE(list("Kinds of events")->item(0, 0)->text(), QStringLiteral("Hard bounced"));
    QCOMPARE(list("Kinds of events")->item(1, 1)->text(), QStringLiteral("2"));
    QCOMPARE(list("Failing receivers")->item(0, 0)->text(), QStringLiteral("c.example"));
    QCOMPARE(list("Replies to failures")->item(0, 1)->text(),
             QStringLiteral("550 5.1.1 No such user …"));
}

static QDateTime second(int count)
{
    return QDateTime(QDate(2026, 2, 5), QTime(10, 0, count), Qt::UTC);
}

void TestNumbersPanel::marksByKeyboard()
{
    add(someEvents());
    showPanel();
    QSignalSpy range(m_panel.get(), &NumbersPanel::rangeRequested);
    QTest::keyClick(chart(), Qt::Key_Return);
    QVERIFY(range.isEmpty());
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY2(mark().startsWith(QStringLiteral("2026-02-05 10:00:01 to 10:00:03: 2 of 3 events.")),
             qPrintable(mark()));
    QCOMPARE(chart()->accessibleDescription(),
             QStringLiteral("2026-02-05 10:00:01 to 10:00:03: 1 delivered, 1 hard bounced"));
    QCOMPARE(list("Kinds of events")->item(1, 1)->text(), QStringLiteral("1")); // of the mark
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(range.size(), 1);
    QCOMPARE(range.last().at(0).toDateTime(), second(1));
    QCOMPARE(range.last().at(1).toDateTime(), second(3));
    QTest::keyClick(chart(), Qt::Key_Home);
    QTest::keyClick(chart(), Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(mark().contains(QStringLiteral("3 of 3 events")));
    QTest::keyClick(chart(), Qt::Key_Escape);
    QVERIFY(mark().startsWith(QStringLiteral("Of the 3 rows")));
}

void TestNumbersPanel::marksByMouse()
{
    add(someEvents());
    showPanel();
    QSignalSpy range(m_panel.get(), &NumbersPanel::rangeRequested);
    QWidget *view = qobject_cast<QAbstractScrollArea *>(chart())->viewport();
    const QPoint right(view->width() - 12, view->height() / 2);
    const QPoint left(view->width() / 2, view->height() / 2);
    QTest::mouseClick(view, Qt::LeftButton, {}, right);
    QVERIFY(range.isEmpty()); // a click only shows
    QVERIFY(mark().contains(QStringLiteral("1 of 3 events")));
    QTest::mousePress(view, Qt::LeftButton, {}, right);
    QMouseEvent move(QEvent::MouseMove, left, view->mapToGlobal(left), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, left);
    QCOMPARE(range.size(), 1);
    QCOMPARE(range.last().at(0).toDateTime(), second(1));
    QCOMPARE(range.last().at(1).toDateTime(), second(3));
}

void TestNumbersPanel::filtersByKindReceiverAndReply()
{
    add(someEvents());
    showPanel();
    QSignalSpy filters(m_panel.get(), &NumbersPanel::filterRequested);
    const auto text = [&] { return filters.last().first().value<FilterExpression>().toText(); };
    emit list("Failing receivers")->cellClicked(0, 0);
    QCOMPARE(text(), QStringLiteral("to:@c.example"));
    list("Replies to failures")->setCurrentCell(0, 0);
    QTest::keyClick(list("Replies to failures"), Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("reply:\"No such user\""));
    list("Kinds of events")->setCurrentCell(0, 0);
    QTest::keyClick(list("Kinds of events"), Qt::Key_Enter);
    QCOMPARE(text(), QStringLiteral("event:hard-bounced"));
    QCOMPARE(filters.size(), 3);
}

void TestNumbersPanel::countsAnewWhenRowsCome()
{
    add(someEvents());
    showPanel();
    add({happened("opened", "10:00:05"), happened("opened", "10:00:06")});
    m_source->recount();
    m_source->recount();
    QTRY_VERIFY(mark().startsWith(QStringLiteral("Of the 5 rows shown")));
}

void TestNumbersPanel::showsTextLiterally()
{
    add({happened("hard-bounced", "10:00:01", "a@<b>.example",
                  "550 <img src=file:///etc/passwd> <b>no</b>")});
    showPanel();
    QCOMPARE(list("Failing receivers")->item(0, 0)->text(), QStringLiteral("<b>.example"));
    QVERIFY(list("Replies to failures")->item(0, 1)->text().contains(QStringLiteral("<img")));
    for (const char *name : {"Failing receivers", "Replies to failures"}) {
        const QString tip = list(name)->item(0, 0)->toolTip();
        QVERIFY2(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")),
                 qPrintable(tip));
    }
    QCOMPARE(findWidget<QLabel>("mark")->textFormat(), Qt::PlainText);
    QCOMPARE(findWidget<QLabel>("noChart")->textFormat(), Qt::PlainText);
}

void TestNumbersPanel::worksWithoutThePlugin()
{
    m_panel->setPluginName(QStringLiteral("isn't there"));
    add(someEvents());
    showPanel();
    QVERIFY(!chart());
    auto *text = findWidget<QLabel>("noChart");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("can't be loaded")));
    QCOMPARE(list("Failing receivers")->rowCount(), 1);
    QCOMPARE(list("Kinds of events")->rowCount(), 2);
    QVERIFY(mark().startsWith(QStringLiteral("Of the 3 rows shown.")));
    m_panel->focusChart();
}

void TestNumbersPanel::readsListsOut()
{
    CountList list;
    list.setHeads({u"Receiver"_s, u"Failed"_s}, 0);
    list.setEmptyText(u"No bounces"_s);
    list.setLines({});
    QCOMPARE(list.accessibleDescription(), u"No bounces"_s);
    list.setLines({{{u"a.example"_s, u"12"_s}, {}},
                   {{u"b.example"_s, u"5"_s}, {}},
                   {{u"c.example"_s, u"2"_s}, {}},
                   {{u"d.example"_s, u"1"_s}, {}}});
    QCOMPARE(list.accessibleDescription(),
             u"4 line(s), the first: a.example, 12; b.example, 5; c.example, 2"_s);
}

void TestNumbersPanel::saysThatThereIsNothing()
{
    showPanel();
    QCOMPARE(chart()->accessibleDescription(), QStringLiteral("No events with a date."));
    QCOMPARE(mark(), QStringLiteral("Of the 0 rows shown."));
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Return);
    QVERIFY(!m_panel->grab().isNull());
}

QTEST_MAIN(TestNumbersPanel)
#include "tst_numberspanel.moc"
