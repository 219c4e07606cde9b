// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/searchedstrings.h"
#include "api/answerbody.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Rows = std::vector<EventTable::Row>;

namespace {

constexpr int pageSize = 300;
constexpr int pageCount = 70; ///< more than a thread takes at a time

/// Pages with strings of pages before them among their own.
EventTable packedTable()
{
    EventDecoder decoder;
    EventTable table;
    for (int number = 0; number < pageCount; ++number) {
        QByteArrayList events;
        for (int i = 0; i < pageSize; ++i)
            events += "{\"subject\":\"Order " + QByteArray::number(number * pageSize / 2 + i)
                + "\",\"recipient\":\"anna" + QByteArray::number(i) + "@pine.example\"}";
        auto page = decoder.decode(answer::page({.events = events, .total = -1, .token = {}}));
        table.append(std::make_shared<const EventPage>(std::move(page).value()));
        table.parts().back().page->pack();
    }
    return table;
}

} // namespace

class TestSearchedStrings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_table = packedTable(); }
    void keepsWhatWasUnpacked();
    void keepsNothingOfAnotherTable();
    void findsInPackedPages_data();
    void findsInPackedPages();

private:
    EventTable m_table;
};

void TestSearchedStrings::keepsWhatWasUnpacked()
{
    const StringDictionary &subjects = m_table.dictionary(EventColumn::Subject);
    SearchedStrings strings;
    const SearchedStrings::Block one = strings.block(subjects, 3);
    QVERIFY(one->at(0).starts_with("Order "));
    QCOMPARE(strings.memoryUse(), one->memoryUse());
    const std::vector<SearchedStrings::Block> all = strings.blocks(subjects);
    QCOMPARE(all.size(), subjects.parts().size());
    QVERIFY(all[3] == one);
    QVERIFY(strings.blocks(subjects) == all);
    QVERIFY(strings.block(subjects, 69) == all[69]);
    const std::weak_ptr<const StringBlock> last = all.back();
    const std::weak_ptr<const StringBlock> first = all.front();
    QVERIFY(strings.memoryUse() > std::size_t(pageSize / 2 * pageCount * 8));
    strings.clear();
    QCOMPARE(strings.memoryUse(), std::size_t(0));
    QVERIFY(!first.expired()); // here they are still held
    QVERIFY(strings.block(subjects, 69) == last.lock());
}

void TestSearchedStrings::keepsNothingOfAnotherTable()
{
    SearchedStrings strings;
    (void)strings.blocks(m_table.dictionary(EventColumn::Subject));
    EventDecoder decoder;
    EventTable other;
    auto page = decoder.decode(
        answer::page({.events = {R"({"subject":"another"})"}, .total = -1, .token = {}}));
    other.append(std::make_shared<const EventPage>(std::move(page).value()));
    const StringDictionary &subjects = other.dictionary(EventColumn::Subject);
    QCOMPARE(strings.block(subjects, 0)->at(0), std::string_view("another"));
    QCOMPARE(strings.blocks(subjects).front()->at(0), std::string_view("another"));
}

void TestSearchedStrings::findsInPackedPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EventTable::Row>("first");
    QTest::addColumn<std::size_t>("count");
    constexpr EventTable::Row lastPage = (pageCount - 1) * pageSize;
    QTest::newRow("some") << u"subject:\"Order 5\""_s << EventTable::Row(0) << std::size_t(0);
    QTest::newRow("all") << u"subject:order"_s << EventTable::Row(0)
                         << std::size_t(pageSize * pageCount);
    QTest::newRow("in each page") << u"to:anna299"_s << EventTable::Row(0)
                                  << std::size_t(pageCount);
    QTest::newRow("in the last page") << u"to:anna299"_s << lastPage << std::size_t(1);
    QTest::newRow("within the last page") << u"to:anna29"_s << lastPage + 291 << std::size_t(9);
}

void TestSearchedStrings::findsInPackedPages()
{
    QFETCH(QString, text);
    QFETCH(EventTable::Row, first);
    QFETCH(std::size_t, count);
    const EventFilter filter(readFilter(text).expression);
    SearchedStrings strings;
    const Rows rows = filter.rows(m_table, first);
    QVERIFY(filter.rows(m_table, first, nullptr, &strings) == rows);
    QVERIFY(filter.rows(m_table, first, nullptr, &strings) == rows);
    if (count > 0)
        QCOMPARE(rows.size(), count);
    for (const EventTable::Row row : rows)
        QVERIFY(row >= first);
    const std::vector<quint8> passes = filter.passes(m_table, first, nullptr, &strings);
    QCOMPARE(passes.size(), std::size_t(m_table.rowCount() - first));
    QCOMPARE(std::size_t(std::count(passes.begin(), passes.end(), 1)), rows.size());
}

QTEST_GUILESS_MAIN(TestSearchedStrings)
#include "tst_searchedstrings.moc"
