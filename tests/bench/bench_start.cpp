// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first painted window with text, warm, under Xvfb: outpost with an account (its
// emulator in another process), KeePassXC and glogg in turns; the limit is an empty window of Qt.
// bench_start OUTPOST EMULATOR [RUNS]

#include "emulator/demokeys.h"
#include "emulatorprocess.h"
#include "guestprogram.h"
#include "virtualscreen.h"

#include <QApplication>
#include <QLabel>
#include <QTextStream>
#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView emptyWindow("--empty-window");

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel window(u"An empty window with a line of text"_s);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

struct Racer {
    GuestProgram program;
    std::vector<double> took = {};

    [[nodiscard]] double median()
    {
        std::sort(took.begin(), took.end());
        return took.at(took.size() / 2);
    }
};

int race(std::array<Racer, 4> &racers, int runs)
{
    for (int run = 0; run <= runs; ++run) {
        for (Racer &racer : racers) {
            const double took = racer.program.start();
            racer.program.end();
            if (took <= 0) {
                std::fprintf(stderr, "%s shows nothing\n", qUtf8Printable(racer.program.name()));
                return 1;
            }
            if (run > 0) // everything once to warm up
                racer.took.push_back(took);
        }
    }
    return 0;
}

void report(std::array<Racer, 4> &racers)
{
    for (Racer &racer : racers)
        std::printf("%-12s %6.1f ms to the first paint (best %.1f)\n",
                    qUtf8Printable(racer.program.name()), racer.median(), racer.took.front());
    auto &[ours, keepassxc, glogg, empty] = racers;
    std::printf("ratio start_keepassxc %.2f >= 1.5\n", keepassxc.median() / ours.median());
    std::printf("ratio start_glogg %.2f >= 1.0\n", glogg.median() / ours.median());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == emptyWindow)
        return showEmptyWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    EmulatorProcess emulator(arguments.value(2), u"60000"_s);
    const VirtualScreen screen;
    if (emulator.url().isEmpty() || screen.display().isEmpty()) {
        std::fputs("usage: bench_start OUTPOST EMULATOR [RUNS], with Xvfb in the path\n", stderr);
        return 2;
    }
    std::array<Racer, 4> racers{
        Racer{{{arguments.value(1), u"--api-url"_s, emulator.url()},
               screen,
               {u"SMTP2GO_API_KEY="_s + QLatin1String(Emulator::demoKey)}}},
        Racer{{{u"keepassxc"_s}, screen}}, Racer{{{u"glogg"_s}, screen}},
        Racer{{{QCoreApplication::applicationFilePath(), emptyWindow}, screen}}};
    const int failed = race(racers, arguments.value(3, u"7"_s).toInt());
    if (failed == 0)
        report(racers);
    return failed;
}
