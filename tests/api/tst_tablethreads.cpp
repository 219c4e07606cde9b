// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/eventorder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/searchedstrings.h"
#include "api/answerbody.h"

#include <QTest>
#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageCount = 40;
constexpr int pageSize = 200;

QByteArray pageNumber(int number)
{
    QByteArrayList events;
    for (int i = 0; i < pageSize; ++i)
        events += "{\"subject\":\"" + QByteArray::number((number * 7 + i) % 997)
            + "\",\"email_id\":\"" + QByteArray::number(number * pageSize + i) + "\"}";
    return answer::page({.events = events, .total = -1, .token = {}});
}

/// From the worker to the owner of the table.
class Handover {
public:
    void put(std::shared_ptr<const EventPage> page)
    {
        const std::scoped_lock lock(m_mutex);
        m_pages.push_back(std::move(page));
    }

    std::shared_ptr<const EventPage> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_pages.empty())
            return nullptr;
        auto page = m_pages.front();
        m_pages.pop_front();
        return page;
    }

private:
    std::mutex m_mutex;
    std::deque<std::shared_ptr<const EventPage>> m_pages;
};

} // namespace

/// What the thread sanitizer is to look at: decoding, appending, sorting, filtering and packing at
/// the same time.
class TestTableThreads : public QObject {
    Q_OBJECT
private slots:
    void sortsACopyWhileTheTableGrows();
    void readsPagesWhileTheyArePacked();
};

void TestTableThreads::sortsACopyWhileTheTableGrows()
{
    Handover handover;
    std::thread worker([&handover] {
        EventDecoder decoder;
        for (int i = 0; i < pageCount; ++i)
            handover.put(std::make_shared<const EventPage>(decoder.decode(pageNumber(i)).value()));
    });
    EventTable table;
    std::vector<std::thread> sorters;
    std::vector<std::vector<EventTable::Row>> orders(4);
    while (table.rowCount() < pageCount * pageSize) {
        if (auto page = handover.take())
            table.append(std::move(page));
        const std::size_t due = sorters.size();
        if (due < orders.size() && table.rowCount() > due * 8 * pageSize)
            sorters.emplace_back([copy = table, &order = orders[due]] {
                order = sortedRows(copy, {EventColumn::Subject, Qt::AscendingOrder});
                (void)copy.raw(copy.rowCount() - 1).size();
            });
    }
    worker.join();
    for (std::thread &sorter : sorters)
        sorter.join();
    QCOMPARE(sorters.size(), orders.size());
    for (const auto &order : orders)
        QVERIFY(!order.empty());
    QCOMPARE(table.text(pageCount * pageSize - 1, EventColumn::EmailId),
             QString::number(pageCount * pageSize - 1));
}

void TestTableThreads::readsPagesWhileTheyArePacked()
{
    EventDecoder decoder;
    EventTable table;
    for (int i = 0; i < pageCount; ++i)
        table.append(std::make_shared<const EventPage>(decoder.decode(pageNumber(i)).value()));
    const EventFilter filter(readFilter(u"subject:99"_s).expression);
    const std::vector<EventTable::Row> rows = filter.rows(table);
    QVERIFY(rows.size() > pageCount);
    std::atomic_int wrong = 0;
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 3; ++reader) {
        readers.emplace_back([&, copy = table] {
            SearchedStrings strings;
            for (int turn = 0; turn < 5; ++turn)
                wrong += filter.rows(copy, 0, nullptr, &strings) == rows ? 0 : 1;
            for (EventTable::Row row = 0; row < copy.rowCount(); row += 97)
                wrong += copy.text(row, EventColumn::EmailId) == QString::number(row) ? 0 : 1;
        });
    }
    for (const EventTable::Part &part : table.parts())
        part.page->pack();
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong, 0);
}

QTEST_APPLESS_MAIN(TestTableThreads)
#include "tst_tablethreads.moc"
