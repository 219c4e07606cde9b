// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desktop/trayicon.h"

#include <QObject>
#include <functional>
#include <memory>

class MainWindow;
class QueueMonitor;
class Settings;
class UnknownWritesDesk;

/// The tray, where it is wished and the desktop has one. Then closing the window may leave the
/// program there, if that is wished, too; else it ends the program as ever.
class TrayDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. \p hasTray says whether there is a tray; it is asked only where one
    /// is wished.
    struct Parts {
        MainWindow &window;
        const Settings &settings;
        const QueueMonitor &queue;
        UnknownWritesDesk &doubts;
        std::function<bool()> hasTray = &TrayIcon::isAvailable;
    };

    explicit TrayDesk(Parts parts);
    ~TrayDesk() override;

    /// A sender got worse; told until the window is looked at.
    void noteWorse();

    /// Null while there is none.
    [[nodiscard]] TrayIcon *icon() { return m_icon.get(); }
    [[nodiscard]] const TrayState &state() const { return m_state; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The cursor in the filter of a window that is in front.
    void newSearchRequested();

private:
    void follow();
    void addIcon();
    void showState();
    void quit();
    [[nodiscard]] bool keepsRunning() const;

    Parts m_parts;
    std::unique_ptr<TrayIcon> m_icon;
    TrayState m_state;
};
