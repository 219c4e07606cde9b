// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccountbench.h"
#include "gui/subaccounts/sharebardelegate.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/subaccounts/subaccountrows.h"
#include "gui/subaccounts/subaccounttext.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QItemSelectionModel>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace SubaccountBench;
using Column = SubaccountColumn;
using State = Subaccount::State;
using Trouble = SubaccountTrouble;

/// The table of subaccounts: who is who, whatever they are called.
class TestSubaccountModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void sortsBarsByShare();
    void namesTellApart();
    void idsDifferByCaseOnly();
    void mergesById();
    void filters_data();
    void filters();
    void saysWhatIsNotKnown();
    void judgesBouncesInWords();
    void showsTextLiterally();
    void isRightWhateverHappens();
    void drawsTheShare();
    void exportsWhatIsShown();

private:
    void show(const std::shared_ptr<const SubaccountOverview> &overview);
    void sortBy(Column column, Qt::SortOrder order = Qt::AscendingOrder);
    void filterBy(const SubaccountFilter &filter);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString cell(const QString &id, Column column, int role = Qt::DisplayRole) const;

    std::unique_ptr<SubaccountModel> m_model;
};

void TestSubaccountModel::init()
{
    m_model = std::make_unique<SubaccountModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestSubaccountModel::show(const std::shared_ptr<const SubaccountOverview> &overview)
{
    const QSignalSpy arranged(m_model.get(), &SubaccountModel::arranged);
    m_model->setOverview(overview);
    QTRY_COMPARE(arranged.size(), 1);
}

void TestSubaccountModel::sortBy(Column column, Qt::SortOrder order)
{
    const QSignalSpy arranged(m_model.get(), &SubaccountModel::arranged);
    m_model->sort(int(column), order);
    QTRY_COMPARE(arranged.size(), 1);
}

void TestSubaccountModel::filterBy(const SubaccountFilter &filter)
{
    m_model->setFilter(filter);
    QTRY_VERIFY(!m_model->isArranging());
}

QStringList TestSubaccountModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids += m_model->index(row, 0).data(SubaccountModel::IdRole).toString();
    return ids;
}

QString TestSubaccountModel::cell(const QString &id, Column column, int role) const
{
    return m_model->index(m_model->rowOf(id), int(column)).data(role).toString();
}

/// Not by the number that is left: 900 of 1,000 is more than 2,000 of 10,000.
void TestSubaccountModel::sortsBarsByShare()
{
    Subaccount small = subaccount(u"s"_s, u"Small"_s);
    small.planSize = 1'000;
    small.planUsed = 100;
    small.planRemaining = 900;
    Subaccount none = subaccount(u"n"_s, u"None"_s);
    none.planSize.reset();
    none.planUsed.reset();
    none.planRemaining.reset();
    show(overview({small, none, subaccount(u"l"_s, u"Large"_s, 8'000)}));
    sortBy(Column::Left);
    QCOMPARE(ids(), (QStringList{u"l"_s, u"s"_s, u"n"_s}));
    sortBy(Column::Left, Qt::DescendingOrder);
    QCOMPARE(ids(), (QStringList{u"s"_s, u"l"_s, u"n"_s}));
    QCOMPARE(cell(u"l"_s, Column::Left), u"2,000 (20 %)"_s);
    QCOMPARE(m_model->index(0, 0).data(SubaccountModel::ShareRole).toDouble(), 0.9);
    QVERIFY(!m_model->index(2, 0).data(SubaccountModel::ShareRole).isValid());
}

void TestSubaccountModel::namesTellApart()
{
    show(overview({subaccount(u"aaa111"_s, u"Pine"_s, 1), subaccount(u"bbb222"_s, u"Pine"_s, 2),
                   subaccount(u"ccc333"_s, u"Birch"_s, 3)}));
    QCOMPARE(cell(u"aaa111"_s, Column::Name), u"Pine (aaa111)"_s);
    QCOMPARE(cell(u"bbb222"_s, Column::Name), u"Pine (bbb222)"_s);
    QCOMPARE(cell(u"ccc333"_s, Column::Name), u"Birch"_s);
    QCOMPARE(cell(u"bbb222"_s, Column::Used), u"2"_s);
    QVERIFY(cell(u"bbb222"_s, Column::Name, Qt::ToolTipRole).contains(u"bbb222"_s));
}

void TestSubaccountModel::idsDifferByCaseOnly()
{
    show(overview({subaccount(u"abc123"_s, u"Pine"_s, 1), subaccount(u"ABC123"_s, u"Pine"_s, 2)},
                  {numbers(u"ABC123"_s, 100, 20)}));
    QCOMPARE(cell(u"abc123"_s, Column::Used), u"1"_s);
    QCOMPARE(cell(u"ABC123"_s, Column::Used), u"2"_s);
    QCOMPARE(cell(u"ABC123"_s, Column::Sent), u"100"_s);
    QCOMPARE(cell(u"abc123"_s, Column::Sent), u"0"_s);
}

/// One that stays is the same row for who has selected it; a namesake never takes its place.
void TestSubaccountModel::mergesById()
{
    show(overview({subaccount(u"b"_s, u"Birch"_s), subaccount(u"p1"_s, u"Pine"_s),
                   subaccount(u"p2"_s, u"Pine"_s), subaccount(u"z"_s, u"Zinnia"_s)}));
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->index(m_model->rowOf(u"p2"_s), 0), QItemSelectionModel::Select);
    const QPersistentModelIndex gone(m_model->index(m_model->rowOf(u"p1"_s), 0));
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    show(overview({subaccount(u"a"_s, u"Aster"_s), subaccount(u"p2"_s, u"Yarrow"_s, 777),
                   subaccount(u"p3"_s, u"Pine"_s), subaccount(u"z"_s, u"Zinnia"_s)}));
    QCOMPARE(resets.size(), 0);
    QVERIFY(!gone.isValid());
    QCOMPARE(selection.selectedIndexes().size(), 1);
    const QModelIndex kept = selection.selectedIndexes().constFirst();
    QCOMPARE(kept.data(SubaccountModel::IdRole).toString(), u"p2"_s);
    QCOMPARE(kept.data().toString(), u"Yarrow"_s);
    QCOMPARE(ids(), (QStringList{u"a"_s, u"p3"_s, u"p2"_s, u"z"_s}));
}

void TestSubaccountModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QStringList>("found");
    const int any = -1;
    QTest::newRow("all") << QString() << any << Trouble::Ignored
                         << QStringList{u"birch"_s, u"full"_s, u"pine"_s, u"shut"_s, u"stop"_s};
    QTest::newRow("name") << u"pIN"_s << any << Trouble::Ignored
                          << QStringList{u"pine"_s}; // "@pine.example" is in every address
    QTest::newRow("closed") << QString() << int(State::Closed) << Trouble::Ignored
                            << QStringList{u"shut"_s};
    QTest::newRow("any trouble") << QString() << any << Trouble::Any
                                 << QStringList{u"birch"_s, u"full"_s, u"stop"_s};
    QTest::newRow("suspended") << QString() << any << Trouble::Suspended << QStringList{u"stop"_s};
    QTest::newRow("poor bounces") << QString() << any << Trouble::PoorBounces
                                  << QStringList{u"birch"_s};
    QTest::newRow("fair bounces") << QString() << any << Trouble::FairBounces
                                  << QStringList{u"birch"_s, u"pine"_s};
    QTest::newRow("nearly used up")
        << QString() << any << Trouble::NearlyUsedUp << QStringList{u"full"_s};
    QTest::newRow("none") << u"nobody"_s << any << Trouble::Ignored << QStringList();
}

void TestSubaccountModel::filters()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(Trouble, trouble);
    QFETCH(QStringList, found);
    QList<Subaccount> all{subaccount(u"birch"_s, u"Birch"_s),
                          subaccount(u"full"_s, u"Full"_s, 9'950), subaccount(u"pine"_s, u"Pine"_s),
                          subaccount(u"shut"_s, u"Shut"_s, 9'990, State::Closed),
                          subaccount(u"stop"_s, u"Stop"_s, 10, State::Suspended)};
    for (Subaccount &each : all)
        each.email.clear();
    show(overview(all, {numbers(u"birch"_s, 100, 12.5), numbers(u"pine"_s, 100, 9)}));
    SubaccountFilter filter;
    filter.match.text = text;
    if (state >= 0)
        filter.match.state = State(state);
    filter.trouble = trouble;
    filterBy(filter);
    QCOMPARE(ids(), found);
    filterBy({});
    QCOMPARE(m_model->rowCount(), 5);
    filterBy({.match = {}, .ids = QSet<QString>{u"pine"_s, u"stranger"_s}});
    QCOMPARE(ids(), QStringList{u"pine"_s});
}

void TestSubaccountModel::saysWhatIsNotKnown()
{
    show(overview({subaccount(u"p"_s, u"Pine"_s)}));
    QCOMPARE(cell(u"p"_s, Column::Archiving), u"–"_s);
    QVERIFY(!cell(u"p"_s, Column::Archiving, Qt::ToolTipRole).isEmpty());
    QCOMPARE(cell(u"p"_s, Column::Sent), u"–"_s);
    QVERIFY(!cell(u"p"_s, Column::Sent, Qt::ToolTipRole).isEmpty());
    QCOMPARE(cell(u"p"_s, Column::UsedUpOn), QString()); // no day without enough to know it by
    QVERIFY(!cell(u"p"_s, Column::UsedUpOn, Qt::ToolTipRole).isEmpty());
}

void TestSubaccountModel::judgesBouncesInWords()
{
    show(overview(
        {subaccount(u"g"_s, u"Good"_s), subaccount(u"f"_s, u"Fair"_s),
         subaccount(u"p"_s, u"Poor"_s)},
        {numbers(u"g"_s, 1'000, 7.9), numbers(u"f"_s, 1'000, 8), numbers(u"p"_s, 1'000, 12.1)}));
    QCOMPARE(cell(u"g"_s, Column::BouncePercent), u"7.9 % good"_s);
    QCOMPARE(cell(u"f"_s, Column::BouncePercent), u"8.0 % fair"_s);
    QCOMPARE(cell(u"p"_s, Column::BouncePercent), u"12.1 % poor"_s);
    const QModelIndex poor = m_model->index(m_model->rowOf(u"p"_s), int(Column::BouncePercent));
    QVERIFY(poor.data(Qt::DecorationRole).isValid());
    const QModelIndex name = poor.siblingAtColumn(int(Column::Name));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"Poor bounce rate"_s));
}

void TestSubaccountModel::showsTextLiterally()
{
    show(overview({subaccount(u"p"_s, u"<img src=file:///etc/passwd>\nPine\t1"_s)}));
    QCOMPARE(cell(u"p"_s, Column::Name), u"<img src=file:///etc/passwd> Pine 1"_s);
    QVERIFY(!cell(u"p"_s, Column::Name, Qt::ToolTipRole).contains(u"<img"_s));
}

void TestSubaccountModel::isRightWhateverHappens()
{
    QRandomGenerator random(7);
    QStringList names{u"Pine"_s, u"Birch"_s, u"Aster"_s};
    for (int round = 0; round < 60; ++round) {
        QList<Subaccount> all;
        for (int each = 0; each < 40; ++each) {
            if (random.bounded(3) > 0)
                all += subaccount(u"id%1"_s.arg(each), names.at(int(random.bounded(3))),
                                  random.bounded(10'000));
        }
        m_model->setOverview(overview(all));
        if (random.bounded(2) == 0)
            m_model->sort(int(random.bounded(subaccountColumnCount)),
                          Qt::SortOrder(random.bounded(2)));
        SubaccountFilter filter;
        if (random.bounded(2) == 0)
            filter.match.text = names.at(int(random.bounded(3)));
        m_model->setFilter(filter);
        QTRY_VERIFY(!m_model->isArranging());
        int fitting = 0;
        for (const Subaccount &each : std::as_const(all))
            fitting += each.name.contains(filter.match.text)
                    || each.email.contains(filter.match.text, Qt::CaseInsensitive)
                ? 1
                : 0;
        QCOMPARE(m_model->rowCount(), fitting);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Subaccount &shown = m_model->row(row).subaccount;
            QVERIFY(std::any_of(all.cbegin(), all.cend(),
                                [&](const Subaccount &each) { return each == shown; }));
        }
    }
}

void TestSubaccountModel::drawsTheShare()
{
    show(overview({subaccount(u"e"_s, u"Empty"_s, 10'000), subaccount(u"f"_s, u"Full"_s, 0)}));
    const ShareBarDelegate delegate;
    const auto drawn = [&](const QString &id) {
        QImage image(200, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        delegate.paint(&painter, option, m_model->index(m_model->rowOf(id), int(Column::Left)));
        painter.end();
        int coloured = 0;
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, 10).hslSaturation() > 60 ? 1 : 0;
        return coloured;
    };
    QVERIFY2(drawn(u"e"_s) <= 2, qPrintable(QString::number(drawn(u"e"_s))));
    QVERIFY2(drawn(u"f"_s) > 70, qPrintable(QString::number(drawn(u"f"_s))));
}

void TestSubaccountModel::exportsWhatIsShown()
{
    const auto all
        = overview({subaccount(u"p1"_s, u"Pine"_s, 1), subaccount(u"p2"_s, u"Pine"_s, 2)},
                   {numbers(u"p2"_s, 1'000, 12.1)});
    show(all);
    SubaccountRows rows(
        all, m_model->shownRows(),
        {Column::Name, Column::Id, Column::Used, Column::BouncePercent, Column::UsedUpOn});
    QCOMPARE(rows.rowCount(), 2);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"Pine"_s); // the id has a column of its own
    QCOMPARE(rows.text(1), u"p1"_s);
    QCOMPARE(rows.number(2), 1);
    QCOMPARE(rows.text(3), QString());
    QVERIFY(rows.next());
    QCOMPARE(rows.text(1), u"p2"_s);
    QCOMPARE(rows.text(3), u"12.10"_s);
    QCOMPARE(rows.text(4), QString());
    QVERIFY(!rows.next());
}

QTEST_MAIN(TestSubaccountModel)
#include "tst_subaccountmodel.moc"
