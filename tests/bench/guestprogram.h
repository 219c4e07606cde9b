// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

class VirtualScreen;

/// A program with a window, and a home of its own that it keeps from run to run.
class GuestProgram {
public:
    /// \p variables are NAME=VALUE, beside a plain session without a message bus.
    GuestProgram(QStringList command, const VirtualScreen &screen,
                 const QStringList &variables = {});

    [[nodiscard]] QString name() const;

    /// From exec to the first paint with text in it, in milliseconds; 0 if there is none within
    /// a minute. The program goes on.
    double start();

    /// Asks it to end, as a session does, and waits until its window is gone.
    void end();

    /// Waits until it uses no more than a hundredth of a core, or a minute.
    void settle() const;

    /// All its threads, in seconds.
    [[nodiscard]] double processorTime() const;

    /// Its share of the memory, shared pages divided among those that share them, in MiB.
    [[nodiscard]] double proportionalSize() const;

private:
    QStringList m_command;
    const VirtualScreen &m_screen;
    QTemporaryDir m_home;
    QProcess m_process;
};
