// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/messagebar.h"

#include <QPointer>
#include <QTimer>

class BulkRun;
class BulkRuns;

/// Above every page while there is a bulk run that the person has not seen to its end: how far it
/// is. actionRequested() asks to see it.
class BulkBanner : public MessageBar {
    Q_OBJECT
public:
    explicit BulkBanner(QWidget *parent = nullptr);

    /// Null: no account is open. To be called before \p runs go.
    void setRuns(const BulkRuns *runs);

    /// The one that it tells of; null: none.
    [[nodiscard]] BulkRun *run() const;

private:
    void retranslate();
    void showRun();

    QPointer<const BulkRuns> m_runs;
    QTimer m_soon; ///< many changes are shown at once
    QTimer m_tick; ///< the time left runs down
};
