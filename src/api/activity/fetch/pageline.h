// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityservice.h"
#include "api/activity/eventtable.h"
#include "api/activity/pagewalk.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

/// The way of pages into one table, one at a time, since the ids of strings go on from page to
/// page. Whoever fetches into the table takes turns here, in the order of asking.
class PageLine : public QObject {
    Q_OBJECT
public:
    /// \p service must outlive the line.
    explicit PageLine(ActivityService &service, QObject *parent = nullptr);
    ~PageLine() override;

    [[nodiscard]] EventTable &table() { return m_table; }
    [[nodiscard]] const EventTable &table() const { return m_table; }
    [[nodiscard]] ActivityService &service() { return m_service; }
    [[nodiscard]] bool isFree() const { return !m_reply && m_waiting.isEmpty(); }

    /// Calls \p start when it is the turn of \p owner: at once if the line is free. \p start is
    /// to ask(). A second call of the same owner takes the place of the first.
    void whenFree(QObject *owner, std::function<void()> start);

    /// \p owner no longer waits.
    void leave(QObject *owner);

    /// Asks for a page; the line is free again when the reply has finished. The reply belongs to
    /// the line. Whoever listens to it must append its page before the event loop goes on.
    [[nodiscard]] ActivityReply *ask(const PageWalk::Request &request, const CallOptions &options);

    /// Gives up the page under way, whatever has become of it.
    void drop();

    /// Lets go of what it takes to know the strings of the table when they come again: as much as
    /// the strings themselves. The next page finds it anew, in its worker. Happens by itself when
    /// no page has come for a minute.
    void rest();

    /// Tells that rows were appended to table().
    void announce(EventTable::Row first, EventTable::Row count);

signals:
    /// Rows \p first to \p last were added at the end of table().
    void rowsAppended(quint32 first, quint32 last);

    /// Somebody has to wait for the page under way.
    void wanted();

private:
    struct Waiting {
        QPointer<QObject> owner;
        std::function<void()> start;
    };

    void freeLater();
    void serve();

    ActivityService &m_service;
    EventTable m_table;
    std::shared_ptr<EventDecoder> m_decoder;
    ActivityReply *m_reply = nullptr;
    QList<Waiting> m_waiting;
    QTimer m_pause; ///< since the last page
};
