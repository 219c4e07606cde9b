// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unknownwrites/unknownwritesmodel.h"
#include "gui/unknownwrites/unknownwritespanel.h"
#include "gui/unknownwrites/unknownwritetext.h"
#include "support/findwidget.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using Finding = UnknownWrite::Finding;

class TestUnknownWritesPanel : public QObject {
    Q_OBJECT
private slots:
    void showsAWrite();
    void mergesByNumber();
    void saysEveryFinding();
    void asksForWhatWasPressed();
    void keepsTheChoice();
    void copiesDetails();
    void showsNoKey();

private:
    static UnknownWrite write(qint64 number)
    {
        UnknownWrite made;
        made.number = number;
        made.preparedAt
            = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
        made.accountName = QStringLiteral("Harbour");
        made.operation = QStringLiteral("/subaccount/add");
        made.summary = QStringLiteral("Add subaccount “Acme %1”").arg(number);
        made.requestId = QStringLiteral("r-%1").arg(number);
        return made;
    }
};

void TestUnknownWritesPanel::showsAWrite()
{
    UnknownWritesModel model;
    UnknownWrite found = write(1);
    found.finding = Finding::Happened;
    found.text = QStringLiteral("A subaccount of this name is there.");
    model.setWrites({found});
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    const QStringList expected{QStringLiteral("2026-03-01 12:00:00"), QStringLiteral("Harbour"),
                               QStringLiteral("Add subaccount “Acme 1”"),
                               QStringLiteral("It happened. A subaccount of this name is there."),
                               QStringLiteral("r-1")};
    QCOMPARE(cells, expected);
}

void TestUnknownWritesPanel::mergesByNumber()
{
    UnknownWritesModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto numbers = [&model] {
        QList<qint64> list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.write(row).number);
        return list;
    };
    model.setWrites({write(5), write(3)});
    QCOMPARE(numbers(), QList<qint64>({3, 5}));
    UnknownWrite checked = write(5);
    checked.finding = Finding::Checking;
    model.setWrites({write(4), checked, write(9)});
    QCOMPARE(numbers(), QList<qint64>({4, 5, 9}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.write(1).finding, Finding::Checking);
    model.setWrites({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestUnknownWritesPanel::saysEveryFinding()
{
    QSet<QString> findings;
    QSet<QString> advices;
    for (int finding = 0; finding <= int(Finding::CheckFailed); ++finding) {
        UnknownWrite each = write(1);
        each.finding = static_cast<Finding>(finding);
        findings.insert(UnknownWriteText::finding(each));
        advices.insert(UnknownWriteText::advice(each));
    }
    QCOMPARE(findings.size(), 6);
    QCOMPARE(advices.size(), 6);
}

void TestUnknownWritesPanel::asksForWhatWasPressed()
{
    UnknownWritesPanel panel;
    const QSignalSpy check(&panel, &UnknownWritesPanel::checkRequested);
    const QSignalSpy decide(&panel, &UnknownWritesPanel::decideRequested);
    QPushButton *const again = findWidget<QPushButton>("Check again");
    QPushButton *const settle = findWidget<QPushButton>("Mark as settled");
    QVERIFY(!again->isEnabled() && !settle->isEnabled());
    panel.setWrites({write(3), write(7)});
    panel.findChild<QTableView *>()->selectRow(1);
    again->click();
    settle->click();
    QCOMPARE(check, QList<QVariantList>({{qint64(7)}}));
    QCOMPARE(decide, QList<QVariantList>({{qint64(7)}}));
    UnknownWrite checking = write(7);
    checking.finding = Finding::Checking;
    panel.setWrites({write(3), checking});
    QVERIFY(!again->isEnabled());
    const QString advice = panel.findChild<QLabel *>(QStringLiteral("advice"))->text();
    QVERIFY2(advice.contains(QStringLiteral("allows the next such change again")),
             qPrintable(advice));
}

void TestUnknownWritesPanel::keepsTheChoice()
{
    UnknownWritesPanel panel;
    panel.setWrites({write(3), write(7)});
    auto *table = panel.findChild<QTableView *>();
    QCOMPARE(table->currentIndex().row(), 0);
    table->selectRow(1);
    panel.setWrites({write(7), write(8)});
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->currentIndex().siblingAtColumn(UnknownWritesModel::RequestId).data().toString(),
             QStringLiteral("r-7"));
}

void TestUnknownWritesPanel::copiesDetails()
{
    UnknownWritesPanel panel;
    UnknownWrite interrupted = write(3);
    interrupted.interrupted = true;
    interrupted.status = 502;
    panel.setWrites({interrupted});
    findWidget<QPushButton>("Copy details")->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *part : {"Add subaccount “Acme 3”", "/subaccount/add", "Harbour",
                             "2026-03-01 12:00:00 UTC", "502", "r-3", "ended before"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestUnknownWritesPanel::showsNoKey()
{
    const QString key = QStringLiteral("api-CANARY456789ABCDEFGHIJabcdefghij");
    UnknownWrite leaky = write(1);
    leaky.accountName = leaky.summary = leaky.requestId = leaky.text = key;
    UnknownWritesPanel panel;
    panel.setWrites({leaky});
    const QAbstractItemModel &model = *panel.findChild<QTableView *>()->model();
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            QVERIFY(!model.index(0, column).data(role).toString().contains(key));
    }
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("advice"))->text().contains(key));
    QVERIFY(!UnknownWriteText::details(leaky).contains(key));
}

QTEST_MAIN(TestUnknownWritesPanel)
#include "tst_unknownwritespanel.moc"
