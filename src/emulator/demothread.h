// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/demokeys.h"
#include "emulator/options.h"

#include <QObject>
#include <QThread>
#include <QUrl>

namespace Emulator {

/// The emulator inside another program: a server in a thread of its own. Destroying it stops the
/// server and waits for the thread.
class DemoThread : public QObject {
    Q_OBJECT

public:
    explicit DemoThread(Options options, QObject *parent = nullptr);
    ~DemoThread() override;

    /// Returns at once; listening() or failed() follows, once. Call it once.
    void start();

signals:
    /// The server takes requests from now on. \p apiUrl: the base of all operations, e.g.
    /// http://127.0.0.1:41234/v3. Emitted in the server's thread.
    void listening(const QUrl &apiUrl);

    /// There will be no server. \p reason is for the person in front of the screen. Emitted in the
    /// server's thread.
    void failed(const QString &reason);

private:
    void run(QObject *host);

    Options m_options;
    QThread m_thread;
};

} // namespace Emulator
