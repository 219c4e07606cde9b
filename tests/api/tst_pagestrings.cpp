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

constexpr EventColumn column = EventColumn::ServerReply;

/// Of one column.
PageStrings::Blocks blocksOf(const Texts &texts)
{
    PageStrings::Blocks blocks;
    blocks[std::size_t(column)] = blockOf(texts);
    return blocks;
}

PageStrings::Models modelsOf(const Texts &texts)
{
    auto models = std::make_shared<StringModels>();
    if (!texts.empty())
        models->learnFrom(blocksOf(texts));
    return models;
}

/// That can't be copied, for there is a mutex in it.
std::unique_ptr<PageStrings> pageOf(const Texts &texts)
{
    return std::make_unique<PageStrings>(blocksOf(texts), modelsOf(replies(0, 10)));
}

} // namespace

class TestPageStrings : public QObject {
    Q_OBJECT
private slots:
    void givesBackWhatItPacked_data();
    void givesBackWhatItPacked();
    void packsEveryColumn();
    void takesLessRoom();
    void keepsWhatIsHeld();
    void keepsTheLastAtHand();
    void learnsFromTheFirstThatShowsMuch();
    void isReadFromSeveralThreadsWhileItIsPacked();
};

void TestPageStrings::givesBackWhatItPacked_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Texts>("model");
    const Texts lengths{std::string(127, 'a'), std::string(128, 'b'), std::string(16'383, 'c'),
                        std::string(16'384, 'd'), std::string(3'000'000, 'e')};
    QTest::newRow("one") << Texts{"x"} << Texts{};
    QTest::newRow("empty") << Texts{""} << Texts{};
    QTest::newRow("empty ones between") << Texts{"", "a", "", "b", ""} << Texts{"a"};
    QTest::newRow("lengths") << lengths << Texts{};
    QTest::newRow("like the model") << replies(0, 500) << replies(0, 500);
    QTest::newRow("unlike the model") << replies(0, 500) << Texts{"Grüße", "", "發送"};
    QTest::newRow("empty model") << replies(0, 5) << Texts{""};
    QTest::newRow("zeros") << Texts{std::string(5, '\0'), "a"} << Texts{"a"};
}

void TestPageStrings::givesBackWhatItPacked()
{
    QFETCH(Texts, texts);
    QFETCH(Texts, model);
    const PackedStrings packed(blocksOf(texts), modelsOf(model));
    QCOMPARE(packed.size(column), texts.size());
    QVERIFY(textsOf(*packed.unpacked(column)) == texts);
}

void TestPageStrings::packsEveryColumn()
{
    PageStrings::Blocks blocks;
    for (std::size_t i = 0; i < blocks.size(); i += 2)
        blocks[i] = blockOf(replies(int(i), int(i) + 1));
    PageStrings strings(blocks, modelsOf({}));
    for (int turn = 0; turn < 2; ++turn, strings.pack()) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QCOMPARE(strings.size(EventColumn(i)), i % 2 == 0 ? i + 1 : 0);
            if (i % 2 == 0)
                QVERIFY(textsOf(*strings.strings(EventColumn(i))) == replies(int(i), int(i) + 1));
        }
    }
}

void TestPageStrings::takesLessRoom()
{
    const auto strings = pageOf(replies(0, 500));
    const std::size_t before = strings->memoryUse();
    strings->pack();
    const std::size_t packed = strings->memoryUse();
    QVERIFY(packed * 5 < before);
    strings->pack();
    QCOMPARE(strings->memoryUse(), packed);
    QVERIFY(textsOf(*strings->stringsOnce(column)) == replies(0, 500));
    QVERIFY(textsOf(*strings->strings(column)) == replies(0, 500));
}

void TestPageStrings::keepsWhatIsHeld()
{
    const auto strings = pageOf(replies(0, 500));
    const Block held = strings->strings(column);
    strings->pack();
    QCOMPARE(held->at(499), std::string_view("250 2.0.0 Ok: queued as 4ZFMGD499"));
    const Block unpacked = strings->stringsOnce(column);
    QVERIFY(strings->stringsOnce(column) == unpacked);
    QVERIFY(strings->strings(column) == unpacked);
}

void TestPageStrings::keepsTheLastAtHand()
{
    const auto strings = pageOf(replies(0, 500));
    strings->pack();
    const std::weak_ptr<const StringBlock> once = strings->stringsOnce(column);
    QVERIFY(once.expired());
    const std::weak_ptr<const StringBlock> atHand = strings->strings(column);
    QVERIFY(!atHand.expired());
    QVERIFY(strings->strings(column) == atHand.lock());
    std::vector<std::unique_ptr<PageStrings>> others;
    for (int i = 0; i < 100 && !atHand.expired(); ++i) {
        others.push_back(pageOf({std::string(1 << 20, 'x')}));
        others.back()->pack();
        (void)others.back()->strings(column);
    }
    QVERIFY(atHand.expired());
    QVERIFY(textsOf(*strings->strings(column)) == replies(0, 500));
}

/// A page of a few rows is no model, and a large one isn't replaced.
void TestPageStrings::learnsFromTheFirstThatShowsMuch()
{
    StringModels models;
    QVERIFY(models.of(column).empty());
    QVERIFY(!models.wouldLearnFrom({}));
    for (const int count : {2, 500, 600}) {
        const PageStrings::Blocks blocks = blocksOf(replies(count, count));
        QCOMPARE(models.wouldLearnFrom(blocks), count <= 500);
        if (count <= 500)
            models.learnFrom(blocks);
    }
    QVERIFY(models.of(column).starts_with("250 2.0.0 Ok: queued as 4ZFMGD500"));
    QVERIFY(models.of(column).size() <= 4096);
    QVERIFY(models.of(EventColumn::Subject).empty());
}

void TestPageStrings::isReadFromSeveralThreadsWhileItIsPacked()
{
    std::vector<std::unique_ptr<PageStrings>> pages;
    for (int i = 0; i < 40; ++i)
        pages.push_back(pageOf(replies(i, 200)));
    std::atomic_int wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 40; ++i) {
                PageStrings &page = *pages[std::size_t(i)];
                if (thread % 2 == 0)
                    page.pack();
                const Block block = thread < 2 ? page.strings(column) : page.stringsOnce(column);
                wrong += textsOf(*block) == replies(i, 200) ? 0 : 1;
                wrong += page.size(column) == 200 ? 0 : 1;
                (void)page.memoryUse();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, 0);
}

QTEST_APPLESS_MAIN(TestPageStrings)
#include "tst_pagestrings.moc"
