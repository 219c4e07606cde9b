// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What outpost takes while nobody touches it, with an account and its first page shown, and the
// same of KeePassXC: processor time over ten seconds, and memory.
// bench_idle OUTPOST EMULATOR [RUNS]

#include "emulator/demokeys.h"
#include "emulatorprocess.h"
#include "guestprogram.h"
#include "virtualscreen.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Idle {
    double processor; ///< per cent of a core
    double memory; ///< MiB
};

/// \p alone is called before the memory is looked at: nothing else shall share its libraries.
Idle idleOf(GuestProgram &program, unsigned long seconds, const std::function<void()> &alone)
{
    program.start();
    program.settle();
    const double before = program.processorTime();
    QThread::sleep(seconds);
    const double used = program.processorTime() - before;
    alone();
    const Idle idle{.processor = used * 100 / double(seconds),
                    .memory = program.proportionalSize()};
    program.end();
    return idle;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Runs {
    std::vector<double> processor;
    std::vector<double> memory;

    void add(const Idle &idle)
    {
        processor.push_back(idle.processor);
        memory.push_back(idle.memory);
    }

    void print(const char *name) const
    {
        std::printf("%-10s %.3f %% of a core, %.1f MiB\n", name, median(processor), median(memory));
    }
};

bool addOurs(Runs &runs, const QStringList &arguments, const VirtualScreen &screen)
{
    EmulatorProcess emulator(arguments.value(2), u"60000"_s);
    GuestProgram program({arguments.value(1), u"--api-url"_s, emulator.url()}, screen,
                         {u"SMTP2GO_API_KEY="_s + QLatin1String(Emulator::demoKey)});
    if (!emulator.url().isEmpty())
        runs.add(idleOf(program, 10, [&emulator] { emulator.end(); }));
    return !emulator.url().isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const VirtualScreen screen;
    GuestProgram keepassxc({u"keepassxc"_s}, screen);
    Runs ours;
    Runs rival;
    for (int run = arguments.value(3, u"5"_s).toInt(); run > 0; --run) {
        if (screen.display().isEmpty() || !addOurs(ours, arguments, screen)) {
            std::fputs("usage: bench_idle OUTPOST EMULATOR [RUNS], with Xvfb in the path\n",
                       stderr);
            return 2;
        }
        rival.add(idleOf(keepassxc, 3, [] {}));
    }
    ours.print("outpost");
    rival.print("keepassxc");
    std::printf("ratio idle_cpu %.3f <= 0.3\n", median(ours.processor));
    std::printf("ratio pss %.2f <= 0.75\n", median(ours.memory) / median(rival.memory));
    return median(rival.memory) > 0 ? 0 : 1;
}
