// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

/// What the rows fetched have to offer for completion, the most frequent first. Bounded.
struct FilterVocabulary {
    static constexpr std::size_t maximumWords = 2000; ///< of a kind

    QStringList senders;
    QStringList recipients;
    QStringList usernames;
    QStringList subaccounts; ///< names

    [[nodiscard]] static FilterVocabulary of(const EventTable &table);
};

/// Keeps a FilterVocabulary in step with a growing table: read in a worker, on a snapshot, at most
/// every second.
class VocabularyReader : public QObject {
    Q_OBJECT
public:
    explicit VocabularyReader(QObject *parent = nullptr);
    ~VocabularyReader() override;

    /// Has \p table read soon.
    void read(const EventTable &table);

    /// Empty until the first was read.
    [[nodiscard]] const FilterVocabulary &vocabulary() const { return m_vocabulary; }

signals:
    void changed();

private:
    void start();

    EventTable m_waiting; ///< a snapshot, not read yet
    FilterVocabulary m_vocabulary;
    QFutureWatcher<FilterVocabulary> m_watcher;
    QTimer m_pause;
};
