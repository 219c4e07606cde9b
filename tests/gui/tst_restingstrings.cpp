// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/answerbody.h"
#include "gui/activity/restingstrings.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

EventTable packedTable()
{
    EventDecoder decoder;
    EventTable table;
    auto page = decoder.decode(
        answer::page({.events = {R"({"subject":"a"})", R"({"subject":"b"})"}, .token = {}}));
    table.append(std::make_shared<const EventPage>(std::move(page).value()));
    table.parts().front().page->pack();
    return table;
}

} // namespace

class TestRestingStrings : public QObject {
    Q_OBJECT
private slots:
    void givesThemBackWhenNobodySearches();
    void keepsThemWhileSomebodySearches();
};

void TestRestingStrings::givesThemBackWhenNobodySearches()
{
    const EventTable table = packedTable();
    RestingStrings strings(1ms);
    QCOMPARE(strings.use()->block(table.dictionary(EventColumn::Subject), 0)->at(1),
             std::string_view("b"));
    QVERIFY(strings.memoryUse() > 0);
    QTRY_COMPARE(strings.memoryUse(), std::size_t(0));
}

void TestRestingStrings::keepsThemWhileSomebodySearches()
{
    const EventTable table = packedTable();
    RestingStrings strings;
    (void)strings.use()->blocks(table.dictionary(EventColumn::Subject));
    QCoreApplication::processEvents();
    QVERIFY(strings.memoryUse() > 0);
    QVERIFY(strings.use()->memoryUse() > 0);
}

QTEST_GUILESS_MAIN(TestRestingStrings)
#include "tst_restingstrings.moc"
