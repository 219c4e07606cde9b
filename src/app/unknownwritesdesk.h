// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class Clock;
class MainWindow;
class QWidget;
class RequestQueue;
class UnknownWrites;
class UnknownWritesBanner;
class UnknownWritesPanel;

/// Changes in doubt in the window: the dock that lists them, and the line above the pages.
class UnknownWritesDesk : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    UnknownWritesDesk(MainWindow &window, const Clock &clock);
    ~UnknownWritesDesk() override;

    /// Shows those of \p queue, which must outlive this or the next call.
    void watch(RequestQueue &queue);

    /// Of the queue that is watched. Not before watch().
    [[nodiscard]] UnknownWrites &writes() { return *m_writes; }

signals:
    /// Those of writes(), or whose they are.
    void changed();

private:
    QWidget *makePanel();
    void showWrites();

    const Clock &m_clock;
    std::unique_ptr<UnknownWrites> m_writes;
    UnknownWritesPanel *m_panel = nullptr; ///< once it is made; owned by the window, as the next
    UnknownWritesBanner *m_banner;
};
