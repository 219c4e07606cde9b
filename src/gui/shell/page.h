// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

/// One entry of the navigation: what the main window needs of a page.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;

    /// Shown in the dock at the right while the page is; the dock takes ownership. May be null.
    [[nodiscard]] virtual QWidget *details() { return nullptr; }

    /// Title of that dock.
    [[nodiscard]] virtual QString detailsTitle() const { return {}; }

    /// Shown below the navigation while the page is; the window takes ownership. May be null.
    [[nodiscard]] virtual QWidget *sidebar() { return nullptr; }

    /// The page's actions, for the menu bar and their shortcuts.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }
};
