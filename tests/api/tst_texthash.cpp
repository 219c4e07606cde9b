// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/texthash.h"

#include <QTest>
#include <set>
#include <string>

namespace {

constexpr std::size_t longest = 100;

/// \p size bytes with none that repeats soon.
std::string textOf(std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += char('!' + i * 7 % 90);
    return text;
}

std::string followedBy(char filler, const std::string &text)
{
    return text + std::string(texthash::reach, filler);
}

} // namespace

class TestTextHash : public QObject {
    Q_OBJECT
private slots:
    void ignoresWhatFollows();
    void dependsOnEveryByte();
    void tellsLengthsApart();
    void comparesEveryByte();
};

void TestTextHash::ignoresWhatFollows()
{
    for (std::size_t size = 0; size <= longest; ++size) {
        const std::string text = textOf(size);
        const std::string one = followedBy('x', text);
        const std::string other = followedBy('\0', text);
        QCOMPARE(texthash::hashOfReachable({one.data(), size}), hashOf(text));
        QCOMPARE(texthash::hashOfReachable({other.data(), size}), hashOf(text));
        QVERIFY(texthash::isSameReachable(one.data(), other.data(), size));
    }
}

void TestTextHash::dependsOnEveryByte()
{
    for (std::size_t size = 1; size <= longest; ++size) {
        std::set<std::uint64_t> hashes{hashOf(textOf(size))};
        for (std::size_t i = 0; i < size; ++i) {
            std::string text = textOf(size);
            text[i] = '~';
            hashes.insert(hashOf(text));
        }
        QCOMPARE(hashes.size(), size + 1);
    }
}

void TestTextHash::tellsLengthsApart()
{
    std::set<std::uint64_t> hashes;
    for (std::size_t size = 0; size <= longest; ++size)
        hashes.insert(hashOf(std::string(size, '\0')));
    QCOMPARE(hashes.size(), longest + 1);
}

void TestTextHash::comparesEveryByte()
{
    for (std::size_t size = 1; size <= longest; ++size) {
        const std::string text = followedBy('x', textOf(size));
        for (std::size_t i = 0; i < size; ++i) {
            std::string other = text;
            other[i] = '~';
            QVERIFY(!texthash::isSameReachable(text.data(), other.data(), size));
        }
    }
}

QTEST_APPLESS_MAIN(TestTextHash)
#include "tst_texthash.moc"
