// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>

class Console;
class QAction;
class QListWidget;

/// Walks through the whole program on the emulator as a person would, whatever its language: every
/// page, tab, panel, dialog and page of the settings. Must run in a test with an event loop.
class LanguageWalk {
public:
    /// \p name is where one is; \p window is what is shown there, 1280x800 if it is the main one.
    using Look = std::function<void(const QString &name, QWidget &window)>;

    /// \p built is called once the window is built, before it is shown.
    explicit LanguageWalk(Look look, std::function<void()> built = {});
    ~LanguageWalk();

    void start();
    void openDemo();
    void visitStart();
    void visitSettings();
    void visitAccounts();
    void visitActivity();
    void visitSenders();
    void visitSubaccounts();
    void visitDocks();
    void visitBulk();
    void visitHelp();

    [[nodiscard]] QMainWindow &window() const;

private:
    void look(const QString &name, QWidget &window);
    void lookAtWindow(const QString &name) { look(name, window()); }
    void lookAtDialog(const QString &name);
    void waitForPlan();
    void lookAtTabs(const QString &name, const char *tabs);
    void trigger(const char *context, const char *text);
    void openPage(int row);
    void chooseRow(const char *table);

    Look m_look;
    std::function<void()> m_built;
    std::unique_ptr<Console> m_console;
};
