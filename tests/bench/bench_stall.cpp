// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads a million events into the whole window, offscreen, from an emulator in another process, as
// fast as they come, and prints the worst gap between two turns of the GUI thread's event loop.
// bench_stall EMULATOR [EVENTS]

#include "activitywindow.h"
#include "emulatorprocess.h"
#include "guigaps.h"

#include <QApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    EmulatorProcess emulator(arguments.value(1), arguments.value(2, QStringLiteral("1000000")));
    if (emulator.url().isEmpty()) {
        std::fputs("usage: bench_stall EMULATOR [EVENTS]\n", stderr);
        return 2;
    }
    ActivityWindow window(application, emulator.url());
    window.search();
    GuiGaps gaps;
    QElapsedTimer took;
    took.start();
    gaps.start();
    window.loadAll();
    gaps.stop();
    std::printf("%d events in %.1f s; GUI gaps: p99 %.1f ms, worst %.1f ms; longest work in one "
                "%.1f ms\n",
                window.rows(), double(took.elapsed()) / 1000, gaps.gapAt(0.99), gaps.gapAt(1),
                gaps.longestWork());
    std::printf("ratio stall %.1f <= 50\n", gaps.gapAt(1));
    return 0;
}
