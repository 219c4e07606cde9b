// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/filter/filterreading.h"
#include "api/scriptedservice.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/filter/cellfilter.h"
#include "gui/activity/filter/filtersuggester.h"
#include "gui/activity/filter/filtervocabulary.h"
#include "scriptedsearch.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestFilterSuggester : public QObject {
    Q_OBJECT
private slots:
    void offers_data();
    void offers();
    void replacesTheWholeWord();
    void offersKeysOnRequestWhereNothingIsTyped();
    void boundsWhatItOffers();
    void learnsFromTheRows();
    void filtersForACellLiterally();
};

static FilterVocabulary vocabulary()
{
    return {.senders = {u"news@a.example"_s, u"jo@news.example"_s, u"Zoë <z>"_s},
            .recipients = {u"件名@b.example"_s},
            .usernames = {u"<img src=file:///x>"_s},
            .subaccounts = {u"Café Zoë"_s}};
}

static FilterSuggestions suggested(const QString &text, const FilterVocabulary &words)
{
    return suggestionsAt(text, readFilter(text), text.size(), words);
}

void TestFilterSuggester::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("inserted");
    QTest::newRow("keys") << u"su"_s << QStringList{u"subject:"_s, u"sub:"_s};
    QTest::newRow("a key behind not") << u"-su"_s << QStringList{u"subject:"_s, u"sub:"_s};
    QTest::newRow("beginning first")
        << u"from:news"_s << QStringList{u"news@a.example"_s, u"jo@news.example"_s};
    QTest::newRow("in any case") << u"from:ZOË"_s << QStringList{u"\"Zoë <z>\""_s};
    QTest::newRow("the second value") << u"from:x,jo"_s << QStringList{u"jo@news.example"_s};
    QTest::newRow("Japanese") << u"to:件"_s << QStringList{u"件名@b.example"_s};
    QTest::newRow("in quotes") << u"sub:"_s << QStringList{u"\"Café Zoë\""_s};
    QTest::newRow("literal") << u"user:<"_s << QStringList{u"\"<img src=file:///x>\""_s};
    QTest::newRow("kinds") << u"event:un"_s << QStringList{u"unsubscribed"_s};
    QTest::newRow("times") << u"since:2"_s << QStringList{u"2h"_s, u"24h"_s};
    QTest::newRow("no words of that kind") << u"host:x"_s << QStringList{};
    QTest::newRow("complete") << u"from:jo@news.example"_s << QStringList{};
    QTest::newRow("no key") << u"invoice"_s << QStringList{};
}

void TestFilterSuggester::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, inserted);
    QStringList offered;
    const FilterSuggestions suggestions = suggested(text, vocabulary());
    for (const FilterSuggestion &each : suggestions.items) {
        QString whole = text;
        whole.replace(suggestions.start, suggestions.length, each.insert);
        const FilterReading::State state = readFilter(whole).state;
        QVERIFY2(state == FilterReading::State::Valid || each.insert.endsWith(u':'),
                 qPrintable(whole));
        offered.append(each.insert);
    }
    offered.sort();
    inserted.sort();
    if (text.startsWith(u"event:") || text.startsWith(u"since:")) {
        for (const QString &each : std::as_const(inserted))
            QVERIFY2(offered.contains(each), qPrintable(offered.join(u' ')));
    } else {
        QCOMPARE(offered, inserted);
    }
    if (QByteArray(QTest::currentDataTag()) == "beginning first")
        QCOMPARE(suggestions.items.constFirst().insert, u"news@a.example"_s);
}

void TestFilterSuggester::replacesTheWholeWord()
{
    const QString text = u"to:a from:nexx reply:b"_s;
    const FilterSuggestions suggestions = suggestionsAt(text, readFilter(text), 12, vocabulary());
    QCOMPARE(suggestions.start, 10);
    QCOMPARE(suggestions.length, 4);
    QVERIFY(!suggestions.items.isEmpty());
}

void TestFilterSuggester::offersKeysOnRequestWhereNothingIsTyped()
{
    for (const QString &text : {u""_s, u"from:jo "_s, u"-"_s}) {
        const FilterSuggestions suggestions = suggested(text, vocabulary());
        QCOMPARE(suggestions.offer, FilterSuggestions::Offer::OnRequest);
        QCOMPARE(suggestions.items.size(), qsizetype(filterKeys.size()));
    }
}

void TestFilterSuggester::boundsWhatItOffers()
{
    FilterVocabulary words;
    for (std::size_t i = 0; i < FilterVocabulary::maximumWords; ++i)
        words.senders.append(u"a%1@b.example"_s.arg(i));
    QCOMPARE(suggested(u"from:a"_s, words).items.size(), 50);
    QCOMPARE(suggested(u"from:b"_s, words).items.size(), 50);
}

void TestFilterSuggester::learnsFromTheRows()
{
    ManualClock clock;
    ScriptedService service(clock);
    ActivitySearch search(service, clock, ScriptedSearch::question());
    service.pending().answer(ScriptedSearch::page({ScriptedSearch::opened(9, "rare@b.example"),
                                                   ScriptedSearch::opened(8, "often@b.example"),
                                                   ScriptedSearch::opened(7, "often@b.example")}));
    QTRY_COMPARE(search.table().rowCount(), 3U);
    VocabularyReader reader;
    const QSignalSpy read(&reader, &VocabularyReader::changed);
    reader.read(search.table());
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(reader.vocabulary().recipients,
             QStringList({u"often@b.example"_s, u"rare@b.example"_s}));
    QVERIFY(reader.vocabulary().senders.isEmpty());
}

void TestFilterSuggester::filtersForACellLiterally()
{
    ManualClock clock;
    ScriptedService service(clock);
    ActivitySearch search(service, clock, ScriptedSearch::question());
    service.pending().answer(
        ScriptedSearch::page({ScriptedSearch::opened(9, "a b,(c)|d@b.example")}));
    QTRY_COMPARE(search.table().rowCount(), 1U);
    ActivityModel model;
    model.setSearch(&search);
    const auto condition = cellFilter(model.index(0, int(EventColumn::Recipient)));
    QVERIFY(condition);
    QCOMPARE(condition->toText(), u"to:\"a b,(c)|d@b.example\""_s);
    QCOMPARE(readFilter(condition->toText()).expression, FilterExpression(*condition));
    QVERIFY(!cellFilter(model.index(0, int(EventColumn::Time))));
    QVERIFY(!cellFilter(model.index(0, int(EventColumn::Subject))));
    QCOMPARE(cellFilter(model.index(0, int(EventColumn::Event)))->toText(), u"event:opened"_s);
}

QTEST_MAIN(TestFilterSuggester)
#include "tst_filtersuggester.moc"
