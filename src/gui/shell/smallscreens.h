// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QMainWindow;

/// Sees to it that a window and its dialogs are no larger than their screen, however small that is
/// or however much it magnifies: what has no room scrolls.
class SmallScreens : public QObject {
    Q_OBJECT
public:
    /// \p window has its central widget; it must outlive this, or be its parent.
    explicit SmallScreens(QMainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(QDialog &dialog);
};
