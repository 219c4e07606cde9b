// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/numbers/numbers.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

/// Works out the numbers of the rows shown in a worker. While rows arrive it counts again a few
/// times a second at most; a count that has begun is shown, then the next begins.
class NumbersSource : public QObject {
    Q_OBJECT
public:
    /// The rows to count, asked for when counting begins.
    struct Rows {
        EventTable table; ///< a copy, which is cheap
        std::vector<EventTable::Row> shown; ///< of its rows, in any order
    };

    explicit NumbersSource(QObject *parent = nullptr);
    ~NumbersSource() override;

    void setRows(std::function<Rows()> rows) { m_rows = std::move(rows); }

    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }
    [[nodiscard]] bool isCounting() const { return m_counting.isRunning() || m_soon.isActive(); }

public slots:
    /// The rows are others now.
    void recount();

signals:
    /// numbers() are others.
    void counted();

private:
    void start();
    void finish();
    void giveUp();

    std::function<Rows()> m_rows;
    Numbers m_numbers;
    QTimer m_soon;
    QFutureWatcher<Numbers> m_counting;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of what is under way
    bool m_isStale = false; ///< asked anew while counting
};
