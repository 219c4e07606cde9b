// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedids.h"
#include "api/activity/packedtimes.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

namespace {

using Numbers = std::vector<std::uint64_t>;
using Choices = std::vector<std::uint32_t>;
using Ids = std::vector<StringId>;
using Times = std::vector<qint64>;

Numbers numbersOf(unsigned bits, int count, QRandomGenerator &random)
{
    Numbers numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(random.generate64() & ((std::uint64_t(1) << bits) - 1));
    if (bits > 0)
        numbers.back() |= std::uint64_t(1) << (bits - 1);
    return numbers;
}

Choices someChoices(std::size_t rows, std::size_t values, QRandomGenerator &random)
{
    Choices choices;
    for (std::size_t row = 0; row < rows; ++row)
        choices.push_back(std::uint32_t(random.bounded(quint32(values))));
    return choices;
}

/// Known strings and new ones, as they come.
Ids mixedIds(std::size_t count, StringId known, QRandomGenerator &random)
{
    Ids ids;
    StringId next = known;
    while (ids.size() < count) {
        const StringId old = random.bounded(known);
        const bool isOld
            = random.bounded(3) == 0 && std::find(ids.begin(), ids.end(), old) == ids.end();
        ids.push_back(isOld ? old : next++);
    }
    return ids;
}

} // namespace

class TestPackedIds : public QObject {
    Q_OBJECT
private slots:
    void packsNumbersOfEveryWidth();
    void givesBackItsTimes_data();
    void givesBackItsTimes();
    void givesBackItsIds_data();
    void givesBackItsIds();
    void givesBackMixedIds();
    void marksRows();
    void namesEachValueOnce();
    void takesNoRoomForNewStrings();
};

void TestPackedIds::packsNumbersOfEveryWidth()
{
    QRandomGenerator random(1);
    for (unsigned bits = 0; bits <= PackedNumbers::mostBits; ++bits) {
        for (const int count : {1, 2, 7, 64, 1000}) {
            const Numbers numbers = numbersOf(bits, count, random);
            const PackedNumbers packed(numbers);
            Numbers visited;
            packed.forEach(numbers.size(),
                           [&](std::size_t, std::uint64_t number) { visited.push_back(number); });
            QCOMPARE(visited, numbers);
            for (std::size_t i = 0; i < numbers.size(); ++i)
                QCOMPARE(packed[i], numbers[i]);
            QVERIFY(packed.memoryUse() <= bits * numbers.size() / 8 + 8);
        }
    }
}

void TestPackedIds::givesBackItsTimes_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<std::size_t>("mostBytes");
    constexpr qint64 now = 1'795'757'321'000;
    constexpr qint64 none = PackedTimes::none;
    QTest::newRow("no rows") << Times{} << std::size_t(0);
    QTest::newRow("one row") << Times{now} << std::size_t(8);
    QTest::newRow("none") << Times{none, none} << std::size_t(0);
    QTest::newRow("seconds") << Times{now, now - 1000, none, now - 255'000} << std::size_t(12);
    QTest::newRow("milliseconds") << Times{now, now - 1, now + 999} << std::size_t(12);
    QTest::newRow("before 1970") << Times{-1, -1000, 0, 5} << std::size_t(16);
    QTest::newRow("far apart") << Times{-62'167'219'200'000, 253'402'300'799'999, none}
                               << std::size_t(24);
}

void TestPackedIds::givesBackItsTimes()
{
    QFETCH(Times, times);
    QFETCH(std::size_t, mostBytes);
    const PackedTimes packed(times);
    QCOMPARE(packed.size(), times.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        QCOMPARE(packed[i], times[i]);
    QVERIFY(packed.memoryUse() <= mostBytes);
}

void TestPackedIds::givesBackItsIds_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<Ids>("values");
    QTest::newRow("no rows") << Choices{} << Ids{};
    QTest::newRow("one row") << Choices{0} << Ids{7};
    QTest::newRow("one row, the first string") << Choices{0} << Ids{0};
    QTest::newRow("one row, missing") << Choices{0} << Ids{missingString};
    QTest::newRow("all missing") << Choices{0, 0, 0} << Ids{missingString};
    QTest::newRow("same in every row") << Choices{0, 0, 0} << Ids{5};
    QTest::newRow("all new") << Choices{0, 1, 2, 3} << Ids{0, 1, 2, 3};
    QTest::newRow("new and missing") << Choices{0, 2, 1, 0} << Ids{4, 5, missingString};
    QTest::newRow("known ones between") << Choices{3, 2, 1, 0} << Ids{9, 2, 10, 0};
    QTest::newRow("known ones only") << Choices{0, 1, 2} << Ids{40, 2, 7};
    QTest::newRow("descending") << Choices{2, 1, 0} << Ids{3, 2, 1};
    QTest::newRow("not consecutive") << Choices{0, 1, 2} << Ids{10, 12, 14};
    QTest::newRow("greatest ids") << Choices{0, 1, 2} << Ids{0xfffffffe, 0, missingString};
    QTest::newRow("missing in the middle") << Choices{0, 1, 2} << Ids{1, missingString, 2};
}

void TestPackedIds::givesBackItsIds()
{
    QFETCH(Choices, choices);
    QFETCH(Ids, values);
    const PackedIds ids(choices, values);
    for (std::size_t row = 0; row < choices.size(); ++row)
        QCOMPARE(ids.at(row), values[choices[row]]);
    const bool isMissing = std::all_of(values.begin(), values.end(),
                                       [](StringId id) { return id == missingString; });
    QCOMPARE(ids.isMissing(), isMissing);
}

void TestPackedIds::givesBackMixedIds()
{
    QRandomGenerator random(2);
    for (int turn = 0; turn < 200; ++turn) {
        const std::size_t count = std::size_t(random.bounded(1, 300));
        Ids values = mixedIds(count, StringId(random.bounded(1, 1'000'000)), random);
        if (random.bounded(2) == 0)
            values.push_back(missingString);
        const Choices choices = someChoices(700, values.size(), random);
        const PackedIds ids(choices, values);
        for (std::size_t row = 0; row < choices.size(); ++row)
            QCOMPARE(ids.at(row), values[choices[row]]);
    }
}

void TestPackedIds::marksRows()
{
    QRandomGenerator random(3);
    const Ids values = mixedIds(100, 50, random);
    const Choices choices = someChoices(999, values.size(), random);
    const PackedIds ids(choices, values);
    std::vector<unsigned char> flags(ids.valueCount());
    for (std::size_t place = 0; place < flags.size(); ++place)
        flags[place] = ids.value(place) % 3 == 0 ? 1 : 0;
    std::vector<unsigned char> rows(choices.size());
    rows[5] = 1; // stays
    ids.mark(flags, rows.data(), rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        QCOMPARE(rows[row] == 1, row == 5 || values[choices[row]] % 3 == 0);
}

void TestPackedIds::namesEachValueOnce()
{
    const Ids values{9, 2, missingString, 10, 0};
    const PackedIds ids({4, 3, 2, 1, 0}, values);
    Ids named;
    for (std::size_t place = 0; place < ids.valueCount(); ++place)
        named.push_back(ids.value(place));
    std::sort(named.begin(), named.end());
    QCOMPARE(named, (Ids{0, 2, 9, 10, missingString}));
}

void TestPackedIds::takesNoRoomForNewStrings()
{
    Ids values;
    Choices choices;
    for (std::uint32_t i = 0; i < 1000; ++i) {
        values.push_back(5000 + i);
        choices.push_back(i);
    }
    QVERIFY(PackedIds(choices, values).memoryUse() <= 1000 * 10 / 8 + 8);
}

QTEST_APPLESS_MAIN(TestPackedIds)
#include "tst_packedids.moc"
