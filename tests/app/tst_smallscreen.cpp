// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "core/settings.h"
#include "gui/settings/settingsdialog.h"
#include "gui/tour/tourpopover.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMainWindow>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The whole program on a screen of 1280 by 800 that magnifies three times: 426 by 266.
class TestSmallScreen : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void isSmall();
    void fitsPages();
    void fitsTheTour();
    void fitsDialogs();

private:
    [[nodiscard]] QMainWindow *window() const { return findWidget<QMainWindow>("MainWindow"); }
    void start(const CommandLine &commandLine);

    std::unique_ptr<Console> m_console;
};

void TestSmallScreen::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_smallscreen"_s);
    QFile::remove(Settings::defaultPath());
    freshState();
}

void TestSmallScreen::cleanup()
{
    m_console.reset();
}

void TestSmallScreen::start(const CommandLine &commandLine)
{
    m_console = std::make_unique<Console>(*qApp);
    m_console->start(commandLine, {});
}

void TestSmallScreen::isSmall()
{
    QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(426, 266));
}

void TestSmallScreen::fitsPages()
{
    start({.demo = true, .demoEvents = 1000});
    const auto *table = findWidget<QTableView>("Activity events");
    QTRY_VERIFY((table = findWidget<QTableView>("Activity events"))
                && table->model()->rowCount() > 0);
    auto *navigation = findWidget<QListWidget>("Navigation");
    for (int page = 0; page < navigation->count(); ++page) {
        navigation->setCurrentRow(page);
        QCoreApplication::processEvents();
        const QSize room = window()->screen()->availableSize();
        QVERIFY2(window()->minimumSizeHint().boundedTo(room) == window()->minimumSizeHint(),
                 qPrintable(u"%1: %2 x %3"_s.arg(page)
                                .arg(window()->minimumSizeHint().width())
                                .arg(window()->minimumSizeHint().height())));
        QVERIFY(window()->width() <= room.width() && window()->height() <= room.height());
    }
}

void TestSmallScreen::fitsTheTour()
{
    start({.demo = true, .offersTour = true, .demoEvents = 1000});
    QTRY_VERIFY(window()->findChild<TourPopover *>());
    const auto *popover = window()->findChild<TourPopover *>();
    QVERIFY(window()->rect().contains(popover->geometry()));
    QCOMPARE(popover->size().boundedTo(window()->size()), popover->size());
}

void TestSmallScreen::fitsDialogs()
{
    start({});
    window()->findChild<QAction *>(u"settings"_s)->trigger();
    const auto *dialog = window()->findChild<SettingsDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    const QRect room = dialog->screen()->availableGeometry();
    QVERIFY2(room.contains(dialog->geometry()),
             qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
    const auto *area = dialog->findChild<QScrollArea *>();
    QVERIFY(area);
    const QList<QWidget *> parts = area->widget()->findChildren<QWidget *>();
    QVERIFY(parts.size() > 20); // all went along
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens":[{"name":"small","x":0,"y":0,"width":426,"height":266,)"
                  R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":3}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    const QApplication application(argc, argv);
    TestSmallScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
