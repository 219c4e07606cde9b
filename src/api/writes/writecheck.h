// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writefinding.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <vector>

class ApiClient;
class WriteChecker;

/// Looks what became of one write, several times with growing pauses: the service may be slow to
/// show what it has done. Ends with the first look that finds it, or with the last one.
class WriteCheck : public QObject {
    Q_OBJECT
public:
    using Delays = std::vector<std::chrono::milliseconds>;

    /// A look after each of \p delays, at least one. \p client must outlive the check.
    WriteCheck(ApiClient &client, const WriteChecker &checker, QByteArray note, Delays delays,
               QObject *parent);

signals:
    /// Happened, DidNotHappen, CannotTell or CheckFailed. Once, from the event loop.
    void finished(const WriteFinding &finding);

private:
    void waitAndLook();
    void look();

    ApiClient &m_client;
    const WriteChecker &m_checker;
    const QByteArray m_note;
    const Delays m_delays;
    std::size_t m_looks = 0;
    QTimer m_timer;
};
