// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/life/emaillife.h"
#include "api/apierror.h"
#include "api/apierrortext.h"
#include "api/queuemonitor.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

class ActivitySearch;
class ActivityService;
class Clock;

/// Gathers the life of the chosen e-mail: at once from the rows that are there, in a worker; then,
/// when asked, by one search for its id over the whole history of the account.
///
/// It also asks by itself, but only for a mail that one stays at: when the rows leave its fate or
/// its beginning open, the person has rested on it for a while, nothing is paused and at least a
/// third of the minute's searches is left. Arrowing through a list costs nothing. What was asked
/// once is remembered until the account is left.
class LifeSource : public QObject {
    Q_OBJECT
public:
    /// Most events that are asked for of one e-mail.
    static constexpr EventTable::Row mostEvents = 5000;

    enum class Asking {
        No,
        Running,
        Failed, ///< errorText() says why
        FoundNothing, ///< SMTP2GO knows no event of that id
    };

    /// All must outlive this.
    LifeSource(ActivityService &service, const QueueMonitor &queue, const Clock &clock,
               QObject *parent = nullptr);
    ~LifeSource() override;

    /// How long one stays at an e-mail before it is asked for.
    void setRestTime(std::chrono::milliseconds time) { m_rest.setInterval(time); }

    /// How far back the activity of the account goes.
    void setHistoryDepth(std::chrono::days depth) { m_depth = depth; }

    /// Turns to the e-mail of an event of \p table, which came from the region \p region. An e-mail
    /// that is shown already is only read anew.
    void show(const EventTable &table, EventTable::Row row, ActivityQuery::Region region);
    void clear();

    /// Whether there is an e-mail that can be asked for.
    [[nodiscard]] bool canAsk() const;

    /// Of the e-mail shown; empty while none is or the first is being read.
    [[nodiscard]] const EmailLife &life() const { return m_life; }

    /// That life() was read from; its rows are those of the events.
    [[nodiscard]] const EventTable &table() const { return m_table; }

    /// EventTable::identity() of the event that was chosen last.
    [[nodiscard]] quint64 chosen() const { return m_chosen; }

    [[nodiscard]] Asking asking() const { return m_asking; }
    [[nodiscard]] QString errorText() const { return describe(m_error).caption; }

    /// Where the events are from, for the person: "From the 3,000 rows fetched", "All events of
    /// SMTP2GO as of 12:41".
    [[nodiscard]] QString sourceText() const;

public slots:
    /// Asks SMTP2GO for all events of the e-mail, unless that is under way.
    void ask();

signals:
    /// Any of the above is other than before.
    void changed();

private:
    struct Whole {
        EventTable table;
        QDateTime asOf;
        bool isCut = false;
    };
    struct Reading {
        QString emailId;
        EventTable table;
        EmailLife life;
    };

    void read(const EventTable &table, EventTable::Row row, EmailLife::Coverage coverage);
    void takeReading();
    void restMaybe();
    void askAfterRest();
    void followSearch();
    void finishSearch();
    void takeWhole();
    void stopSearch();

    ActivityService &m_service;
    const QueueMonitor &m_queue;
    const Clock &m_clock;
    std::chrono::days m_depth{5};
    QString m_emailId;
    ActivityQuery::Region m_region = ActivityQuery::Region::OfAccount;
    quint64 m_chosen = 0;
    EventTable m_table;
    EmailLife m_life;
    QHash<QString, Whole> m_wholes; ///< by e-mail id
    std::unique_ptr<ActivitySearch> m_search;
    Asking m_asking = Asking::No;
    ApiError m_error; ///< of Asking::Failed
    QTimer m_rest;
    QFutureWatcher<Reading> m_reading;
};
