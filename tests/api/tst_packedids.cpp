// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedids.h"
#include "api/activity/packedtimes.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <set>

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

constexpr std::uint32_t missing = 0xffffffff;

Choices someChoices(std::size_t rows, std::size_t values, bool someMissing,
                    QRandomGenerator &random)
{
    Choices choices;
    for (std::size_t row = 0; row < rows; ++row) {
        const bool isMissing = someMissing && random.bounded(4) == 0;
        choices.push_back(isMissing ? missing : std::uint32_t(random.bounded(quint32(values))));
    }
    return choices;
}

/// By row.
Ids expected(const Choices &choices, const Ids &values)
{
    Ids ids;
    for (const std::uint32_t choice : choices)
        ids.push_back(choice == missing ? missingString : values[choice]);
    return ids;
}

Ids idsOf(const PackedIds &packed, std::size_t rows)
{
    Ids ids;
    for (std::size_t row = 0; row < rows; ++row)
        ids.push_back(packed.at(row));
    return ids;
}

std::vector<PackedIds> inEveryForm(const Choices &choices, const Ids &values, NumberRoom &room)
{
    const PackedIds ids(choices, values, room);
    const PackedIds packed = ids.packed(choices.size(), room);
    return {ids, packed, packed.copiedTo(room), packed.packed(choices.size(), room)};
}

/// Known strings and new ones, as they come.
Ids mixedIds(std::size_t count, StringId known, QRandomGenerator &random)
{
    Ids ids;
    std::set<StringId> used;
    StringId next = known;
    while (ids.size() < count) {
        const StringId old = random.bounded(known);
        const bool isOld = random.bounded(3) == 0 && used.insert(old).second;
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

private:
    NumberRoom m_room;
};

void TestPackedIds::packsNumbersOfEveryWidth()
{
    QRandomGenerator random(1);
    for (unsigned bits = 0; bits <= PackedNumbers::mostBits; ++bits) {
        for (const int count : {1, 2, 7, 64, 1000}) {
            const Numbers numbers = numbersOf(bits, count, random);
            NumberRoom room;
            const PackedNumbers packed(numbers, room);
            NumberRoom otherRoom(packed.memoryUse() + 8);
            const PackedNumbers copied = packed.copiedTo(otherRoom);
            Numbers visited;
            packed.forEach(numbers.size(),
                           [&](std::size_t, std::uint64_t number) { visited.push_back(number); });
            QCOMPARE(visited, numbers);
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                QCOMPARE(packed[i], numbers[i]);
                QCOMPARE(copied[i], numbers[i]);
            }
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
    NumberRoom room;
    const PackedTimes unpacked(times, room);
    const PackedTimes packed = unpacked.packed(room);
    const PackedTimes copied = packed.copiedTo(room);
    for (const PackedTimes &one : {unpacked, packed, copied}) {
        QCOMPARE(one.size(), times.size());
        for (std::size_t i = 0; i < times.size(); ++i)
            QCOMPARE(one[i], times[i]);
    }
    QVERIFY(packed.memoryUse() <= mostBytes);
}

void TestPackedIds::givesBackItsIds_data()
{
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<Ids>("values");
    QTest::newRow("no rows") << Choices{} << Ids{};
    QTest::newRow("one row") << Choices{0} << Ids{7};
    QTest::newRow("one row, the first string") << Choices{0} << Ids{0};
    QTest::newRow("one row, missing") << Choices{missing} << Ids{};
    QTest::newRow("all missing") << Choices{missing, missing} << Ids{};
    QTest::newRow("same in every row") << Choices{0, 0, 0} << Ids{5};
    QTest::newRow("all new") << Choices{0, 1, 2, 3} << Ids{0, 1, 2, 3};
    QTest::newRow("new and missing") << Choices{0, missing, 1, 0} << Ids{4, 5};
    QTest::newRow("the first missing") << Choices{missing, 0} << Ids{3};
    QTest::newRow("known ones between") << Choices{3, 2, 1, 0} << Ids{9, 2, 10, 0};
    QTest::newRow("known ones only") << Choices{0, 1, 2} << Ids{40, 2, 7};
    QTest::newRow("descending") << Choices{2, 1, 0} << Ids{3, 2, 1};
    QTest::newRow("not consecutive") << Choices{0, 1, 2} << Ids{10, 12, 14};
    QTest::newRow("greatest ids") << Choices{0, 1, missing} << Ids{0xfffffffe, 0};
}

void TestPackedIds::givesBackItsIds()
{
    QFETCH(Choices, choices);
    QFETCH(Ids, values);
    for (const PackedIds &ids : inEveryForm(choices, values, m_room)) {
        QCOMPARE(idsOf(ids, choices.size()), expected(choices, values));
        QCOMPARE(ids.isMissing(), values.empty());
    }
}

/// As many as one, two and four bytes have room for, and one more.
void TestPackedIds::givesBackMixedIds()
{
    QRandomGenerator random(2);
    for (const std::size_t count : {1, 2, 3, 100, 254, 255, 256, 257, 700, 65'535, 65'536}) {
        for (int turn = 0; turn < 10; ++turn) {
            const Ids values = mixedIds(count, StringId(random.bounded(1, 1'000'000)), random);
            const bool someMissing = random.bounded(2) == 0;
            const Choices choices = someChoices(700, count, someMissing, random);
            for (const PackedIds &ids : inEveryForm(choices, values, m_room))
                QCOMPARE(idsOf(ids, choices.size()), expected(choices, values));
        }
        m_room = NumberRoom();
    }
}

void TestPackedIds::marksRows()
{
    QRandomGenerator random(3);
    const Ids values = mixedIds(100, 50, random);
    const Choices choices = someChoices(999, values.size(), true, random);
    const Ids rowIds = expected(choices, values);
    for (const PackedIds &ids : inEveryForm(choices, values, m_room)) {
        std::vector<unsigned char> flags(ids.valueCount());
        for (std::size_t place = 0; place < flags.size(); ++place)
            flags[place] = ids.value(place) % 3 == 0 ? 1 : 0;
        std::vector<unsigned char> rows(choices.size());
        rows[5] = 1; // stays
        ids.mark(flags, rows.data(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row] == 1, row == 5 || rowIds[row] % 3 == 0);
    }
}

void TestPackedIds::namesEachValueOnce()
{
    for (const PackedIds &ids : inEveryForm({4, 3, missing, 2, 1, 0}, {9, 2, 10, 0, 7}, m_room)) {
        Ids named;
        for (std::size_t place = 0; place < ids.valueCount(); ++place)
            named.push_back(ids.value(place));
        QCOMPARE(named.back(), missingString);
        std::sort(named.begin(), named.end());
        QCOMPARE(named, (Ids{0, 2, 7, 9, 10, missingString}));
    }
}

void TestPackedIds::takesNoRoomForNewStrings()
{
    Ids values;
    Choices choices;
    for (std::uint32_t i = 0; i < 1000; ++i) {
        values.push_back(5000 + i);
        choices.push_back(i);
    }
    const PackedIds ids(choices, values, m_room);
    QVERIFY(ids.packed(choices.size(), m_room).memoryUse() <= 1000 * 10 / 8 + 8);
}

QTEST_APPLESS_MAIN(TestPackedIds)
#include "tst_packedids.moc"
