// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

/// outpost-emulator in a process of its own, so that what it computes isn't counted as ours. Its
/// limit of 60 searches a minute is off: what is measured is what comes after the wire.
class EmulatorProcess {
public:
    EmulatorProcess(const QString &program, const QString &events);
    ~EmulatorProcess() { end(); }

    /// Its base URL; empty if it didn't start.
    [[nodiscard]] QString url() const { return m_url; }

    void end();

private:
    QProcess m_process;
    QString m_url;
};
