// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One page of a list.
template <typename T> struct ListPage {
    QList<T> items;
    QString continueToken; ///< of the next page; empty at the end
    qint64 total = -1; ///< of all pages, as the service says; -1 if it doesn't
    int unreadable = 0; ///< entries of the list that are no objects
};
