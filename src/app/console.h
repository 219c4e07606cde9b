// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "core/clock.h"
#include "core/settings.h"

#include <QObject>
#include <memory>

namespace Emulator {
class DemoThread;
}
class MainWindow;
class QApplication;
class QueueMonitor;
class Queues;
class RequestLog;
class RequestQueue;
class UnknownWrites;
class UnknownWritesBanner;
class UnknownWritesPanel;
class WelcomePage;
class Workplace;
struct CommandLine;

/// Builds and wires everything: the only place that knows all parts.
class Console : public QObject {
    Q_OBJECT
public:
    /// \p application must outlive this.
    explicit Console(QApplication &application);
    ~Console() override;

    /// Shows the window, then opens what \p commandLine asks for. \p pastedKey is the content of
    /// SMTP2GO_API_KEY, unchecked.
    void start(const CommandLine &commandLine, const QString &pastedKey);

    /// A second start of the program: brings the window to the front and opens what
    /// \p commandLine asks for, unless that is open already.
    void startAgain(const CommandLine &commandLine);

private:
    void connectParts();
    void addPanels();
    void addUnknownWrites();
    void watch(RequestQueue &queue);
    void showUnknownWrites();
    void openGiven(const QString &apiUrl, const QString &pastedKey);
    void openAccount(const Account &account);
    void openDemo(const CommandLine &commandLine);
    void leaveAccount();

    QApplication &m_application;
    SystemClock m_clock;
    Settings m_settings;
    std::unique_ptr<Queues> m_queues;
    std::unique_ptr<QueueMonitor> m_monitor;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<UnknownWrites> m_unknownWrites; ///< of the queue of the open account
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    WelcomePage *m_welcome; ///< owned by the window, as the next two
    UnknownWritesPanel *m_doubts = nullptr;
    UnknownWritesBanner *m_doubtsBanner = nullptr;
    std::unique_ptr<Emulator::DemoThread> m_demo;
    ApiAccess m_access; ///< of the open account
};
