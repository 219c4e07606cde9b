// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the page of 1,000 subaccounts in the whole window, offscreen, from an emulator in another
// process; sorts, searches and scrolls it, and prints how long that takes and the worst gap between
// two turns of the GUI thread's event loop.
// bench_subaccountspage EMULATOR [SUBACCOUNTS]

#include "app/commandline.h"
#include "app/console.h"
#include "emulator/demokeys.h"
#include "gui/subaccounts/subaccountlist.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "guigaps.h"
#include "patience.h"
#include "support/findwidget.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>
#include <malloc.h>

namespace {

void turn(int times)
{
    for (int i = 0; i < times; ++i)
        QCoreApplication::processEvents();
}

QString startEmulator(QProcess &emulator, const QString &program, const QString &subaccounts)
{
    emulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    emulator.start(program,
                   {QStringLiteral("--no-live"), QStringLiteral("--events"),
                    QStringLiteral("20000"), QStringLiteral("--subaccounts"), subaccounts});
    if (!emulator.waitForReadyRead(30'000))
        return {};
    return QString::fromLocal8Bit(emulator.readLine()).section(QLatin1Char(' '), -1).trimmed();
}

/// The window with its table.
struct Shown {
    QTableView *table;
    SubaccountModel *model;
    SubaccountList *list;
};

/// How many milliseconds after the last answer the table was complete.
double openPage(const Shown &shown)
{
    QElapsedTimer sinceAnswer;
    bool hasAll = false;
    double took = -1;
    QObject receiver;
    QObject::connect(shown.list, &SubaccountList::changed, &receiver, [&] {
        if (hasAll || shown.list->state() != SubaccountList::State::Complete
            || shown.list->isReadingNumbers())
            return;
        hasAll = true;
        sinceAnswer.start();
    });
    QObject::connect(shown.model, &SubaccountModel::arranged, &receiver, [&] {
        const bool isComplete = !shown.model->overview()->numbers().byId.isEmpty()
            && shown.model->rowCount() == shown.list->received();
        if (hasAll && isComplete)
            took = double(sinceAnswer.nsecsElapsed()) / 1e6;
    });
    auto *navigation = findWidget<QListWidget>("Navigation");
    navigation->setCurrentItem(
        navigation->findItems(QStringLiteral("Subaccounts"), Qt::MatchExactly).value(0));
    waitFor([&] { return took >= 0; }, "the subaccounts with their numbers");
    turn(5);
    return took;
}

/// Milliseconds of the slowest of \p count changes.
double slowest(const Shown &shown, int count, const std::function<void(int)> &change)
{
    double worst = 0;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        change(i);
        waitFor([&] { return !shown.model->isArranging(); }, "rows in a new order");
        turn(2);
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    return worst;
}

double sortByEveryColumn(const Shown &shown)
{
    return slowest(shown, 2 * subaccountColumnCount, [&](int i) {
        shown.table->sortByColumn(i / 2, i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

double search(const Shown &shown)
{
    auto *line = findWidget<QLineEdit>("Search subaccounts");
    const QString typed = QStringLiteral("birch dental");
    return slowest(shown, int(typed.size()) + 1,
                   [&](int i) { line->setText(i < typed.size() ? typed.left(i + 1) : QString()); });
}

double scroll(const Shown &shown)
{
    QScrollBar *bar = shown.table->verticalScrollBar();
    for (int value = 0; value <= bar->maximum(); value += 7) {
        bar->setValue(value);
        turn(2);
    }
    return bar->maximum();
}

struct Measured {
    double took;
    double gap;
};

Measured measured(const std::function<double()> &work)
{
    GuiGaps gaps;
    gaps.start();
    const double took = work();
    turn(3);
    gaps.stop();
    return {took, gaps.gapAt(1)};
}

void run()
{
    const QWidget *page = findWidget<QWidget>("SubaccountsPage");
    const Shown shown{.table = findWidget<QTableView>("Subaccounts"),
                      .model = page->findChild<SubaccountModel *>(),
                      .list = page->findChild<SubaccountList *>()};
    const std::size_t before = mallinfo2().uordblks;
    const Measured opened = measured([&] { return openPage(shown); });
    const int rows = shown.model->rowCount();
    const Measured sorted = measured([&] { return sortByEveryColumn(shown); });
    const Measured found = measured([&] { return search(shown); });
    const Measured scrolled = measured([&] { return scroll(shown); });
    std::printf("%d subaccounts: complete %.1f ms after the last answer, worst gap %.1f ms\n", rows,
                opened.took, opened.gap);
    std::printf("sorted by each column: slowest %.1f ms, worst gap %.1f ms\n", sorted.took,
                sorted.gap);
    std::printf("searched key by key: slowest %.1f ms, worst gap %.1f ms\n", found.took, found.gap);
    std::printf("scrolled over %.0f rows: worst gap %.1f ms\n", scrolled.took, scrolled.gap);
    std::printf("memory: %.0f bytes a row\n",
                double(mallinfo2().uordblks - before) / std::max(1, rows));
    std::printf("ratio complete %.1f <= 2000\n", opened.took);
    std::printf("ratio gap %.1f <= 100\n",
                std::max({opened.gap, sorted.gap, found.gap, scrolled.gap}));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir state; // nothing of an earlier run
    qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QApplication::arguments();
    QProcess emulator;
    const QString url
        = startEmulator(emulator, arguments.value(1), arguments.value(2, QStringLiteral("1000")));
    if (url.isEmpty()) {
        std::fputs("usage: bench_subaccountspage EMULATOR [SUBACCOUNTS]\n", stderr);
        return 2;
    }
    {
        Console console(application);
        console.start({.apiUrl = url}, QLatin1String(Emulator::demoKey));
        waitFor([] { return findWidget<QTableView>("Subaccounts") != nullptr; },
                "the page of subaccounts");
        waitFor([] { return findWidget<QTableView>("Activity events")->model()->rowCount() > 0; },
                "the first events");
        run();
    }
    emulator.kill();
    emulator.waitForFinished();
    return 0;
}
