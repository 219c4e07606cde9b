// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <vector>

/// Measures how long the GUI thread stays away from its event loop.
class GuiGaps : public QObject {
    Q_OBJECT
public:
    GuiGaps();

    void start();
    void stop() { m_timer.stop(); }

    /// In milliseconds; the share is between 0 and 1, 1 for the worst.
    [[nodiscard]] double gapAt(double share) const;

    /// Most processor time between two turns, in milliseconds: what a busy machine doesn't change.
    [[nodiscard]] double longestWork() const { return m_longestWork; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceTurn;
    std::vector<double> m_gaps;
    double m_longestWork = 0;
    double m_ownTime = 0;
};
