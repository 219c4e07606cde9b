// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowwalk.h"

/// Walks through the whole program as a person would: every page, tab, panel, dialog and page of
/// the settings.
class LanguageWalk : public WindowWalk {
public:
    using WindowWalk::WindowWalk;

    /// Up to the first step that fails.
    void walk();

private:
    void visitStart();
    void visitSettings();
    void visitAccounts();
    void visitActivity();
    void visitSenders();
    void visitDomains();
    void visitSubaccounts();
    void visitDocks();
    void visitBulk();
    void visitHelp();
    static void waitForUsage();
};
