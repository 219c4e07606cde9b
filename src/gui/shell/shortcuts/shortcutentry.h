// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class Page;
class QWidget;

/// A command of the window that has shortcuts.
struct ShortcutEntry {
    QString group; ///< the menu, page or panel that it belongs to
    QString command;
    QList<QKeySequence> keys; ///< never empty
    const Page *page = nullptr; ///< only while this page is shown; null: always
    QList<const QWidget *> fields; ///< only while one of these has the focus; empty: always

    /// "Ctrl+R, F5" as the system writes it.
    [[nodiscard]] QString keyText() const;
};
