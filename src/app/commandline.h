// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What was asked for on the command line. The key is never part of it: every user of the machine
/// can read command lines.
struct CommandLine {
    enum class Action { OpenWindow, PrintHelp, PrintVersion, PrintError };

    Action action = Action::OpenWindow;
    QString text; ///< to print, unless a window is to be opened
    bool demo = false;
    bool newSearch = false; ///< the person wants to type a filter
    bool offersTour = false; ///< nothing in particular is wanted: a newcomer may be shown around
    QString viewFile; ///< a saved view to open, as given, unchecked; empty: none
    QString apiUrl; ///< as given, unchecked; empty without --api-url
    qint64 demoEvents = -1; ///< -1: as many as the emulator likes
    QStringList demoFaults; ///< for the emulator, unchecked

    /// \p arguments begin with the name of the program. Needs no QCoreApplication.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};
