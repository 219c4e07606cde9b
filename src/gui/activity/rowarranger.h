// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/rowarrangement.h"

#include <QFutureWatcher>
#include <QObject>

/// Arranges rows in a worker, one arrangement at a time. A newer wish cancels an older one.
class RowArranger : public QObject {
    Q_OBJECT
public:
    explicit RowArranger(QObject *parent = nullptr);
    ~RowArranger() override;

    void start(RowsWanted wanted);

    /// What is under way will not be heard of.
    void cancel();

    /// Until finished(): also while a result waits in the event loop.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isSorting() const { return m_isBusy && m_sorts; }

signals:
    /// Of the last wish. \p arranged may be moved from.
    void finished(RowsArranged &arranged);

private:
    void onFinished();

    QFutureWatcher<RowsArranged> m_work;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isBusy = false;
    bool m_sorts = false;
};
