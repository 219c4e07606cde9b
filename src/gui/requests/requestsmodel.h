// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

class Clock;
class RequestLog;
struct LoggedRequest;

/// The requests of a RequestLog as a table, oldest first, row by row as the log has them.
class RequestsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Time,
        Operation,
        Account,
        State,
        Wait,
        Attempts,
        Status,
        Duration,
        Size,
        RequestId,
        ColumnCount,
    };

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        FilterRole, ///< what a search for text looks at, in one text
    };

    /// Both must outlive the model.
    RequestsModel(const RequestLog &log, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const LoggedRequest &request(int row) const;

    /// How many are under way, and how many of them wait.
    [[nodiscard]] int liveCount() const;
    [[nodiscard]] int waitingCount() const;

    /// Time has passed: what runs in the cells is looked at again.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const LoggedRequest &request, Column column) const;
    [[nodiscard]] QVariant sortValue(const LoggedRequest &request, Column column) const;

    const RequestLog &m_log;
    const Clock &m_clock;
};
