// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/spreadsheetwriter.h"
#include "gui/export/exportbar.h"
#include "gui/export/exportdialog.h"
#include "support/findwidget.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Rows = ExportChoice::Rows;

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void startsWithTheTable();
    void remembers();
    void fitsTheEnding();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void barShowsProgressAndOutcome();
    void barCancels();
    void barCopies();
};

namespace {

ExportDialog::Content content(qint64 rows = 3000)
{
    return {.fields = {{.id = 4, .title = QStringLiteral("Subject"), .isShown = true},
                       {.id = 0, .title = QStringLiteral("Time"), .isShown = true},
                       {.id = 8, .title = QStringLiteral("E-mail ID"), .isShown = false}},
            .selected = 0,
            .shown = rows,
            .fetched = rows,
            .fileName = QStringLiteral("activity-2026-03-01"),
            .folder = QStringLiteral("/somewhere")};
}

void choose(ExportFormat format)
{
    auto *formats = findWidget<QComboBox>("format");
    formats->setCurrentIndex(formats->findData(int(format)));
}

QPushButton *accept()
{
    return findWidget<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Ok);
}

/// Rows that can be told to wait.
class SlowRows final : public ExportRows {
public:
    SlowRows(qint64 count, std::shared_ptr<std::atomic_bool> mayGoOn)
        : m_count(count)
        , m_mayGoOn(std::move(mayGoOn))
    {
    }
    QList<ExportColumn> columns() const override
    {
        return {{QStringLiteral("A"), QStringLiteral("a"), ExportColumn::Type::Text}};
    }
    qint64 rowCount() const override { return m_count; }
    bool next() override
    {
        while (m_row == 1500 && !*m_mayGoOn)
            QThread::yieldCurrentThread();
        return m_row++ < m_count;
    }
    QString text(int) override { return QString::number(m_row); }

private:
    const qint64 m_count;
    std::shared_ptr<std::atomic_bool> m_mayGoOn;
    qint64 m_row = 0;
};

struct Slow {
    std::shared_ptr<std::atomic_bool> mayGoOn = std::make_shared<std::atomic_bool>(false);

    ExportJob::MakeRows rows(qint64 count) const
    {
        return [count, flag = mayGoOn] { return std::make_unique<SlowRows>(count, flag); };
    }
};

} // namespace

void TestExportDialog::startsWithTheTable()
{
    const ExportDialog dialog(content(), {});
    const ExportChoice choice = dialog.choice();
    QCOMPARE(choice.options, ExportOptions());
    QCOMPARE(choice.rows, Rows::Shown);
    QCOMPARE(choice.fields, (QList<int>{4, 0}));
    QCOMPARE(choice.path, QStringLiteral("/somewhere/activity-2026-03-01.csv"));
    findWidget<QPushButton>("allFields")->click();
    QCOMPARE(dialog.choice().fields, (QList<int>{4, 0, 8}));
    findWidget<QPushButton>("likeTable")->click();
    QCOMPARE(dialog.choice().fields, (QList<int>{4, 0}));
    findWidget<QListWidget>("Fields")->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.choice().fields, QList<int>{4});
}

void TestExportDialog::remembers()
{
    const QTemporaryDir folder;
    ExportChoice last{.options = {.format = ExportFormat::JsonLines,
                                  .times = ExportOptions::Times::Utc,
                                  .byteOrderMark = ExportOptions::ByteOrderMark::With},
                      .rows = Rows::Fetched,
                      .path = folder.filePath(QStringLiteral("old.jsonl"))};
    const ExportDialog dialog(content(), ExportChoice::fromJson(last.toJson({})));
    const ExportChoice choice = dialog.choice();
    QCOMPARE(choice.options, last.options);
    QCOMPARE(choice.rows, Rows::Fetched);
    QCOMPARE(choice.path, folder.filePath(QStringLiteral("activity-2026-03-01.jsonl")));
    last.path.clear();
    QCOMPARE(ExportChoice::fromJson(last.toJson(folder.path())).path, folder.path());
    QCOMPARE(ExportChoice::fromJson("{broken").options, ExportOptions());
}

void TestExportDialog::fitsTheEnding()
{
    const ExportDialog dialog(content(), {});
    auto *file = findWidget<QLineEdit>("Export to");
    choose(ExportFormat::Spreadsheet);
    QCOMPARE(file->text(), QStringLiteral("/somewhere/activity-2026-03-01.xlsx"));
    file->setText(QStringLiteral("/somewhere/mine.txt"));
    choose(ExportFormat::Csv);
    QCOMPARE(file->text(), QStringLiteral("/somewhere/mine.txt"));
    choose(ExportFormat::Markdown);
    QVERIFY(!file->isEnabled());
    QVERIFY(dialog.choice().path.isEmpty());
    QCOMPARE(accept()->text(), QStringLiteral("Copy to clipboard"));
}

void TestExportDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no rows") << ExportFormat::Csv << qint64(0) << QStringLiteral("no rows");
    QTest::newRow("sheet") << ExportFormat::Spreadsheet << SpreadsheetWriter::mostRows + 1
                           << QStringLiteral("1,048,576");
    QTest::newRow("clipboard") << ExportFormat::TabSeparated << qint64(20'001)
                               << QStringLiteral("20,001");
}

void TestExportDialog::saysWhatIsWrong()
{
    QFETCH(ExportFormat, format);
    QFETCH(qint64, rows);
    QFETCH(QString, hint);
    const ExportDialog dialog(content(rows), {});
    choose(format);
    QVERIFY2(findWidget<QLabel>("hint")->text().contains(hint),
             qPrintable(findWidget<QLabel>("hint")->text()));
    QVERIFY(!accept()->isEnabled());
}

void TestExportDialog::barShowsProgressAndOutcome()
{
    const QTemporaryDir folder;
    const Slow slow;
    ExportBar bar;
    bar.show();
    QSignalSpy busy(&bar, &ExportBar::busyChanged);
    const QString path = folder.filePath(QStringLiteral("x.csv"));
    bar.start(slow.rows(3000), 3000, path, {});
    QTRY_COMPARE(findWidget<QProgressBar>("Export progress")->value(), 333);
    QVERIFY(!QFile::exists(path));
    *slow.mayGoOn = true;
    QTRY_COMPARE(busy.size(), 2);
    QVERIFY(QFile::exists(path));
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("text"))->text(), path);
    bar.start(slow.rows(1), 1, folder.filePath(QStringLiteral("no/x.csv")), {});
    QTRY_COMPARE(busy.size(), 4);
    QVERIFY(bar.findChild<QLabel *>(QStringLiteral("text"))
                ->text()
                .contains(QLatin1String("There is no folder")));
}

void TestExportDialog::barCancels()
{
    const QTemporaryDir folder;
    const Slow slow;
    ExportBar bar;
    bar.show();
    bar.start(slow.rows(100'000), 100'000, folder.filePath(QStringLiteral("x.csv")), {});
    QTRY_VERIFY(findWidget<QProgressBar>("Export progress")->value() > 0);
    findWidget<QPushButton>("Cancel export")->click();
    *slow.mayGoOn = true;
    QTRY_VERIFY(!bar.isBusy());
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("caption"))->text(),
             QStringLiteral("Export cancelled"));
    QTRY_VERIFY(QDir(folder.path()).isEmpty());
}

void TestExportDialog::barCopies()
{
    Slow slow;
    *slow.mayGoOn = true;
    ExportBar bar;
    bar.start(slow.rows(2), 2, {}, {.format = ExportFormat::TabSeparated});
    QTRY_VERIFY(!bar.isBusy());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A\n1\n2\n"));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
