// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace {

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

/// A signal handler may do next to nothing, but write to a pipe.
int pipeEnds[2] = {-1, -1};

extern "C" void noteSignal(int)
{
    std::ignore = ::write(pipeEnds[1], "", 1);
}

void handleSignals(void (*handler)(int))
{
    for (const int signal : handled)
        std::signal(signal, handler);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program at once, as they do by themselves
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        std::ignore = ::read(pipeEnds[0], &byte, 1);
        emit received();
    });
    handleSignals(noteSignal);
}

TerminationSignals::~TerminationSignals()
{
    if (!m_notifier)
        return;
    handleSignals(SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

#endif
