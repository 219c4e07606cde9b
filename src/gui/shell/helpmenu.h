// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/about/fact.h"

#include <QObject>
#include <QPointer>

class AboutDialog;
class CommandPalette;
class HelpWindow;
class MainWindow;
class QAction;
class Settings;
class ShortcutsDialog;

/// What the Help menu of a window does: help on what has the focus, the command palette, shortcuts,
/// diagnostics, versions. Each is built when it is first asked for.
class HelpMenu : public QObject {
    Q_OBJECT
public:
    struct Actions {
        QAction *help;
        QAction *contents;
        QAction *palette;
        QAction *shortcuts;
        QAction *diagnostics;
        QAction *about;
    };

    /// Both must outlive this; \p window is its parent.
    HelpMenu(MainWindow &window, const Actions &actions, Settings &settings);

    /// What the window can't know by itself.
    void setFacts(ProgramFacts facts) { m_facts = std::move(facts); }

    /// \p topic as HelpWindow::showPage() has it. While a modal dialog is open, the help belongs
    /// to that: it could not be used otherwise.
    void showHelp(const QString &topic);

private:
    void openPalette();
    void remember(const QString &command);
    void showShortcuts();
    void showDiagnostics();
    void showAbout();
    void follow(const QString &command);
    void giveHelpBack();
    [[nodiscard]] QList<Fact> versions() const;
    [[nodiscard]] QString topicNow() const;
    [[nodiscard]] QWidget *topWindow() const;

    MainWindow &m_window;
    Settings &m_settings;
    ProgramFacts m_facts;
    QPointer<HelpWindow> m_help;
    QPointer<CommandPalette> m_palette;
    QPointer<ShortcutsDialog> m_shortcuts;
    QPointer<AboutDialog> m_about;
};
