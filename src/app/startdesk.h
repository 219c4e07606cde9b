// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"

#include <QString>

class AccountDesk;
class Settings;
struct CommandLine;

/// Opens the account that a start of the program asks for: by the command line, by a key in the
/// environment, or by what the settings say where neither does.
class StartDesk {
public:
    /// \p desk and \p settings must outlive this. \p demo holds where the command line says nothing
    /// else.
    StartDesk(AccountDesk &desk, const Settings &settings, Emulator::Options demo);

    /// Whether there is an account to open. \p pastedKey is the content of SMTP2GO_API_KEY,
    /// unchecked.
    [[nodiscard]] bool hasWish(const CommandLine &commandLine, const QString &pastedKey) const;

    /// Opens it, or says on the start page why not.
    void open(const CommandLine &commandLine, const QString &pastedKey);

    void openDemo(const CommandLine &commandLine);

    /// The service at \p apiUrl, null for SMTP2GO; without a key the start page asks for it.
    void openGiven(const QString &apiUrl, const QString &pastedKey);

private:
    void openPreferred();

    AccountDesk &m_desk;
    const Settings &m_settings;
    Emulator::Options m_demo;
};
