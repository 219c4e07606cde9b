// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/queuestore.h"

#include <QObject>
#include <QThread>
#include <memory>

class QueueDatabase;

/// A QueueStore in a file, which a thread of its own reads and writes: nobody waits for the disk.
class QueueFile final : public QueueStore {
public:
    /// \p file is made, with its folder, if it isn't there.
    explicit QueueFile(const QString &file);

    /// Waits until what was asked for is on the disk.
    ~QueueFile() override;

    void load(Loaded done) override;
    void keep(const QByteArray &memory, const std::optional<WriteRecord> &write,
              Kept done) override;
    void forget(const QString &account, const QString &accountName, Forgotten done) override;

private:
    QObject m_home; ///< in the thread of the owner: answers arrive here
    QThread m_thread;
    QObject m_worker; ///< in m_thread
    std::shared_ptr<QueueDatabase> m_database; ///< for m_thread only
};
