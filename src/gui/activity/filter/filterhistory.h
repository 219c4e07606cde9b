// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

/// The filters asked last, newest first, over restarts: in a private file of the user, read and
/// written in a thread of its own. What looks like an API key is not remembered.
class FilterHistory : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maximumEntries = 50;
    static constexpr qsizetype maximumLength = 2000; ///< of a filter; longer ones are not kept

    /// In statePath(), as all that must survive a restart.
    explicit FilterHistory(QObject *parent = nullptr);

    /// Waits until the file is written.
    ~FilterHistory() override;

    [[nodiscard]] const QStringList &entries() const { return m_entries; }

    /// Puts \p filter first; one that was there already moves.
    void add(const QString &filter);
    void clear();

signals:
    void changed();

private:
    void mergeRead(const QStringList &read);
    void save();

    QStringList m_entries;
    bool m_cleared = false; ///< before the file was read
    QThreadPool m_thread;
};
