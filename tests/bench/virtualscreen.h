// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdint>
#include <span>
#include <vector>

/// An X server of its own without a window manager, whose pixels are a file that is mapped here:
/// what a program has painted is seen without asking it, the same way for every program.
class VirtualScreen {
public:
    VirtualScreen();
    ~VirtualScreen();

    /// Empty if Xvfb didn't start.
    [[nodiscard]] QString display() const { return m_display; }

    /// Whether something with text has been painted: a tenth of the pixels isn't the ground any
    /// more, and there are at least eight colours, as smooth text has.
    [[nodiscard]] bool isPainted() const;

    /// Whether there is nothing but the ground and the pointer.
    [[nodiscard]] bool isBlank() const;

private:
    void map();
    [[nodiscard]] double painted() const; ///< share of the pixels that aren't the ground

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    QFile m_file;
    std::span<const std::uint32_t> m_pixels;
    std::uint32_t m_ground = 0;
};
