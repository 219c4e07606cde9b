// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/loggedrequest.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <map>
#include <optional>

class RequestQueue;

/// Every call of the program: all that are under way and the newest that have ended, in the order
/// in which they were asked. News is taken over a few times a second at most, however many there
/// are, so that a list of them can follow row by row.
class RequestLog : public QObject {
    Q_OBJECT
public:
    static constexpr int capacity = 5000; ///< calls that have ended
    static constexpr int shownBodies = 500; ///< only so many of the newest calls keep their body

    /// \p queue must outlive the log.
    explicit RequestLog(const RequestQueue &queue, QObject *parent = nullptr);

    /// Takes in the calls of another queue as well, which must outlive the log, too.
    void watch(const RequestQueue &queue);

    [[nodiscard]] int count() const { return int(m_requests.size()); }
    [[nodiscard]] const LoggedRequest &at(int row) const { return m_requests[std::size_t(row)]; }

    [[nodiscard]] int liveCount() const { return count() - m_ended; }
    [[nodiscard]] int waitingCount() const { return m_waiting; }

    /// Removes what has ended.
    void clearEnded();

signals:
    /// As QAbstractItemModel's signals of these names: the rows \p first to \p last.
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void rowsChanged(int first, int last);

private slots:
    void takeOver();

private:
    struct News {
        std::optional<CallReport> report;
        std::optional<AnswerNote> note;
    };

    void take(quint64 id, const CallReport &report);
    void take(quint64 id, const AnswerNote &note);
    void tally(const LoggedRequest &request, int times);
    void change(const std::map<quint64, News> &news);
    void append(const std::map<quint64, News> &news);
    void dropBodies(int added);
    void removeOldest();
    void removeRange(int first, int last);
    [[nodiscard]] int rowOf(quint64 id) const; ///< of the first call that isn't older

    std::deque<LoggedRequest> m_requests; ///< by id
    std::map<quint64, News> m_news;
    quint64 m_newest = 0; ///< id of the newest call seen
    int m_ended = 0;
    int m_waiting = 0;
    QTimer m_timer;
};
