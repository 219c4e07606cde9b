// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/fetchmemory.h"
#include "api/activity/fetch/fetchprice.h"

#include <QObject>
#include <chrono>
#include <optional>

class ActivityResults;
class Clock;
class FetchBar;
class QueueMonitor;

/// "Load all": tells the price first where it is more than a few pages, says how far it has come,
/// and after a restart what was cut off.
class LoadAllControl : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    LoadAllControl(ActivityResults &results, const QueueMonitor &queue, const Clock &clock,
                   const QString &account, FetchBar &bar, QObject *parent = nullptr);

    /// Whether there are regions that the search has not looked into.
    [[nodiscard]] bool hasMoreRegions() const;

public slots:
    void loadAll();
    void loadAllRegions();
    void showState();

private:
    [[nodiscard]] FetchPrice price(FetchScope scope) const;
    [[nodiscard]] FetchScope wantedScope() const;
    [[nodiscard]] bool isRunning() const;
    void offer();
    void start(FetchScope scope);
    void accept();
    void dismiss();
    void noteProgress();

    ActivityResults &m_results;
    const QueueMonitor &m_queue;
    const Clock &m_clock;
    FetchBar &m_bar;
    FetchMemory m_memory;
    std::optional<FetchNote> m_cutOff; ///< by the end of an earlier run
    std::chrono::milliseconds m_notedAt{0};
    bool m_offers = false;
    bool m_tellsDone = false; ///< what became of the regions
    bool m_isLarge = false; ///< what runs: worth saying how far it has come
    bool m_wasRunning = false;
    FetchScope m_scope = FetchScope::Asked; ///< of what runs
};
