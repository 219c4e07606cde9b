// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <thread>

/// Reads which fonts the system has in a thread, beside the start of the program, where Qt asks
/// fontconfig for them: its files are many, and nothing can be written before they are read. Who
/// asks meanwhile reads by himself.
class FontReading {
public:
    FontReading();
    ~FontReading();
    Q_DISABLE_COPY_MOVE(FontReading)

private:
    std::thread m_thread;
};
