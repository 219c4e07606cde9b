// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/listpage.h"
#include "api/subaccounts/subaccountoverview.h"
#include "api/subaccounts/subaccountservice.h"
#include "gui/subaccounts/subaccountperiod.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>

class ApiClient;
class Clock;
class UsageSnapshots;

/// All subaccounts of the account, page by page, with their numbers of a period: read by load(),
/// put together in a worker. What is there stays while it is read again.
class SubaccountList : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty, ///< not read yet
        Reading,
        Complete,
        Failed, ///< what has arrived stays
        Cancelled, ///< as well
    };

    /// All must outlive this.
    SubaccountList(ApiClient &client, UsageSnapshots &snapshots, const Clock &clock,
                   QObject *parent = nullptr);
    ~SubaccountList() override;

    /// Everything again; one that is under way is given up.
    void load();
    void cancel();

    /// The numbers are read again, once load() has been called.
    void setPeriod(const SubaccountPeriod &period);
    [[nodiscard]] const SubaccountPeriod &period() const { return m_period; }

    /// Adds what a search of the service has found, if it isn't there already.
    void add(const QList<Subaccount> &found);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int received() const { return int(m_incoming.size()); } ///< while reading
    [[nodiscard]] qint64 total() const { return m_total; } ///< -1: not known
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Why there are no numbers, or only older ones.
    [[nodiscard]] const std::optional<ApiError> &numbersError() const { return m_numbersError; }
    [[nodiscard]] bool isReadingNumbers() const { return !m_historyReply.isNull(); }

    /// When it was complete last; invalid: never.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }

    /// Null before the first page.
    [[nodiscard]] const std::shared_ptr<const SubaccountOverview> &overview() const
    {
        return m_overview;
    }

    /// Of one subaccount; empty if nothing was seen before.
    [[nodiscard]] UsageSeries series(const QString &id) const { return m_series.value(id); }

signals:
    /// Any of the above but overview().
    void changed();
    void overviewChanged();

private:
    using Page = SubaccountService::Page;

    void askPage(const QString &token);
    void takePage(const ApiReplyOf<Page> &reply);
    void complete();
    void askNumbers();
    void askCycle();
    void readSeries();
    void make();
    void finish(State state);

    ApiClient &m_client;
    SubaccountService m_service;
    UsageSnapshots &m_snapshots;
    const Clock &m_clock;
    State m_state = State::Empty;
    SubaccountPeriod m_period;
    QList<Subaccount> m_incoming;
    QList<Subaccount> m_shown; ///< the overview is made of
    qint64 m_total = -1;
    std::optional<EmailHistory> m_history;
    QDateTime m_historyFrom;
    QDateTime m_historyTo;
    QDateTime m_renewal;
    UsageSeriesById m_series;
    QDateTime m_readAt;
    std::optional<ApiError> m_error;
    std::optional<ApiError> m_numbersError;
    QPointer<ApiReply> m_pageReply;
    QPointer<ApiReply> m_historyReply;
    QPointer<ApiReply> m_cycleReply;
    QFutureWatcher<std::shared_ptr<const SubaccountOverview>> m_making;
    QFutureWatcher<UsageSeriesById> m_seriesReading;
    std::shared_ptr<const SubaccountOverview> m_overview;
};
