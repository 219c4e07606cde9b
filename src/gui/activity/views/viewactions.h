// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

/// What can be done with saved views: shared by the menu, the list and its buttons.
class ViewActions : public QObject {
    Q_OBJECT
public:
    explicit ViewActions(QObject *parent = nullptr);

    QAction *const save; ///< what is shown into the view that is open
    QAction *const saveAs;
    QAction *const revert;
    QAction *const rename; ///< this and the next three: of the view that is chosen in the list
    QAction *const remove;
    QAction *const moveUp;
    QAction *const moveDown;
    QAction *const exportFile;
    QAction *const importFile;
    QAction *const colours; ///< checkable
    QAction *const queued; ///< checkable

private:
    void retranslate();
};
