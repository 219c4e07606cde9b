// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>

class Console;
class QDialog;

/// Steps through the whole program on the emulator, whatever its language, and looks at what is
/// shown. It is the same morning each time: what the demo tells follows from that and its seed.
/// Must run in a test with an event loop; a step that fails makes the test fail.
class WindowWalk {
public:
    /// \p name is where one is; \p window is what is shown there, 1280x800 if it is the main one.
    using Look = std::function<void(const QString &name, QWidget &window)>;

    explicit WindowWalk(Look look);

    void start();
    void openDemo();

protected:
    ~WindowWalk();

    [[nodiscard]] static QMainWindow &window();
    [[nodiscard]] static QDialog *shownDialog(); ///< null if there is none
    void look(const QString &name, QWidget &window);
    void lookAtWindow(const QString &name) { look(name, window()); }
    void lookAtDialog(const QString &name);
    void lookAtTabs(const QString &name, const char *tabs);
    static void closeDialog();
    static void waitForPlan();
    static void trigger(const char *context, const char *text);
    static void openPage(int row);
    static void chooseRow(const char *table);

private:
    Look m_look;
    std::unique_ptr<Console> m_console;
};
