// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

/// Lines that a message handler keeps. Threads of Qt's own log, too: those of its network and of
/// D-Bus, even while the test reads.
class MessageLog {
public:
    void add(const QString &line)
    {
        const QMutexLocker lock(&m_mutex);
        m_text += line.toUtf8() + '\n';
    }

    [[nodiscard]] QByteArray text() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_text;
    }

    void clear()
    {
        const QMutexLocker lock(&m_mutex);
        m_text.clear();
    }

private:
    mutable QMutex m_mutex;
    QByteArray m_text;
};
