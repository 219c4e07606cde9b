// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pictures of the README: `cmake --build --preset release --target screenshots`.
// As a test it takes them too, into the build folder, and looks whether they show something.

#include "app/commandline.h"
#include "app/console.h"
#include "core/settings.h"
#include "support/findwidget.h"
#include "support/patience.h"

#include <QDir>
#include <QMainWindow>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

class TestScreenshots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void takesPictures_data();
    void takesPictures();

private:
    QDir m_folder;
};

void TestScreenshots::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_screenshots"));
    m_folder.setPath(qEnvironmentVariable("OUTPOST_SCREENSHOTS",
                                          QCoreApplication::applicationDirPath()
                                              + QStringLiteral("/../screenshots")));
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestScreenshots::takesPictures_data()
{
    QTest::addColumn<Settings::Appearance>("appearance");
    QTest::addColumn<QString>("file");
    QTest::newRow("light") << Settings::Appearance::Light << QStringLiteral("activity-light.png");
    QTest::newRow("dark") << Settings::Appearance::Dark << QStringLiteral("activity-dark.png");
}

static int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

void TestScreenshots::takesPictures()
{
    QFETCH(Settings::Appearance, appearance);
    QFETCH(QString, file);
    Settings().setAppearance(appearance);
    Console console(*qApp);
    console.start({.demo = true}, {});
    auto *window = findWidget<QMainWindow>("MainWindow");
    window->resize(1280, 800);
    auto *table = findWidget<QTableView>("Activity events");
    QTRY_VERIFY((table = findWidget<QTableView>("Activity events"))
                && table->model()->rowCount() > 0);
    table->selectRow(4);
    QTRY_VERIFY(findWidget<QTableWidget>("Event fields")->rowCount() > 0);
    const QImage picture = window->grab().toImage();
    QVERIFY(picture.save(m_folder.filePath(file)));
    QCOMPARE(picture.size(), QSize(1280, 800) * picture.devicePixelRatio());
    QVERIFY2(coloursIn(picture) > 50, "the window is blank");
    const bool isDark = picture.pixelColor(picture.width() / 2, 3).lightness() < 128;
    QCOMPARE(isDark, appearance == Settings::Appearance::Dark);
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
