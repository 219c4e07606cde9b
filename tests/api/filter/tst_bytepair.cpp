// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/bytepair.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <string>
#include <vector>

namespace {

constexpr std::size_t strides = 3;

std::string randomText(QRandomGenerator &random, std::size_t size)
{
    std::string text(size, ' ');
    std::generate(text.begin(), text.end(), [&] { return "abBe 5\xd0\xb5"[random.bounded(8)]; });
    return text;
}

} // namespace

class TestBytePair : public QObject {
    Q_OBJECT
private slots:
    void findsEveryPlace();
    void passesMostOthersBy();
};

void TestBytePair::findsEveryPlace()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const std::string pattern = randomText(random, std::size_t(random.bounded(1, 9)));
        const std::string text
            = randomText(random, strides * BytePair::stride + pattern.size() - 1);
        const BytePair pair(pattern, std::string(pattern.size(), '\0'));
        std::vector<std::uint64_t> found(strides);
        std::vector<std::uint64_t> foundPlainly(strides);
        pair.find(text.data(), strides, found.data());
        pair.findPlainly(text.data(), strides, foundPlainly.data());
        QCOMPARE(found, foundPlainly);
        for (std::size_t place = 0; place < strides * BytePair::stride; ++place) {
            const bool isThere = text.compare(place, pattern.size(), pattern) == 0;
            const std::uint64_t bit
                = found[place / BytePair::stride] >> place % BytePair::stride & 1;
            QVERIFY(bit == 1 || !isThere);
            QVERIFY(bit == 0 || isThere || pattern.size() > 2);
        }
    }
}

void TestBytePair::passesMostOthersBy()
{
    const std::string pattern = "zakaz 5";
    std::string text(BytePair::stride + pattern.size(), 'a');
    text.replace(3, pattern.size(), pattern);
    text.replace(20, pattern.size(), "Lakaz 7"); // only what is common is the same
    std::uint64_t found = 0;
    BytePair(pattern, std::string(pattern.size(), '\0')).find(text.data(), 1, &found);
    QCOMPARE(found, std::uint64_t(1) << 3);
}

QTEST_APPLESS_MAIN(TestBytePair)
#include "tst_bytepair.moc"
