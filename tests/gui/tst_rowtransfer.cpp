// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rows/chosenrows.h"
#include "gui/widgets/rows/copytable.h"
#include "gui/widgets/rows/rowdata.h"
#include "gui/widgets/rowtable.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QDrag>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

namespace {

const char *const key = "api-0123456789ABCDEF0123456789ABCDEF";

/// As many rows as one likes.
class LongModel : public QAbstractTableModel {
public:
    explicit LongModel(int rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 8; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QString::number(index.row()) : QVariant();
    }

private:
    int m_rows;
};

} // namespace

class TestRowTransfer : public QObject {
    Q_OBJECT
private slots:
    void init();
    void copiesInThreeForms();
    void copiesWhatIsShown();
    void holdsNoFormula_data();
    void holdsNoFormula();
    void escapesMarkUp();
    void keepsRowsOnOneLine();
    void cutsKeys();
    void copiesTheCurrentRow();
    void takesEachRowOnce();
    void tellsTheCap();
    void takesTheFirstOfAMillionRows();
    void dragsOnlyChosenRows();
    void dragsRowsAsACopy();
    void choosesByDraggingElsewhere();
    void copiesFromItemTables();
    void changesNothing();

private:
    void fill(const QList<QStringList> &rows);
    [[nodiscard]] static const QMimeData *clip()
    {
        return QGuiApplication::clipboard()->mimeData();
    }
    void copyAll();
    [[nodiscard]] QPoint centreOf(int row) const
    {
        return m_table->visualRect(m_model->index(row, 0)).center();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<RowTable> m_table;
};

void TestRowTransfer::init()
{
    QGuiApplication::clipboard()->clear();
    m_model = std::make_unique<QStandardItemModel>();
    m_table = std::make_unique<RowTable>();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setRows(m_model.get(), [](int) { return 12; });
    m_table->resize(500, 300);
    fill({{QStringLiteral("Jo"), QStringLiteral("bounced")},
          {QStringLiteral("Zoë"), QStringLiteral("opened, \"twice\"")},
          {QStringLiteral("Max"), QStringLiteral("sent")}});
    m_table->show();
}

void TestRowTransfer::fill(const QList<QStringList> &rows)
{
    m_model->clear();
    for (const QStringList &cells : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items.append(new QStandardItem(cell));
        m_model->appendRow(items);
    }
    m_model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("State")});
}

void TestRowTransfer::copyAll()
{
    m_table->selectAll();
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
}

void TestRowTransfer::copiesInThreeForms()
{
    m_table->selectRow(1);
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(clip()->formats(),
             QStringList({QStringLiteral("text/plain"), QStringLiteral("text/html"),
                          QStringLiteral("text/csv")}));
    QCOMPARE(clip()->text(), QStringLiteral("Name\tState\nZoë\topened, \"twice\"\n"));
    QCOMPARE(QString::fromUtf8(clip()->data(QStringLiteral("text/csv"))),
             QStringLiteral("Name,State\r\nZoë,\"opened, \"\"twice\"\"\"\r\n"));
    QVERIFY(clip()->html().contains(
        QStringLiteral("<tr><th>Name</th><th>State</th></tr>\n<tr><td>Zoë</td><td>opened, "
                       "&quot;twice&quot;</td></tr>")));
}

void TestRowTransfer::copiesWhatIsShown()
{
    m_table->horizontalHeader()->moveSection(1, 0);
    copyAll();
    QVERIFY(clip()->text().startsWith(QStringLiteral("State\tName\nbounced\tJo\n")));
    m_table->hideColumn(0);
    copyAll();
    QVERIFY(clip()->text().startsWith(QStringLiteral("State\nbounced\n")));
}

void TestRowTransfer::holdsNoFormula_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text/plain", "text/html", "text/csv"})
        QTest::addRow("%s", format) << QString::fromLatin1(format);
}

void TestRowTransfer::holdsNoFormula()
{
    QFETCH(const QString, format);
    fill({{QStringLiteral("=HYPERLINK(1)"), QStringLiteral("+1")}});
    copyAll();
    const QString text = QString::fromUtf8(clip()->data(format));
    QVERIFY2(text.contains(QStringLiteral("'=HYPERLINK"))
                 || text.contains(QStringLiteral("&#39;=HYPERLINK")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("'+1")) || text.contains(QStringLiteral("&#39;+1")),
             qPrintable(text));
}

void TestRowTransfer::escapesMarkUp()
{
    fill({{QStringLiteral("<img src=x>"), QStringLiteral("a & b")}});
    copyAll();
    const QString html = clip()->html();
    QVERIFY(html.contains(QStringLiteral("&lt;img src=x&gt;")));
    QVERIFY(html.contains(QStringLiteral("a &amp; b")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
}

void TestRowTransfer::keepsRowsOnOneLine()
{
    fill({{QStringLiteral("two\nlines"), QStringLiteral("a\ttab")}});
    copyAll();
    QCOMPARE(clip()->text().count(QLatin1Char('\n')), 2);
    QCOMPARE(clip()->text().count(QLatin1Char('\t')), 2);
}

void TestRowTransfer::cutsKeys()
{
    fill({{QString::fromLatin1(key), {}}});
    copyAll();
    for (const QString &format : clip()->formats())
        QVERIFY(!clip()->data(format).contains(key));
}

void TestRowTransfer::copiesTheCurrentRow()
{
    m_table->setCurrentIndex(m_model->index(2, 0));
    m_table->clearSelection();
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(clip()->text(), QStringLiteral("Name\tState\nMax\tsent\n"));
}

void TestRowTransfer::takesEachRowOnce()
{
    QItemSelection selection(m_model->index(1, 0), m_model->index(2, 0));
    selection.append(QItemSelectionRange(m_model->index(2, 1), m_model->index(2, 1)));
    selection.append(QItemSelectionRange(m_model->index(0, 0), m_model->index(0, 0)));
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select);
    const ChosenRows rows = ChosenRows::of(*m_table);
    QCOMPARE(rows.count(), 3);
    QCOMPARE(rows.rows().constFirst().constFirst(), QStringLiteral("Jo"));
}

void TestRowTransfer::tellsTheCap()
{
    LongModel model(ChosenRows::most + 5);
    m_table->setModel(&model);
    copyAll();
    QVERIFY2(QToolTip::text().contains(QStringLiteral("20,000 of ")), qPrintable(QToolTip::text()));
    const auto lines = clip()->text().count(QLatin1Char('\n'));
    QCOMPARE(lines, ChosenRows::most + 1);
    QCOMPARE(RowTransfer::label(2, 2).section(QLatin1Char(' '), 0, 0), QStringLiteral("2"));
    QVERIFY(RowTransfer::label(20'000, 20'005).startsWith(QStringLiteral("20,000 of 20,005")));
    m_table->setModel(m_model.get());
}

void TestRowTransfer::takesTheFirstOfAMillionRows()
{
    LongModel model(1'000'000);
    m_table->setModel(&model);
    m_table->selectAll();
    QElapsedTimer timer;
    timer.start();
    const ChosenRows rows = ChosenRows::of(*m_table);
    QCOMPARE(rows.chosen(), 1'000'000);
    QCOMPARE(rows.count(), ChosenRows::most);
    qInfo() << "20,000 rows of 8 columns taken in" << timer.elapsed() << "ms";
    m_table->setModel(m_model.get());
}

void TestRowTransfer::dragsOnlyChosenRows()
{
    m_table->selectRow(1);
    const auto pressAt = [&](int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QMouseEvent press(QEvent::MouseButtonPress, centreOf(row),
                                m_table->viewport()->mapToGlobal(centreOf(row)), Qt::LeftButton,
                                Qt::LeftButton, modifiers);
        return RowTransfer::takesHold(*m_table, press);
    };
    QVERIFY(pressAt(1));
    QVERIFY(!pressAt(0));
    QVERIFY(!pressAt(1, Qt::ControlModifier));
}

/// Offscreen a drag ends at once; what was dragged can be looked at until the next event.
void TestRowTransfer::dragsRowsAsACopy()
{
    LongModel model(10); // its items don't say that they can be dragged
    m_table->setModel(&model);
    m_table->selectRow(1);
    m_table->selectionModel()->select(model.index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPoint from = m_table->visualRect(model.index(1, 0)).center();
    QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(40, 40),
                     m_table->viewport()->mapToGlobal(from + QPoint(40, 40)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_table->viewport(), &move);
    const auto *drag = m_table->findChild<QDrag *>();
    QVERIFY(drag);
    QVERIFY(drag->mimeData()->text().endsWith(
        QStringLiteral("\n1\t1\t1\t1\t1\t1\t1\t1\n2\t2\t2\t2\t2\t2\t2\t2\n")));
    QCOMPARE(drag->supportedActions(), Qt::DropActions(Qt::CopyAction));
    QVERIFY(!drag->pixmap().isNull());
    QCOMPARE(ChosenRows::of(*m_table).count(), 2); // as before
    m_table->setModel(m_model.get());
}

void TestRowTransfer::choosesByDraggingElsewhere()
{
    QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, centreOf(0));
    QTest::mouseMove(m_table->viewport(), centreOf(1));
    QTest::mouseMove(m_table->viewport(), centreOf(2));
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, centreOf(2));
    QCOMPARE(ChosenRows::of(*m_table).count(), 3);
}

void TestRowTransfer::copiesFromItemTables()
{
    CopyTable table;
    table.setColumnCount(2);
    table.setRowCount(1);
    table.setHorizontalHeaderLabels({QStringLiteral("Field"), QStringLiteral("Value")});
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("Subject")));
    table.setItem(0, 1, new QTableWidgetItem(QStringLiteral("<b>Hello")));
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(clip()->text(), QStringLiteral("Field\tValue\nSubject\t<b>Hello\n"));
    QVERIFY(clip()->html().contains(QStringLiteral("&lt;b&gt;Hello")));
}

void TestRowTransfer::changesNothing()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    copyAll();
    QVERIFY(!m_table->acceptDrops() || !m_table->viewport()->acceptDrops());
    QVERIFY(changed.isEmpty() && removed.isEmpty());
    QCOMPARE(m_model->rowCount(), 3);
}

QTEST_MAIN(TestRowTransfer)
#include "tst_rowtransfer.moc"
