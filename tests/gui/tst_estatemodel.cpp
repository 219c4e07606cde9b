// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccountbench.h"
#include "gui/subaccounts/estate/estatemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace SubaccountBench;
using Aspect = EstateAspect;
using State = EstateCell::State;

/// The matrix of the estate as a table.
class TestEstateModel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsTheWorstFirst();
    void sortsByAColumnAndBack();
    void datesEveryCell();
    void namesTellApart();
    void keepsWhatIsChosen();

private:
    static EstateCell cell(State state, int hoursAgo = 1)
    {
        return {.state = state,
                .text = u"text"_s,
                .detail = u"<b>detail</b>"_s,
                .at = noon.addSecs(-3600 * hoursAgo)};
    }
    [[nodiscard]] QStringList ids() const { return m_model->ids(); }
    [[nodiscard]] QModelIndex at(const QString &id, Aspect aspect) const
    {
        return m_model->index(int(ids().indexOf(id)), EstateModel::firstAspect + int(aspect));
    }

    std::unique_ptr<EstateModel> m_model;
};

void TestEstateModel::init()
{
    m_model = std::make_unique<EstateModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setOverview(
        overview({subaccount(u"a"_s, u"Aster"_s), subaccount(u"b"_s, u"Birch"_s),
                  subaccount(u"p1"_s, u"Pine"_s), subaccount(u"p2"_s, u"Pine"_s)}));
    EstateMatrix matrix;
    matrix.set(u"a"_s, Aspect::DomainVerified, cell(State::Good));
    matrix.set(u"a"_s, Aspect::BounceRate, cell(State::Fair, 30));
    matrix.set(u"b"_s, Aspect::DomainVerified, cell(State::Bad));
    matrix.set(u"b"_s, Aspect::BounceRate, cell(State::Good));
    matrix.set(u"gone"_s, Aspect::BounceRate, cell(State::Bad));
    m_model->setMatrix(matrix, noon);
}

void TestEstateModel::showsTheWorstFirst()
{
    QCOMPARE(ids(), (QStringList{u"b"_s, u"a"_s})); // and none that isn't there any more
    m_model->setChosen({u"p2"_s});
    QCOMPARE(ids().size(), 3);
    QCOMPARE(ids().constFirst(), u"b"_s);
    QCOMPARE(at(u"p2"_s, Aspect::Tracking).data().toString(), u"–"_s);
}

void TestEstateModel::sortsByAColumnAndBack()
{
    m_model->sort(EstateModel::nameColumn, Qt::AscendingOrder);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s}));
    m_model->sort(EstateModel::nameColumn, Qt::DescendingOrder);
    QCOMPARE(ids(), (QStringList{u"b"_s, u"a"_s}));
    m_model->sort(EstateModel::firstAspect + int(Aspect::BounceRate), Qt::AscendingOrder);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s})); // the worse of the column
    m_model->sort(-1);
    QCOMPARE(ids(), (QStringList{u"b"_s, u"a"_s}));
}

void TestEstateModel::datesEveryCell()
{
    const QModelIndex fresh = at(u"a"_s, Aspect::DomainVerified);
    const QModelIndex old = at(u"a"_s, Aspect::BounceRate);
    QVERIFY(fresh.data(Qt::ToolTipRole).toString().contains(u"2026-03-20"_s));
    QVERIFY(!fresh.data(Qt::ToolTipRole).toString().contains(u"<b>detail"_s));
    QVERIFY(!fresh.data(Qt::ForegroundRole).isValid());
    QVERIFY(old.data(Qt::ForegroundRole).isValid()); // faded
    QCOMPARE(old.siblingAtColumn(EstateModel::readColumn).data().toString().isEmpty(), false);
}

void TestEstateModel::namesTellApart()
{
    m_model->setChosen({u"p1"_s, u"p2"_s});
    const auto name = [&](const QString &id) {
        return m_model->index(int(ids().indexOf(id)), EstateModel::nameColumn).data().toString();
    };
    QCOMPARE(name(u"p1"_s), u"Pine (p1)"_s);
    QCOMPARE(name(u"p2"_s), u"Pine (p2)"_s);
    QCOMPARE(m_model->subaccounts({u"p2"_s}).value(0).id, u"p2"_s);
}

void TestEstateModel::keepsWhatIsChosen()
{
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->index(1, 0), QItemSelectionModel::Select);
    m_model->sort(EstateModel::nameColumn, Qt::AscendingOrder);
    m_model->setChosen({u"p1"_s, u"p2"_s});
    QCOMPARE(selection.selectedIndexes().size(), 1);
    QCOMPARE(selection.selectedIndexes().constFirst().data(EstateModel::IdRole).toString(), u"a"_s);
}

QTEST_MAIN(TestEstateModel)
#include "tst_estatemodel.moc"
