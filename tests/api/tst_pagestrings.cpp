// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedstrings.h"
#include "api/activity/pagestrings.h"

#include <QTest>
#include <atomic>
#include <string>
#include <thread>

namespace {

using Texts = std::vector<std::string>;
using Block = PageStrings::Block;

Block blockOf(const Texts &texts)
{
    StringBlock block;
    for (const std::string &text : texts)
        block.append(text);
    return std::make_shared<const StringBlock>(std::move(block));
}

Texts textsOf(const StringBlock &block)
{
    Texts texts;
    for (std::size_t i = 0; i < block.size(); ++i)
        texts.emplace_back(block.at(i));
    return texts;
}

Texts replies(int first, int count)
{
    Texts texts;
    for (int i = first; i < first + count; ++i)
        texts.push_back("250 2.0.0 Ok: queued as 4ZFMGD" + std::to_string(i));
    return texts;
}

PageStrings packedReplies(int first, int count)
{
    return {blockOf(replies(first, count)), blockOf(replies(0, 10))};
}

} // namespace

class TestPageStrings : public QObject {
    Q_OBJECT
private slots:
    void givesBackWhatItPacked_data();
    void givesBackWhatItPacked();
    void packsWhereItPays_data();
    void packsWhereItPays();
    void keepsWhatIsHeld();
    void keepsTheLastAtHand();
    void isReadFromSeveralThreadsWhileItIsPacked();
};

void TestPageStrings::givesBackWhatItPacked_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Block>("model");
    const Texts lengths{std::string(127, 'a'), std::string(128, 'b'), std::string(16'383, 'c'),
                        std::string(16'384, 'd'), std::string(3'000'000, 'e')};
    QTest::newRow("one") << Texts{"x"} << Block();
    QTest::newRow("empty") << Texts{""} << Block();
    QTest::newRow("empty ones between") << Texts{"", "a", "", "b", ""} << blockOf({"a"});
    QTest::newRow("lengths") << lengths << Block();
    QTest::newRow("like the model") << replies(0, 500) << blockOf(replies(0, 500));
    QTest::newRow("unlike the model") << replies(0, 500) << blockOf({"Grüße", "", "發送"});
    QTest::newRow("empty model") << replies(0, 5) << blockOf({""});
    QTest::newRow("zeros") << Texts{std::string(5, '\0'), "a"} << blockOf({"a"});
}

void TestPageStrings::givesBackWhatItPacked()
{
    QFETCH(Texts, texts);
    QFETCH(Block, model);
    const PackedStrings packed(*blockOf(texts), model);
    QVERIFY(packed.isValid());
    QVERIFY(textsOf(*packed.unpacked()) == texts);
}

void TestPageStrings::packsWhereItPays_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Block>("model");
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("many") << replies(0, 500) << blockOf(replies(0, 10)) << true;
    QTest::newRow("few") << replies(0, 5) << blockOf(replies(0, 10)) << false;
    QTest::newRow("the first of all") << replies(0, 500) << Block() << false;
}

void TestPageStrings::packsWhereItPays()
{
    QFETCH(Texts, texts);
    QFETCH(Block, model);
    QFETCH(bool, isPacked);
    PageStrings strings(blockOf(texts), model);
    const std::size_t before = strings.memoryUse();
    strings.pack();
    strings.pack();
    QCOMPARE(strings.memoryUse() * 3 < before, isPacked);
    QCOMPARE(strings.memoryUse() < before, isPacked);
    QCOMPARE(strings.size(), texts.size());
    QVERIFY(textsOf(*strings.stringsOnce()) == texts);
    QVERIFY(textsOf(*strings.strings()) == texts);
}

void TestPageStrings::keepsWhatIsHeld()
{
    PageStrings strings = packedReplies(0, 500);
    const Block held = strings.strings();
    strings.pack();
    QVERIFY(strings.strings() == held);
    QCOMPARE(held->at(499), std::string_view("250 2.0.0 Ok: queued as 4ZFMGD499"));
}

void TestPageStrings::keepsTheLastAtHand()
{
    PageStrings strings = packedReplies(0, 500);
    strings.pack();
    const std::weak_ptr<const StringBlock> once = strings.stringsOnce();
    QVERIFY(once.expired());
    const std::weak_ptr<const StringBlock> atHand = strings.strings();
    QVERIFY(!atHand.expired());
    QVERIFY(strings.strings() == atHand.lock());
    std::vector<std::unique_ptr<PageStrings>> others;
    for (int i = 0; i < 100 && !atHand.expired(); ++i) {
        others.emplace_back(new PageStrings(blockOf({std::string(1 << 20, 'x')}), blockOf({"x"})));
        others.back()->pack();
        (void)others.back()->strings();
    }
    QVERIFY(atHand.expired());
    QVERIFY(textsOf(*strings.strings()) == replies(0, 500));
}

void TestPageStrings::isReadFromSeveralThreadsWhileItIsPacked()
{
    std::vector<std::unique_ptr<PageStrings>> pages;
    for (int i = 0; i < 40; ++i)
        pages.emplace_back(new PageStrings(blockOf(replies(i, 200)), blockOf(replies(0, 10))));
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 40; ++i) {
                if (thread % 2 == 0)
                    pages[std::size_t(i)]->pack();
                const Block block = thread < 2 ? pages[std::size_t(i)]->strings()
                                               : pages[std::size_t(i)]->stringsOnce();
                wrong += textsOf(*block) == replies(i, 200) ? 0 : 1;
                (void)pages[std::size_t(i)]->memoryUse();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, 0);
}

QTEST_APPLESS_MAIN(TestPageStrings)
#include "tst_pagestrings.moc"
