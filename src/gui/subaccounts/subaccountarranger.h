// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/subaccounts/subaccountcolumn.h"
#include "gui/subaccounts/subaccounttrouble.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

/// Which subaccounts are shown.
struct SubaccountFilter {
    SubaccountOverview::Filter match;
    SubaccountTrouble trouble = SubaccountTrouble::Ignored;
    std::optional<QSet<QString>> ids; ///< no others than these
    friend bool operator==(const SubaccountFilter &, const SubaccountFilter &) = default;
};

/// Which subaccounts are shown, and in what order.
struct SubaccountArrangement {
    std::shared_ptr<const SubaccountOverview> overview;
    SubaccountFilter filter;
    SubaccountColumn column = SubaccountColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    SubaccountOverview::Rows rows = {}; ///< the outcome: indices of the overview
};

/// Filters and sorts subaccounts in a worker.
class SubaccountArranger : public QObject {
    Q_OBJECT
public:
    explicit SubaccountArranger(QObject *parent = nullptr);

    /// Takes the place of what is under way. rows need not be set.
    void start(SubaccountArrangement wanted);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// The work itself.
    [[nodiscard]] static SubaccountArrangement arranged(SubaccountArrangement wanted);

signals:
    void finished(const SubaccountArrangement &arrangement);

private:
    QFutureWatcher<SubaccountArrangement> m_watcher;
    bool m_isBusy = false;
};
