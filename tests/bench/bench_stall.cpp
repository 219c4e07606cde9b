// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads 60,000 events into the whole window, offscreen, from an emulator in another process, and
// prints the worst gap between two turns of the GUI thread's event loop.
// bench_stall EMULATOR [EVENTS]

#include "app/commandline.h"
#include "app/console.h"
#include "emulator/demokeys.h"
#include "guigaps.h"
#include "support/findwidget.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <cstdio>

namespace {

template <typename Condition> void waitFor(const Condition &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
}

/// Where there is much to fetch, the window says first how long that takes.
void agreeToPrice()
{
    auto *accept = findWidget<QPushButton>("accept");
    if (accept && accept->isVisible())
        accept->click();
}

QString startEmulator(QProcess &emulator, const QString &program, const QString &events)
{
    emulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    emulator.start(program, {QStringLiteral("--no-live"), QStringLiteral("--events"), events});
    if (!emulator.waitForReadyRead(30'000))
        return {};
    return QString::fromLocal8Bit(emulator.readLine()).section(QLatin1Char(' '), -1).trimmed();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QApplication::arguments();
    const QString events = arguments.value(2, QStringLiteral("60000"));
    QProcess emulator;
    const QString url = startEmulator(emulator, arguments.value(1), events);
    if (url.isEmpty()) {
        std::fputs("usage: bench_stall EMULATOR [EVENTS]\n", stderr);
        return 2;
    }

    Console console(application);
    console.start({.apiUrl = url}, QLatin1String(Emulator::demoKey));
    waitFor([] { return findWidget<QComboBox>("range") != nullptr; }); // the account opens later
    findWidget<QComboBox>("range")->setCurrentIndex(3);
    findWidget<QPushButton>("Search")->click();
    auto *loadAll = findWidget<QPushButton>("Load all");
    waitFor([&] { return loadAll->isEnabled() && loadAll->isVisible(); });

    GuiGaps gaps;
    QElapsedTimer took;
    took.start();
    gaps.start();
    loadAll->click();
    agreeToPrice();
    waitFor([&] { return !loadAll->isVisible(); });
    gaps.stop();
    const int rows = findWidget<QTableView>("Activity events")->model()->rowCount();
    std::printf("%d events in %.1f s; GUI gaps: p99 %.1f ms, worst %.1f ms; longest work in one "
                "%.1f ms\n",
                rows, double(took.elapsed()) / 1000, gaps.gapAt(0.99), gaps.gapAt(1),
                gaps.longestWork());
    std::printf("ratio stall %.1f <= 100\n", gaps.gapAt(1));
    emulator.kill();
    emulator.waitForFinished();
    return 0;
}
