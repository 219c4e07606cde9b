// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/filter/filterreading.h"
#include "api/scriptedservice.h"
#include "gui/activity/activitymodel.h"
#include "scriptedsearch.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ScriptedSearch;
using namespace Qt::Literals::StringLiterals;

class TestActivityModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsRowsAsTheyCome();
    void answersEachRole();
    void asksForMoreAtTheEnd();
    void sortsInAWorkerAndKeepsTheSelection();
    void sortsInWhatComesMeanwhile();
    void sortsAnAnswerThatIsOutOfOrder();
    void resetsForANewQuestionOnly();
    void showsTextLiterally();
    void showsWhatPasses();
    void keepsWhatStaysSelected();
    void filtersWhatComes();
    void filtersAgainForAnotherQuestion();
    void aNewerFilterTakesOver();
    void fetchesNothingByItselfWhenAllIsHidden();
    void changesInFourSteps();
    void isRightWhateverHappens();

private:
    QStringList recipients() const;
    void show(const QString &filter);
    std::unique_ptr<ActivitySearch> newSearch();

    ManualClock m_clock;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<ActivitySearch> m_search;
    std::unique_ptr<ActivityModel> m_model;
};

void TestActivityModel::init()
{
    m_model.reset();
    m_search.reset();
    m_service = std::make_unique<ScriptedService>(m_clock);
    m_search = newSearch();
    m_model = std::make_unique<ActivityModel>();
    if (QTest::currentTestFunction() != QByteArray("asksForMoreAtTheEnd")) // the tester asks too
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setSearch(m_search.get());
}

std::unique_ptr<ActivitySearch> TestActivityModel::newSearch()
{
    return std::make_unique<ActivitySearch>(*m_service, m_clock, question());
}

QStringList TestActivityModel::recipients() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row, int(EventColumn::Recipient)).data().toString());
    return texts;
}

void TestActivityModel::show(const QString &filter)
{
    const QSignalSpy filtered(m_model.get(), &ActivityModel::filtered);
    m_model->setFilter(EventFilter(readFilter(filter).expression));
    QTRY_COMPARE(filtered.size(), 1);
}

void TestActivityModel::showsRowsAsTheyCome()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_service->pending().answer(page({opened(9), opened(8, "zoe@c.example")}, "t1", 3));
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
    QCOMPARE(inserted.constFirst().at(2).toInt(), 1);
    QCOMPARE(m_model->index(0, int(EventColumn::Event)).data().toString(),
             QStringLiteral("Opened"));
    QCOMPARE(m_model->index(0, int(EventColumn::Time)).data().toString(),
             QStringLiteral("2026-02-05 10:00:09"));
    QVERIFY(m_model->index(0, int(EventColumn::Time))
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(QStringLiteral("UTC")));
    QCOMPARE(m_model->index(0, int(EventColumn::ByteSize)).data().toString(),
             QLocale().toString(12345));
}

void TestActivityModel::answersEachRole()
{
    m_service->pending().answer(page({opened(9)}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    const auto cell = [this](EventColumn column, int role) {
        return m_model->index(0, int(column)).data(role);
    };
    const EventTable &table = m_search->table();
    QCOMPARE(cell(EventColumn::Time, ActivityModel::SortRole).toLongLong(), table.time(0));
    QCOMPARE(cell(EventColumn::Recipient, ActivityModel::SortRole).toString(),
             table.text(0, EventColumn::Recipient));
    QCOMPARE(cell(EventColumn::Event, ActivityModel::KindRole).toInt(), int(table.kind(0)));
    QCOMPARE(cell(EventColumn::Recipient, ActivityModel::WireRole).toString(),
             table.text(0, EventColumn::Recipient));
    QVERIFY(!cell(EventColumn::Event, Qt::DecorationRole).isNull());
    QVERIFY(cell(EventColumn::Time, Qt::DecorationRole).isNull());
    QVERIFY(cell(EventColumn::ByteSize, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(cell(EventColumn::Time, Qt::TextAlignmentRole).isNull());
    QVERIFY(cell(EventColumn::Time, Qt::BackgroundRole).isNull());
    m_model->setRowColours(ActivityModel::RowColours::ByEvent);
    QVERIFY(!cell(EventColumn::Time, Qt::BackgroundRole).isNull());
}

void TestActivityModel::asksForMoreAtTheEnd()
{
    QVERIFY(!m_model->canFetchMore({}));
    m_service->pending().answer(page({opened(9)}, "t1", 2));
    QTRY_VERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_service->calls.size(), 2);
    m_service->pending().answer(page({opened(8)}));
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestActivityModel::sortsInAWorkerAndKeepsTheSelection()
{
    m_service->pending().answer(page({opened(9, "b"), opened(8, "c"), opened(7, "a")}));
    QTRY_COMPARE(m_model->rowCount(), 3);
    const QPersistentModelIndex chosen(m_model->index(1, int(EventColumn::Recipient)));
    const QSignalSpy sorted(m_model.get(), &ActivityModel::sorted);
    m_model->sort(int(EventColumn::Recipient), Qt::AscendingOrder);
    QCOMPARE(recipients(),
             QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
    QTRY_COMPARE(sorted.size(), 1);
    QCOMPARE(recipients(),
             QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data().toString(), QStringLiteral("c"));
}

void TestActivityModel::sortsInWhatComesMeanwhile()
{
    m_service->pending().answer(page({opened(9, "d"), opened(8, "b")}, "t1", 4));
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_search->fetchMore();
    m_model->sort(int(EventColumn::Recipient), Qt::AscendingOrder);
    m_service->pending().answer(page({opened(7, "c"), opened(6, "a")}));
    const QStringList inOrder{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                              QStringLiteral("d")};
    QTRY_COMPARE(recipients(), inOrder);
}

void TestActivityModel::sortsAnAnswerThatIsOutOfOrder()
{
    m_service->pending().answer(page({opened(7, "old"), opened(9, "new")}, "t1", 3));
    const QStringList newestFirst{QStringLiteral("new"), QStringLiteral("old")};
    QTRY_COMPARE(recipients(), newestFirst);
}

void TestActivityModel::resetsForANewQuestionOnly()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_service->pending().answer(page({opened(9)}, "t1", 2));
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->sort(int(EventColumn::Recipient));
    QTRY_VERIFY(!m_model->isSorting());
    QCOMPARE(reset.size(), 0);
    const std::unique_ptr<ActivitySearch> other = newSearch();
    m_model->setSearch(other.get());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSearch(nullptr);
}

void TestActivityModel::showsTextLiterally()
{
    m_service->pending().answer(
        page({opened(9, "<img src=file:x>"), opened(8, QByteArray(5000, 'x'))}));
    QTRY_COMPARE(m_model->rowCount(), 2);
    const QModelIndex hostile = m_model->index(0, int(EventColumn::Recipient));
    QCOMPARE(hostile.data().toString(), QStringLiteral("<img src=file:x>"));
    QVERIFY(hostile.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
    QVERIFY(hostile.siblingAtRow(1).data().toString().size() <= 513);
}

void TestActivityModel::showsWhatPasses()
{
    m_service->pending().answer(page({opened(9, "b"), opened(8, "c"), opened(7, "ab")}));
    QTRY_COMPARE(m_model->rowCount(), 3);
    show(u"to:B"_s);
    QCOMPARE(recipients(), QStringList({u"b"_s, u"ab"_s}));
    QVERIFY(m_model->shownRows() == (std::vector<EventTable::Row>{0, 2}));
    QVERIFY(!m_model->isFiltering());
    m_model->sort(int(EventColumn::Recipient), Qt::AscendingOrder);
    QTRY_COMPARE(recipients(), QStringList({u"ab"_s, u"b"_s}));
    show(u"to:zoe"_s);
    QCOMPARE(m_model->rowCount(), 0);
    show(QString());
    QCOMPARE(recipients(), QStringList({u"ab"_s, u"b"_s, u"c"_s}));
}

void TestActivityModel::keepsWhatStaysSelected()
{
    m_service->pending().answer(
        page({opened(9, "a"), opened(8, "b"), opened(7, "c"), opened(6, "b2")}));
    QTRY_COMPARE(m_model->rowCount(), 4);
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(3, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(m_model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    show(u"to:b"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), 1);
    QCOMPARE(selection.currentIndex().row(), 1);
    show(QString());
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.currentIndex().row(), 3);
}

void TestActivityModel::filtersWhatComes()
{
    m_service->pending().answer(page({opened(9, "b"), opened(8, "c")}, "t1", 6));
    QTRY_COMPARE(m_model->rowCount(), 2);
    show(u"to:b"_s);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_search->fetchMore();
    m_service->pending().answer(page({opened(7, "c"), opened(6, "b7"), opened(5, "c")}, "t2"));
    QTRY_COMPARE(recipients(), QStringList({u"b"_s, u"b7"_s}));
    m_search->fetchMore();
    m_service->pending().answer(page({opened(4, "c")}));
    QTRY_COMPARE(m_search->table().rowCount(), 6U);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestActivityModel::filtersAgainForAnotherQuestion()
{
    show(u"to:b"_s);
    m_service->pending().answer(page({opened(9, "b"), opened(8, "c")}));
    QTRY_COMPARE(recipients(), QStringList({u"b"_s}));
    const std::unique_ptr<ActivitySearch> other = newSearch();
    m_service->pending().answer(page({opened(9, "c"), opened(8, "b2")}));
    QTRY_COMPARE(other->table().rowCount(), 2U);
    m_model->setSearch(other.get());
    QCOMPARE(recipients(), QStringList({u"b2"_s}));
    m_model->setSearch(nullptr);
    QCOMPARE(m_model->table().rowCount(), 0U);
}

void TestActivityModel::aNewerFilterTakesOver()
{
    m_service->pending().answer(page({opened(9, "b"), opened(8, "c")}));
    QTRY_COMPARE(m_model->rowCount(), 2);
    const QSignalSpy filtered(m_model.get(), &ActivityModel::filtered);
    for (const char *text : {"to:b", "to:zoe", "to:c"})
        m_model->setFilter(EventFilter(readFilter(QString::fromLatin1(text)).expression));
    QVERIFY(m_model->isFiltering());
    QTRY_VERIFY(!m_model->isFiltering());
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(recipients(), QStringList({u"c"_s}));
}

void TestActivityModel::fetchesNothingByItselfWhenAllIsHidden()
{
    m_service->pending().answer(page({opened(9, "b")}, "t1", 2));
    QTRY_COMPARE(m_model->rowCount(), 1);
    show(u"to:zoe"_s);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestActivityModel::changesInFourSteps()
{
    QByteArrayList events;
    for (int i = 59; i >= 0; --i)
        events.append(opened(i, i % 2 == 0 ? "even" : (i % 3 == 0 ? "three" : "odd")));
    m_service->pending().answer(page(events));
    QTRY_COMPARE(m_model->rowCount(), 60);
    show(u"to:even"_s);
    QCOMPARE(m_model->rowCount(), 30);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy moved(m_model.get(), &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    show(u"to:three,odd"_s);
    QCOMPARE(m_model->rowCount(), 30);
    show(u"to:three,even"_s);
    QCOMPARE(m_model->rowCount(), 40);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(inserted.size(), 2);
    QVERIFY(moved.size() <= 4);
    QCOMPARE(reset.size(), 0);
}

/// Filters, sorts and pages in any order: in the end the rows are those that pass, in order, and
/// what was chosen is still the same event.
void TestActivityModel::isRightWhateverHappens()
{
    QRandomGenerator random(3);
    const QStringList filters{QString(), u"to:a"_s, u"to:b | to:c"_s, u"-to:a"_s, u"to:zoe"_s};
    QStringList all;
    int second = 3000;
    const auto answer = [&] {
        QByteArrayList events;
        for (int i = random.bounded(1, 30); i > 0; --i) {
            const QByteArray name(1, char('a' + random.bounded(4)));
            second -= random.bounded(-1, 3);
            all.append(QString::fromLatin1(name) + QString::number(all.size()));
            events.append(opened(second, all.last().toLatin1()));
        }
        m_service->pending().answer(page(events, "t", 10'000));
    };
    answer();
    QTRY_VERIFY(m_model->rowCount() > 0);
    QHash<QString, QPersistentModelIndex> chosen;
    QString filter;
    for (int step = 0; step < 200; ++step) {
        switch (random.bounded(4)) {
        case 0:
            filter = filters.at(random.bounded(int(filters.size())));
            m_model->setFilter(EventFilter(readFilter(filter).expression));
            break;
        case 1:
            m_model->sort(random.bounded(2) == 0 ? 0 : int(EventColumn::Recipient),
                          Qt::SortOrder(random.bounded(2)));
            break;
        case 2:
            m_search->fetchMore();
            answer();
            QTRY_COMPARE(int(m_search->table().rowCount()), int(all.size()));
            break;
        default:
            if (m_model->rowCount() > 0) {
                const auto index = m_model->index(random.bounded(m_model->rowCount()),
                                                  int(EventColumn::Recipient));
                chosen.insert(index.data().toString(), index);
            }
        }
        if (random.bounded(3) == 0)
            QCoreApplication::processEvents();
    }
    m_model->sort(int(EventColumn::Recipient), Qt::AscendingOrder);
    QTRY_VERIFY(!m_model->isFiltering() && !m_model->isSorting());
    QStringList expected = all;
    expected.removeIf([&](const QString &name) {
        return filter == u"to:zoe"_s || (filter == u"to:a"_s && name.front() != u'a')
            || (filter == u"-to:a"_s && name.front() == u'a')
            || (filter == u"to:b | to:c"_s && name.front() != u'b' && name.front() != u'c');
    });
    expected.sort();
    QCOMPARE(recipients(), expected);
    for (auto one = chosen.cbegin(); one != chosen.cend(); ++one)
        QVERIFY(!one->isValid() || one->data().toString() == one.key());
}

QTEST_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
