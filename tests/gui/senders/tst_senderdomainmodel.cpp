// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdomainmodel.h"
#include "gui/senders/senderfilter.h"
#include "gui/senders/tablesnapshot.h"
#include "senderbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using SenderBench::domain;
using SenderBench::findings;
using Model = SenderDomainModel;

/// The rows of the table of sender domains.
class TestSenderDomainModel : public QObject {
    Q_OBJECT
private slots:
    void showsADomain();
    void namesEveryState_data();
    void namesEveryState();
    void mergesByName();
    void keepsWhatDnsSaid();
    void takesEachNameOnce();
    void findsByWords();
    void sortsByWhatNeedsCare();
    void isExportedAsShown();
    void showsNoMarkup();
};

namespace {

QStringList cells(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, Model::Domain).data().toString());
    return names;
}

} // namespace

void TestSenderDomainModel::showsADomain()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    SenderDomain shared = domain(u"xn--bcher-kva.example"_s);
    shared.subaccounts = {u"34mPq7"_s, u"Vb5Ns0"_s};
    shared.futureSubaccounts = true;
    model.setDomains({shared});
    QCOMPARE(cells(model, 0),
             (QStringList{u"bücher.example"_s, u"Verified"_s, u"Verified"_s, u"Verified"_s, u"On"_s,
                          u"Not checked"_s, u"Issued 2026-06-15"_s, u"Own"_s,
                          u"2 subaccount(s) and future ones"_s, u"xn--bcher-kva.example"_s}));
    model.setFindings({findings(shared, DnsFault::Missing)});
    QCOMPARE(model.index(0, Model::Dns).data().toString(), u"Missing"_s);
    for (const int column : {Model::State, Model::Dkim, Model::ReturnPath, Model::Dns})
        QVERIFY(model.index(0, column).data(Qt::DecorationRole).canConvert<QIcon>());
}

void TestSenderDomainModel::namesEveryState_data()
{
    QTest::addColumn<bool>("dkim");
    QTest::addColumn<bool>("returnPath");
    QTest::addColumn<bool>("fromMaster");
    QTest::addColumn<bool>("wasVerified");
    QTest::addColumn<QString>("state");
    QTest::newRow("verified") << true << true << false << true << u"Verified"_s;
    QTest::newRow("half") << true << false << false << false << u"Half verified"_s;
    QTest::newRow("not at all") << false << false << false << false << u"Not verified"_s;
    QTest::newRow("from the master") << true << true << true << false << u"Verified, from master"_s;
    QTest::newRow("fell") << false << true << false << true << captionOf(SenderDomainState::Fell);
}

void TestSenderDomainModel::namesEveryState()
{
    QFETCH(bool, dkim);
    QFETCH(bool, returnPath);
    QFETCH(bool, fromMaster);
    QFETCH(bool, wasVerified);
    QFETCH(QString, state);
    SenderDomain made = domain(u"example.com"_s, dkim, returnPath);
    made.fromMaster = fromMaster;
    Model model;
    model.setDomains({made});
    model.setEarlier(made.name, wasVerified ? EarlierVerified::Yes : EarlierVerified::No);
    QCOMPARE(model.index(0, Model::State).data().toString(), state);
}

void TestSenderDomainModel::mergesByName()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setDomains({domain(u"a.example"_s), domain(u"b.example"_s), domain(u"c.example"_s)});
    const QPersistentModelIndex kept = model.index(2, 0);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setDomains(
        {domain(u"d.example"_s), domain(u"c.example"_s, false), domain(u"a.example"_s)});
    QCOMPARE(names(model), (QStringList{u"a.example"_s, u"c.example"_s, u"d.example"_s}));
    QCOMPARE(kept.row(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestSenderDomainModel::keepsWhatDnsSaid()
{
    Model model;
    const SenderDomain one = domain(u"a.example"_s);
    model.setDomains({one});
    model.setFindings({findings(one, DnsFault::WrongTarget),
                       findings(domain(u"gone.example"_s), DnsFault::Missing)});
    model.setDomains({domain(u"a.example"_s, false)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, Model::Dns).data().toString(), u"Wrong target"_s);
    QCOMPARE(model.index(0, Model::Dkim).data().toString(), u"Not verified"_s);
}

void TestSenderDomainModel::takesEachNameOnce()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setDomains({domain(u"a.example"_s), domain(u"a.example"_s)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(u"A.Example"_s), 0);
    QCOMPARE(model.rowOf(u"b.example"_s), -1);
}

void TestSenderDomainModel::findsByWords()
{
    Model model;
    SenderFilter filter(model, nullptr);
    const QAbstractItemModelTester tester(&filter);
    model.setDomains({domain(u"xn--bcher-kva.example"_s), domain(u"shop.example"_s, true, false),
                      domain(u"shop.test"_s)});
    filter.setText(u"SHOP half"_s);
    QCOMPARE(names(filter), QStringList{u"shop.example"_s});
    filter.setText(u"bücher"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(u"kva"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(u"nothing like it"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestSenderDomainModel::sortsByWhatNeedsCare()
{
    Model model;
    SenderFilter filter(model, nullptr);
    model.setDomains({domain(u"good.example"_s), domain(u"half.example"_s, true, false),
                      domain(u"none.example"_s, false, false)});
    filter.sort(Model::State, Qt::AscendingOrder);
    QCOMPARE(names(filter), (QStringList{u"none.example"_s, u"half.example"_s, u"good.example"_s}));
    model.setDomains({domain(u"good.example"_s), domain(u"half.example"_s),
                      domain(u"none.example"_s, false, false)});
    QCOMPARE(names(filter).constFirst(), u"none.example"_s);
}

void TestSenderDomainModel::isExportedAsShown()
{
    Model model;
    model.setDomains({domain(u"a.example"_s), domain(u"b.example"_s, false, false)});
    TableSnapshot rows(model, {1}, {Model::Domain, Model::State});
    model.setDomains({});
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.columns().at(1).key, u"state"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"b.example"_s);
    QCOMPARE(rows.text(1), u"Not verified"_s);
    QCOMPARE(rows.raw(), R"({"domain":"b.example"})");
    QVERIFY(!rows.next());
}

void TestSenderDomainModel::showsNoMarkup()
{
    SenderDomain made = domain(u"a.example"_s, false);
    made.dkim.status = u"<img src=file:///etc/passwd> not found"_s;
    Model model;
    model.setDomains({made});
    const QString tip = model.index(0, Model::Dkim).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;img"_s), qPrintable(tip));
    QVERIFY(!tip.contains(u"<img"_s));
}

QTEST_MAIN(TestSenderDomainModel)
#include "tst_senderdomainmodel.moc"
