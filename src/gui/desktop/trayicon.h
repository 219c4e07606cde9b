// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

/// What one should know of the program while one does not look at it.
struct TrayState {
    bool isPaused = false; ///< by SMTP2GO
    int inDoubt = 0; ///< changes whose outcome is unknown
    int worse = 0; ///< senders that got worse since the window was last looked at

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// The icon of the program in the tray of the desktop: its state, in the icon and in words, and the
/// few things one may want of it from there.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// Whether the desktop has a tray. May ask it.
    [[nodiscard]] static bool isAvailable();

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void showState(const TrayState &state);

    [[nodiscard]] QMenu &menu() { return *m_menu; }

    /// A line each, the name of the program first.
    [[nodiscard]] static QStringList words(const TrayState &state);

signals:
    void showRequested();
    void newSearchRequested();
    void quitRequested();

private:
    void retranslate();

    std::unique_ptr<QMenu> m_menu;
    QAction *m_state; ///< the actions are owned by the menu
    QAction *m_show;
    QAction *m_newSearch;
    QAction *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_shown;
};
