// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One thing of the window that the tour points at.
struct TourStep {
    QStringList targets; ///< object names, "parent/child"; the first that can be seen
    QString title;
    QString text;
};

/// In the language of the moment.
[[nodiscard]] QList<TourStep> tourSteps();
