// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QTableView>
#include <QTemporaryDir>

/// The whole window on an emulator elsewhere, with nothing of an earlier run and no limit that
/// would hold a search up. There must be a QApplication.
class ActivityWindow {
public:
    ActivityWindow(QApplication &application, const QString &url);

    /// Asks for all of the last 30 days; returns when the first page is there.
    void search();

    /// Fetches the rest; returns when the last row is painted.
    void loadAll();

    [[nodiscard]] int rows() const;

private:
    QTemporaryDir m_home;
    std::unique_ptr<Console> m_console;
    QTableView *m_table = nullptr;
};
