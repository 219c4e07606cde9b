// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/scriptedservice.h"
#include "gui/activity/activitymodel.h"
#include "scriptedsearch.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ScriptedSearch;

class TestActivityModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsRowsAsTheyCome();
    void asksForMoreAtTheEnd();
    void sortsInAWorkerAndKeepsTheSelection();
    void sortsInWhatComesMeanwhile();
    void sortsAnAnswerThatIsOutOfOrder();
    void resetsForANewQuestionOnly();
    void showsTextLiterally();

private:
    QStringList recipients() const;
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

QTEST_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
